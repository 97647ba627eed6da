// Tables: rows become pieces; a row higher than a page is divided between its lines.
#include "platform/formats/document/pdf/table.hpp"

#include <algorithm>
#include <cmath>

namespace jamsides::formats::document::pdf {
namespace {

constexpr double tallest_whole_row = 120 * millimetre;
constexpr double widest_month = 6.3 * millimetre;  // wide enough for signs at full size

struct Placed {
    Cell const* cell;
    int element;
    double x, width;
    Column column;
    Style style;
    std::vector<Line> lines;
};

class TableFlow {
  public:
    TableFlow(Flow& flow, Table const& table)
        : flow_(flow),
          table_(table),
          style_(table_style(table.look)),
          widths_(column_widths(table, full_width)) {
        if (table.look == TableLook::grid && !widths_.empty())
            scale_ = std::clamp(*std::min_element(widths_.begin(), widths_.end()) / widest_month, 0.75, 1.0);
    }

    void lay();

  private:
    void caption(int element);
    Piece row(int parent, std::vector<Cell> const& cells, bool head, bool last);
    Placed place(int row, Cell const& cell, std::size_t column, double x, bool head);
    void ink(Piece& piece, Placed const& placed, double height);
    void rule(Piece& piece, double height, bool strong);
    void add(Piece piece);

