// Column widths: what is asked for in millimetres first, the rest shared after what the words need.
#include <algorithm>
#include <numeric>

#include "platform/formats/document/pdf/table.hpp"

namespace jamsides::formats::document::pdf {

TableStyle const& table_style(TableLook look) {
    static TableStyle const plain{text_style(8.5, 1.4, FaceName::strong, soft_grey),
                                  text_style(9.5, 1.4, FaceName::strong),
                                  text_style(9.5, 1.4),
                                  1.6 * millimetre,
                                  1.6 * millimetre,
                                  4 * millimetre,
                                  0.3,
                                  0.6,
                                  0,
                                  0,
                                  false};
    static TableStyle const grid{text_style(7, 1.3, FaceName::text, soft_grey),
                                 text_style(8, 1.25, FaceName::strong),
                                 text_style(7.5, 1.3),
                                 0.8 * millimetre,
                                 0.8 * millimetre,
                                 0,
                                 0.3,
                                 0.667,
                                 5.6 * millimetre,
                                 8.2 * millimetre,
                                 true};
    return look == TableLook::grid ? grid : plain;
}

Style cell_style(Table const& table, Cell const& cell, std::size_t column, bool head, double scale) {
    auto const& look = table_style(table.look);
    Style style = head ? look.head : column == 0 && table.row_heads ? look.row_head : look.cell;
    if (head && table.look == TableLook::grid && cell.columns > 1)
        style.face = FaceName::strong, style.grey = 0;
    if (cell.mark == Mark::filled || has_edge(cell.mark))
        style = text_style(7, 1.35, FaceName::strong, cell.mark == Mark::filled ? 1 : 0);
    if (cell.mark == Mark::undated)
        style.grey = soft_grey;
    else if (column > 0)
        style.size *= scale;
    style.tabular = true;
    return style;
}

namespace {

void measure_row(Table const& table, std::vector<Cell> const& cells, bool head,
                 std::vector<Extent>& columns) {
    std::size_t column = 0;
    for (auto const& cell : cells) {
        if (column >= columns.size()) return;
        if (cell.columns <= 1) {
            auto wanted = extent(cell.text, cell_style(table, cell, column, head));
            columns[column].natural = std::max(columns[column].natural, wanted.natural);
            columns[column].least = std::max(columns[column].least, wanted.least);
        }
        column += static_cast<std::size_t>(std::max(1, cell.columns));
    }
}

void share(std::vector<double>& widths, std::vector<Extent> const& needs, double rest) {
    double natural = 0, least = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (widths[i] <= 0) natural += needs[i].natural, least += needs[i].least;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0) continue;
        if (natural <= rest)
            widths[i] = needs[i].natural * rest / std::max(natural, 1.0);
        else if (least <= rest)
            widths[i] =
                needs[i].least + (rest - least) * (needs[i].natural - needs[i].least) / (natural - least);
        else
            widths[i] = needs[i].least * rest / least;
    }
}

}  // namespace

std::vector<double> column_widths(Table const& table, double width) {
    std::vector<double> widths(columns_of(table), 0);
    for (std::size_t i = 0; i < table.columns.size(); ++i) widths[i] = table.columns[i].width * millimetre;
    double asked = std::accumulate(widths.begin(), widths.end(), 0.0);
    auto open = static_cast<double>(std::count(widths.begin(), widths.end(), 0.0));
    if (open > 0 && asked < width) {
        std::vector<Extent> needs(widths.size());
        if (table.look == TableLook::plain) {
            for (auto const& cells : table.head) measure_row(table, cells, true, needs);
            for (auto const& cells : table.rows) measure_row(table, cells, false, needs);
        }
        double pad = table_style(table.look).pad_right;
        for (auto& need : needs) need.natural += pad + 0.1, need.least += pad + 0.1;
        share(widths, needs, width - asked);
    }
    double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (total > width)
        for (auto& one : widths) one *= width / total;
    return widths;
}

}  // namespace jamsides::formats::document::pdf
