// Headings, paragraphs, lists and the parts of a letter in WordprocessingML.
#include "platform/formats/document/docx/body.hpp"

#include "platform/formats/document/picture.hpp"

#include <algorithm>

namespace jamsides::formats::document::docx {

pugi::xml_node Body::paragraph(pugi::xml_node parent, char const* style) {
    auto made = parent.append_child("w:p");
    auto layout = made.append_child("w:pPr");
    layout.append_child("w:pStyle").append_attribute("w:val") = style;
    if (keep_) layout.append_child("w:keepNext");
    return made;
}

pugi::xml_node Body::paragraph(char const* style) {
    auto made = paragraph(body_, style);
    if (break_) made.child("w:pPr").append_child("w:pageBreakBefore");
    break_ = false;
    return made;
}

void Body::run(pugi::xml_node parent, Run const& run, char const* character_style) {
    auto made = parent.append_child("w:r");
    if (character_style || run.strong || run.emphasis) {
        auto style = character_style ? character_style : run.strong ? "Strong" : "Emphasis";
        made.append_child("w:rPr").append_child("w:rStyle").append_attribute("w:val") = style;
    }
    for (std::size_t from = 0;;) {
        auto end = run.text.find('\n', from);
        auto words = made.append_child("w:t");
        words.append_attribute("xml:space") = "preserve";
        words.text() = legible(run.text.substr(from, end == std::string::npos ? end : end - from)).c_str();
        if (end == std::string::npos) return;
        made.append_child("w:br");
        from = end + 1;
    }
}

void Body::runs(pugi::xml_node paragraph, Text const& text) {
    for (auto const& one : text.runs) {
        if (!is_whole_address(one.link)) {
            run(paragraph, one);
            continue;
        }
        auto link = paragraph.append_child("w:hyperlink");
        link.append_attribute("r:id") = relate("hyperlink", legible(one.link), true).c_str();
        run(link, one, "Hyperlink");
    }
}

std::string Body::relate(std::string const& kind, std::string const& target, bool external) {
    auto id = "rel" + std::to_string(relations.size() + 1);
    relations.push_back({id, "officeDocument/2006/relationships/" + kind, target, external});
    return id;
}

void Body::operator()(Heading const& heading) {
    auto style = "Heading" + std::to_string(std::clamp(heading.level, 1, 4));
    runs(paragraph(style.c_str()), heading.text);
}

void Body::operator()(Paragraph const& one) { runs(paragraph(one.small ? "Note" : "BodyText"), one.text); }

void Body::list(List const& list, int level, int number) {
    for (auto const& item : list.items) {
        auto made = paragraph(list.ordered ? "ListNumber" : "ListBullet");
        auto place = made.child("w:pPr").append_child("w:numPr");
        place.append_child("w:ilvl").append_attribute("w:val") = std::min(level, 8);
        place.append_child("w:numId").append_attribute("w:val") = number;
        runs(made, item.text);
        for (auto const& inner : item.lists)
            this->list(inner, level + 1, inner.ordered ? ++ordered_lists + 2 : 1);
    }
}

void Body::operator()(List const& one) { list(one, 0, one.ordered ? ++ordered_lists + 2 : 1); }

void Body::operator()(Signature const& signature) {
    runs(paragraph("Greeting"), signature.greeting);
    runs(paragraph("Signature"),
         Text().strong(signature.name + (signature.role.empty() ? "" : "\n")).plain(signature.role));
}

void Body::operator()(KeepTogether const& group) {
    bool outer = std::exchange(keep_, true);
    for (std::size_t i = 0; i < group.blocks.size(); ++i) {
        if (i + 1 == group.blocks.size()) keep_ = outer || std::holds_alternative<Table>(group.blocks[i]);
        std::visit(*this, group.blocks[i]);
    }
    keep_ = outer;
}

// A letter's head and addresses are the two rows of one table without lines, so that Word keeps them in their
// places.
void Body::letter_row(std::vector<std::string> const& left, char const* left_style,
                      std::vector<std::string> const& right, char const* right_style, int height,
                      bool exact) {
    if (!letter_table_ || letter_table_ != body_.last_child()) letter_table_ = table("TableNormal", {80, 74});
    auto row = letter_table_.append_child("w:tr");
    auto size = row.append_child("w:trPr").append_child("w:trHeight");
    size.append_attribute("w:val") = height;
    size.append_attribute("w:hRule") = exact ? "exact" : "atLeast";
    int width = 4535;
    for (auto const& [lines, style] : {std::pair{&left, left_style}, std::pair{&right, right_style}}) {
        auto cell = row.append_child("w:tc");
        auto measure = cell.append_child("w:tcPr").append_child("w:tcW");
        measure.append_attribute("w:w") = std::exchange(width, 4195);
        measure.append_attribute("w:type") = "dxa";
        for (auto const& line : *lines) run(paragraph(cell, style), {line});
        if (lines->empty()) paragraph(cell, style);
    }
}

void Body::operator()(LetterHead const& head) {
    std::vector<std::string> facts{head.matter};
    facts.insert(facts.end(), head.lines.begin(), head.lines.end());
    letter_row({}, "Brand", facts, "LetterFacts", 1417, true);
    auto row = letter_table_.last_child();
    auto brand = row.child("w:tc").child("w:p");
    auto const size = head.logo ? picture_size(head.logo->bytes) : std::nullopt;
    constexpr double widest_logo = 50;
    if (size)
        picture(brand.append_child("w:r"), *head.logo,
                std::min(8.0 * size->width / size->height, widest_logo), "");
    else if (head.mark.height > 0)
        drawing(brand.append_child("w:r"), head.mark, 8 * head.mark.width / head.mark.height, "");
    run(brand, {"  " + head.name});
    auto matter = row.last_child().child("w:p").child("w:r");
    matter.prepend_child("w:rPr").append_child("w:b");
}

void Body::operator()(AddressBlock const& address) {
    letter_row(address.sender, "Sender", address.recipient, "Recipient", 2098, false);
}

}  // namespace jamsides::formats::document::docx