    Flow& flow_;
    Table const& table_;
    TableStyle const& style_;
    std::vector<double> widths_;
    double scale_ = 1;
};

std::string cell_attributes(Cell const& cell, char const* scope) {
    std::string out;
    if (scope) out += std::string("/Scope/") + scope;
    if (cell.columns > 1) out += "/ColSpan " + std::to_string(cell.columns);
    return out.empty() ? out : "/O/Table" + out;
}

Placed TableFlow::place(int row, Cell const& cell, std::size_t column, double x, bool head) {
    bool heading = head ? !cell.text.empty() : column == 0 && table_.row_heads;
    auto spoken = cell.spoken.empty() ? "" : "/E " + text_string(cell.spoken);
    int element =
        flow_.structure.add(row, heading ? "TH" : "TD",
                            cell_attributes(cell, heading ? head ? "Column" : "Row" : nullptr), spoken);
    double width = 0;
    for (int i = 0; i < std::max(1, cell.columns) && column + static_cast<std::size_t>(i) < widths_.size();
         ++i)
        width += widths_[column + static_cast<std::size_t>(i)];
    auto style = cell_style(table_, cell, column, head, scale_);
    double pad =
        column + static_cast<std::size_t>(std::max(1, cell.columns)) < widths_.size() ? style_.pad_right : 0;
    if (table_.look == TableLook::grid && column == 0) pad = millimetre;
    // A mark or a month is never broken: "13–14" may reach into the months beside it.
    bool whole = cell.mark == Mark::filled || has_edge(cell.mark) || (head && scale_ < 1);
    return {&cell,
            element,
            x,
            width,
            column < table_.columns.size() ? table_.columns[column] : Column{},
            style,
            break_lines(cell.text, style, whole ? full_width : std::max(width - pad, 4.0))};
}

void pill(Piece& piece, Placed const& placed, double y) {
    double width = placed.lines.empty() ? 0 : placed.lines.front().width;
    double height = placed.style.leading + 0.6 * millimetre;
    width = std::max(width + 1.8 * millimetre, height);
    double x = placed.x + (placed.width - width) / 2;
    if (placed.cell->columns > 1) x = placed.x + 0.3 * millimetre, width = placed.width - 0.6 * millimetre;
    piece.inks.push_back(PillInk{x, y - 0.3 * millimetre, width, height, placed.cell->mark});
}

void TableFlow::ink(Piece& piece, Placed const& placed, double height) {
    double used = placed.style.leading * static_cast<double>(placed.lines.size());
    double y = style_.middle ? (height - used) / 2 : style_.pad_above;
    bool marked = placed.cell->mark == Mark::filled || has_edge(placed.cell->mark);
    bool grid = table_.look == TableLook::grid;
    auto align = marked || (grid && placed.x > margin_left && placed.cell->columns == 1)
                     ? Align::center
                     : placed.column.align;
    if (placed.cell->mark == Mark::undated) align = Align::left;
    if (marked) pill(piece, placed, y);
    double start =
        placed.x + (grid && placed.cell->columns > 1 && placed.column.ruled ? 1.2 * millimetre : 0);
    double room =
        placed.width - (placed.x + placed.width < margin_left + full_width - 1 ? style_.pad_right : 0);
    LineInker inker(flow_, placed.cell->text, placed.element);
    for (auto const& line : placed.lines) {
        double slack = align == Align::right    ? room - line.width
                       : align == Align::center ? (placed.width - line.width) / 2
                                                : 0;
        inker.ink(piece.inks, line, start + slack, y);
        y += placed.style.leading;
    }
}

void TableFlow::rule(Piece& piece, double height, bool strong) {
    double thick = strong ? 0.8 : style_.rule;
    piece.inks.push_back(
        RuleInk{margin_left, height - thick, full_width, thick, strong ? 0 : style_.rule_grey});
}

Piece TableFlow::row(int parent, std::vector<Cell> const& cells, bool head, bool last) {
    int element = flow_.structure.add(parent, "TR");
    Piece piece;
    std::vector<Placed> row;
    double x = margin_left, height = 0;
    std::size_t column = 0;
    for (auto const& cell : cells) {
        if (column >= widths_.size()) break;
        row.push_back(place(element, cell, column, x, head));
        height = std::max(height, row.back().style.leading * static_cast<double>(row.back().lines.size()));
        x += row.back().width;
        column += static_cast<std::size_t>(std::max(1, cell.columns));
    }
    piece.height =
        std::max(height + style_.pad_above + style_.pad_below, head ? style_.least_head : style_.least_row);
    for (auto const& placed : row) {
        if (placed.column.ruled) piece.inks.push_back(RuleInk{placed.x - 0.375, 0, 0.75, piece.height, 0});
        ink(piece, placed, piece.height);
    }
    if (last || !head) rule(piece, piece.height, head);
    return piece;
}

double top_of(Ink const& ink) {
    if (auto const* text = std::get_if<TextInk>(&ink)) return text->baseline - baseline(text->fragment.style);
    if (auto const* line = std::get_if<RuleInk>(&ink)) return line->y;
    return 0;
}

// Cuts a very high row into pieces of one line each.
void TableFlow::add(Piece piece) {
    if (piece.height <= tallest_whole_row) return flow_.pieces.push_back(std::move(piece));
    double step = style_.cell.leading;
    auto count = static_cast<std::size_t>(std::ceil(piece.height / step));
    std::vector<Piece> parts(count);
    for (std::size_t i = 0; i < count; ++i) {
        parts[i].height = std::min(step, piece.height - step * static_cast<double>(i));
        parts[i].table = piece.table;
    }
    for (auto& ink : piece.inks) {
        auto at = std::min(count - 1, static_cast<std::size_t>(std::max(0.0, top_of(ink) / step)));
        double up = step * static_cast<double>(at);
        if (auto* text = std::get_if<TextInk>(&ink)) text->baseline -= up;
        if (auto* line = std::get_if<RuleInk>(&ink))
            line->y -= up, line->height = std::min(line->height, step);
        parts[at].inks.push_back(std::move(ink));
    }
    parts.back().after = piece.after;
    for (auto& part : parts) flow_.pieces.push_back(std::move(part));
}

void TableFlow::caption(int element) {
    auto first = flow_.pieces.size();
    auto style = text_style(9.5, 1.4, FaceName::strong);
    add_lines(flow_, table_.caption, flow_.structure.add(element, "Caption"), style, margin_left, full_width);
    for (auto i = first; i < flow_.pieces.size(); ++i) flow_.pieces[i].keep_with_next = true;
    if (first < flow_.pieces.size()) flow_.pieces[first].before = 2 * millimetre;
}

void TableFlow::lay() {
    if (widths_.empty()) return;
    std::string attributes;
    if (table_.caption_hidden && !table_.caption.empty())
        attributes = "/O/Table/Summary " + text_string(table_.caption.words());
    int element = flow_.structure.add(flow_.parent, "Table", attributes);
    if (!table_.caption_hidden && !table_.caption.empty()) caption(element);
    TableHead head;
    if (!table_.head.empty()) {
        int group = flow_.structure.add(element, "THead");
        for (auto const& cells : table_.head) {
            head.pieces.push_back(row(group, cells, true, &cells == &table_.head.back()));
            head.pieces.back().keep_with_next = true;
            head.height += head.pieces.back().height;
        }
    }
    for (auto const& piece : head.pieces) flow_.pieces.push_back(piece);
    int index = static_cast<int>(flow_.heads.size());
    flow_.heads.push_back(std::move(head));
    int body = flow_.structure.add(element, "TBody");
    for (auto const& cells : table_.rows) {
        auto piece = row(body, cells, false, false);
        piece.table = index;
        add(std::move(piece));
    }
    if (!flow_.pieces.empty()) flow_.pieces.back().after = 5 * millimetre;
}

}  // namespace

void lay(Flow& flow, Table const& table) { TableFlow(flow, table).lay(); }

}  // namespace jamsides::formats::document::pdf
