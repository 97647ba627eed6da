// Tables in WordprocessingML: head rows that repeat, spans, and the marks of the month grid.
#include <algorithm>
#include <cmath>

#include "platform/formats/document/docx/body.hpp"
#include "platform/formats/document/pdf/table.hpp"

namespace jamsides::formats::document::docx {
namespace {

constexpr double full_width = 154;  // millimetres between the margins

int twips(double millimetres) { return static_cast<int>(std::lround(millimetres * 1440 / 25.4)); }

// The same columns as on paper, in millimetres.
std::vector<double> widths_of(Table const& table) {
    auto widths = pdf::column_widths(table, full_width * pdf::millimetre);
    for (auto& width : widths) width /= pdf::millimetre;
    return widths;
}

// `small` is a size in half points. A filled mark is white on ink, an open one has a line round it.
void mark(pugi::xml_node paragraph, Mark mark, int small) {
    for (auto run : paragraph.children("w:r")) {
        auto look = run.child("w:rPr") ? run.child("w:rPr") : run.prepend_child("w:rPr");
        if (mark == Mark::undated) {
            look.append_child("w:color").append_attribute("w:val") = "444444";
            continue;
        }
        look.append_child("w:b");
        if (mark == Mark::filled) look.append_child("w:color").append_attribute("w:val") = "FFFFFF";
        // Four signs or more must be small to stand in one month.
        look.append_child("w:sz").append_attribute("w:val") =
            std::char_traits<char>::length(run.child("w:t").text().get()) > 3 ? small - 2 : small;
        if (mark == Mark::none) continue;  // a bar has its line already
        auto frame = look.append_child(mark == Mark::filled ? "w:shd" : "w:bdr");
        frame.append_attribute("w:val") = mark == Mark::filled   ? "clear"
                                          : mark == Mark::dashed ? "dashed"
                                                                 : "single";
        if (has_edge(mark)) frame.append_attribute("w:sz") = 8;
        frame.append_attribute("w:color") = mark == Mark::filled ? "auto" : "000000";
        if (mark == Mark::filled) frame.append_attribute("w:fill") = "000000";
    }
}

// Several months: a line round the whole width of the cell.
void bar(pugi::xml_node paragraph) {
    auto style = paragraph.child("w:pPr").child("w:keepNext");
    if (!style) style = paragraph.child("w:pPr").child("w:pStyle");
    auto edges = paragraph.child("w:pPr").insert_child_after("w:pBdr", style);
    for (auto const* side : {"w:top", "w:left", "w:bottom", "w:right"}) {
        auto line = edges.append_child(side);
        line.append_attribute("w:val") = "single";
        line.append_attribute("w:sz") = 8;
        line.append_attribute("w:color") = "000000";
    }
}

void head_words(pugi::xml_node paragraph, bool spans, int small) {
    for (auto run : paragraph.children("w:r")) {
        auto look = run.child("w:rPr") ? run.child("w:rPr") : run.prepend_child("w:rPr");
        if (spans)
            look.append_child("w:b");
        else
            look.append_child("w:color").append_attribute("w:val") = "444444";
        look.append_child("w:sz").append_attribute("w:val") = small;
    }
}

void edge(pugi::xml_node edges, char const* side, bool drawn) {
    auto line = edges.append_child(side);
    line.append_attribute("w:val") = drawn ? "single" : "nil";
    if (!drawn) return;
    line.append_attribute("w:sz") = 6;
    line.append_attribute("w:color") = "000000";
}

// Between the head rows of a grid there is no line, under the last an ink one.
void edges(pugi::xml_node edges, bool ruled, Part part) {
    if (ruled) edge(edges, "w:left", true);
    if (part != Part::body) edge(edges, "w:bottom", part == Part::last_head);
}

}  // namespace

pugi::xml_node Body::table(char const* style, std::vector<double> const& widths) {
    if (break_) paragraph("Normal");
    auto made = body_.append_child("w:tbl");
    auto layout = made.append_child("w:tblPr");
    layout.append_child("w:tblStyle").append_attribute("w:val") = style;
    auto width = layout.append_child("w:tblW");
    double total = 0;
    for (double one : widths) total += one;
    width.append_attribute("w:w") = twips(total);
    width.append_attribute("w:type") = "dxa";
    layout.append_child("w:tblLayout").append_attribute("w:type") = "fixed";
    auto grid = made.append_child("w:tblGrid");
    for (double one : widths) grid.append_child("w:gridCol").append_attribute("w:w") = twips(one);
    return made;
}

void Body::cell(pugi::xml_node row, Table const& shape, Cell const& cell, std::size_t column, double width,
                Part part) {
    auto made = row.append_child("w:tc");
    auto layout = made.append_child("w:tcPr");
    auto measure = layout.append_child("w:tcW");
    measure.append_attribute("w:w") = twips(width);
    measure.append_attribute("w:type") = "dxa";
    if (cell.columns > 1) layout.append_child("w:gridSpan").append_attribute("w:val") = cell.columns;
    auto settings = column < shape.columns.size() ? shape.columns[column] : Column{};
    bool grid = shape.look == TableLook::grid;
    if (settings.ruled || (grid && part != Part::body))
        edges(layout.append_child("w:tcBorders"), settings.ruled, part);
    layout.append_child("w:vAlign").append_attribute("w:val") = grid ? "center" : "top";
    auto words = paragraph(made, grid ? "GridText" : part == Part::body ? "TableText" : "TableHead");
    bool center =
        grid && column > 0 && cell.mark != Mark::undated && (cell.columns == 1 || has_edge(cell.mark));
    if (settings.align == Align::right || center || settings.align == Align::center)
        words.child("w:pPr").append_child("w:jc").append_attribute("w:val") =
            settings.align == Align::right ? "right" : "center";
    runs(words, cell.text);
    int small = shape.columns.size() > 21 ? 11 : 14;  // half points: many months, small signs
    if (cell.mark == Mark::open && cell.columns > 1) bar(words);
    if (cell.mark != Mark::none)
        mark(words, cell.columns > 1 && cell.mark == Mark::open ? Mark::none : cell.mark, small);
    if (grid && part != Part::body) head_words(words, cell.columns > 1, small);
}

void Body::row(pugi::xml_node table, Table const& shape, std::vector<Cell> const& cells, Part part,
               std::vector<double> const& widths) {
    auto made = table.append_child("w:tr");
    auto layout = made.append_child("w:trPr");
    layout.append_child("w:cantSplit");
    if (shape.look == TableLook::grid) {
        auto height = layout.append_child("w:trHeight");
        height.append_attribute("w:val") = twips(part == Part::body ? 8.2 : 5.6);
        height.append_attribute("w:hRule") = "atLeast";
    }
    if (part != Part::body) layout.append_child("w:tblHeader");
    std::size_t column = 0;
    for (auto const& one : cells) {
        if (column >= widths.size()) break;
        double width = 0;
        auto end = std::min(widths.size(), column + static_cast<std::size_t>(std::max(1, one.columns)));
        for (auto i = column; i < end; ++i) width += widths[i];
        cell(made, shape, one, column, width, part);
        column = end;
    }
    for (; column < widths.size(); ++column) cell(made, shape, {}, column, widths[column], part);
}

void Body::operator()(Table const& shape) {
    auto widths = widths_of(shape);
    if (widths.empty() || (shape.head.empty() && shape.rows.empty())) return;
    if (!shape.caption.empty() && !shape.caption_hidden) runs(paragraph("Caption"), shape.caption);
    auto made = table(shape.look == TableLook::grid ? "MonthGrid" : "LinedTable", widths);
    auto layout = made.child("w:tblPr");
    auto look = layout.append_child("w:tblLook");
    look.append_attribute("w:val") = "00A0";
    look.append_attribute("w:firstRow") = shape.head.empty() ? "0" : "1";
    look.append_attribute("w:lastRow") = "0";
    look.append_attribute("w:firstColumn") = shape.row_heads ? "1" : "0";
    look.append_attribute("w:lastColumn") = "0";
    look.append_attribute("w:noHBand") = "1";
    look.append_attribute("w:noVBand") = "1";
    if (!shape.caption.empty())
        layout.append_child("w:tblCaption").append_attribute("w:val") =
            legible(shape.caption.words()).c_str();
    for (auto const& cells : shape.head)
        row(made, shape, cells, &cells == &shape.head.back() ? Part::last_head : Part::head, widths);
    bool outer = keep_;
    for (auto const& cells : shape.rows) {
        if (&cells == &shape.rows.back()) keep_ = false;
        row(made, shape, cells, Part::body, widths);
    }
    keep_ = outer;
    auto after = paragraph("TableText");  // Word joins two tables that nothing parts
    after.child("w:pPr").append_child("w:spacing").append_attribute("w:line") = 60;
}

}  // namespace jamsides::formats::document::docx
