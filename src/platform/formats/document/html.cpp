// Writes the document model as HTML: one function a block, escaped as it is written.
#include "platform/formats/document/html.hpp"

#include <algorithm>

#include "platform/formats/document/html_inline.hpp"
#include "platform/formats/document/legible.hpp"

namespace jamsides::formats::document {
namespace {

class HtmlWriter {
  public:
    explicit HtmlWriter(int top_heading) : shift_(top_heading - 1) {}

    void operator()(Heading const& heading) {
        auto name = "h" + std::to_string(std::clamp(heading.level + shift_, 1, 6));
        element(name, "", inline_html(heading.text));
    }
    void operator()(Paragraph const& paragraph) {
        element("p", paragraph.small ? "notes" : "", inline_html(paragraph.text));
    }
    void operator()(List const& list) {
        auto name = list.ordered ? "ol" : "ul";
        out_ += std::string("<") + name + ">";
        for (auto const& item : list.items) {
            out_ += "<li>" + inline_html(item.text);
            for (auto const& inner : item.lists) (*this)(inner);
            out_ += "</li>";
        }
        out_ += std::string("</") + name + ">\n";
    }
    void operator()(Table const& table);
    void operator()(Figure const& figure);
    void operator()(LetterHead const& head);
    void operator()(AddressBlock const& address);
    void operator()(Signature const& signature) {
        out_ += "<div class=\"sign\">";
        element("p", "", escaped(signature.greeting));
        element("p", "name", "<b>" + escaped(signature.name) + "</b><br>" + escaped(signature.role));
        out_ += "</div>\n";
    }
    void operator()(PageBreak const&) {
        out_ +=
            in_appendix_ ? "</section>\n<section class=\"appendix\">\n" : "<section class=\"appendix\">\n";
        in_appendix_ = true;
    }
    void operator()(KeepTogether const& group) {
        out_ += "<div class=\"keep\">\n";
        blocks(group.blocks);
        out_ += "</div>\n";
    }
    // A letterhead and the addresses under it share one header.
    void blocks(std::vector<Block> const& all) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::visit(*this, all[i]);
            bool address_next = i + 1 < all.size() && std::holds_alternative<AddressBlock>(all[i + 1]);
            if (std::holds_alternative<AddressBlock>(all[i]) ||
                (std::holds_alternative<LetterHead>(all[i]) && !address_next))
                out_ += "</header>\n", in_header_ = false;
        }
    }
    std::string finish() {
        if (in_appendix_) out_ += "</section>\n";
        return std::move(out_);
    }

  private:
    void element(std::string const& name, std::string const& css_class, std::string const& content) {
        out_ += "<" + name + (css_class.empty() ? "" : " class=\"" + css_class + "\"") + ">" + content +
                "</" + name + ">\n";
    }
    void open_header() {
        if (!in_header_) out_ += "<header class=\"letterhead\">";
        in_header_ = true;
    }
    void row(Table const& table, std::vector<Cell> const& cells, bool head, bool last_head);

    std::string out_;
    int shift_;
    bool in_header_ = false;
    bool in_appendix_ = false;
};

std::string marked(Cell const& cell) {
    std::string words = inline_html(cell.text);
    if (!cell.spoken.empty()) words = "<abbr title=\"" + xml_escaped(cell.spoken) + "\">" + words + "</abbr>";
    if (cell.mark == Mark::filled) return "<span class=\"ev\">" + words + "</span>";
    if (cell.mark == Mark::dashed)
        return std::string("<span class=\"") + (cell.columns > 1 ? "span prel" : "ev prel") + "\">" + words +
               "</span>";
    if (cell.mark == Mark::open)
        return std::string("<span class=\"") + (cell.columns > 1 ? "span" : "ev pre") + "\">" + words +
               "</span>";
    return words;
}

void HtmlWriter::row(Table const& table, std::vector<Cell> const& cells, bool head, bool last_head) {
    out_ += "<tr>";
    std::size_t column = 0;
    for (auto const& cell : cells) {
        bool heading = head ? !cell.text.empty() : column == 0 && table.row_heads;
        Column shape = column < table.columns.size() ? table.columns[column] : Column{};
        std::string css = shape.ruled ? "y" : "";
        if (cell.mark == Mark::undated) css += css.empty() ? "none" : " none";
        if (shape.align == Align::right) css += css.empty() ? "r" : " r";
        out_ += heading ? "<th scope=\"" : "<td";
        if (heading)
            out_ += std::string(!head ? "row" : cell.columns > 1 && !last_head ? "colgroup" : "col") + "\"";
        if (!css.empty()) out_ += " class=\"" + css + "\"";
        if (cell.columns > 1) out_ += " colspan=\"" + std::to_string(cell.columns) + "\"";
        out_ += ">" + marked(cell) + (heading ? "</th>" : "</td>");
        column += static_cast<std::size_t>(std::max(1, cell.columns));
    }
    out_ += "</tr>\n";
}

void HtmlWriter::operator()(Table const& table) {
    bool grid = table.look == TableLook::grid;
    std::string label = xml_escaped(table.caption.words());
    if (grid) out_ += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + label + "\">";
    out_ += std::string("<table class=\"") + (grid ? "plan" : "contacts") + "\">";
    if (!table.caption.empty())
        element("caption", table.caption_hidden ? "vh" : "", inline_html(table.caption));
    if (grid && table.columns.size() > 1)
        out_ += "<colgroup><col class=\"l\"><col span=\"" + std::to_string(table.columns.size() - 1) +
                "\"></colgroup>";
    if (!table.head.empty()) out_ += "<thead>";
    for (auto const& cells : table.head) row(table, cells, true, &cells == &table.head.back());
    out_ += table.head.empty() ? "<tbody>" : "</thead><tbody>";
    for (auto const& cells : table.rows) row(table, cells, false, false);
    out_ += grid ? "</tbody></table></div>\n" : "</tbody></table>\n";
}

void HtmlWriter::operator()(Figure const& figure) {
    out_ += "<figure>";
    if (auto const* drawing = std::get_if<Drawing>(&figure.image)) {
        out_ += drawing_html(*drawing, figure.alternative, "drawing");
    } else {
        out_ += picture_html(std::get<Picture>(figure.image), figure.alternative);
    }
    if (!figure.caption.empty()) element("figcaption", "", inline_html(figure.caption));
    out_ += "</figure>\n";
}

void HtmlWriter::operator()(LetterHead const& head) {
    open_header();
    out_ += "<span class=\"brand\">" +
            (head.logo ? picture_html(*head.logo, "") : drawing_html(head.mark, "", "mark")) +
            escaped(head.name) + "</span>";
    out_ += "<p class=\"meta\"><b>" + escaped(head.matter) + "</b>";
    for (auto const& line : head.lines) out_ += "<br>" + escaped(line);
    out_ += "</p>\n";
}

void HtmlWriter::operator()(AddressBlock const& address) {
    open_header();
    element("p", "sender", lines_html(address.sender));
    out_ += "<address>" + lines_html(address.recipient) + "</address>";
}

}  // namespace

std::string to_html(Document const& document, int top_heading) {
    HtmlWriter writer(top_heading);
    writer.blocks(document.blocks);
    return "<div class=\"letter\"><article class=\"sheet\" lang=\"" + xml_escaped(document.language) +
           "\">\n" + writer.finish() + "</article></div>\n";
}

std::string to_html_file(Document const& document, std::string_view fragment, std::string_view style) {
    std::string page = "<!DOCTYPE html>\n<html lang=\"" + xml_escaped(document.language) +
                       "\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
                       xml_escaped(document.title) + "</title>\n<style>";
    page.append(style).append("</style>\n</head>\n<body>\n<main>\n").append(fragment);
    return page.append("</main>\n</body>\n</html>\n");
}

}  // namespace jamsides::formats::document
