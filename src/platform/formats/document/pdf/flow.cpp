// Headings, paragraphs and lists as pieces, with the letter's measures.
#include "platform/formats/document/pdf/flow.hpp"

#include <algorithm>

#include "platform/formats/document/legible.hpp"

namespace jamsides::formats::document::pdf {

Style text_style(double size, double leading, FaceName face, double grey) {
    return {face, size, size * leading, grey, face == FaceName::heading ? -10.0 : 0.0, false};
}

double baseline(Style const& style) {
    auto const& used = face(static_cast<std::uint8_t>(static_cast<int>(style.face) * 2));
    double ascent = used.ascent * style.size / 1000, descent = -used.descent * style.size / 1000;
    return (style.leading - ascent - descent) / 2 + ascent;
}

int LineInker::element_of(std::size_t run) {
    if (!is_whole_address(text_.runs[run].link)) return element_;
    links_.resize(text_.runs.size(), -1);
    if (links_[run] < 0) links_[run] = flow_.structure.add(element_, "Link");
    return links_[run];
}

void LineInker::ink(std::vector<Ink>& inks, Line const& line, double x, double top) {
    for (auto const& fragment : line.fragments) {
        double y = top + baseline(fragment.style);
        auto const& address = text_.runs[fragment.run].link;
        auto link = is_whole_address(address) ? address : std::string();
        inks.push_back(
            TextInk{flow_.structure.slot(element_of(fragment.run)), x + fragment.x, y, fragment, link});
        if (!link.empty())
            inks.push_back(RuleInk{x + fragment.x, y + fragment.style.size * 0.16, fragment.width, 0.4,
                                   fragment.style.grey});
    }
}

void add_lines(Flow& flow, Text const& text, int element, Style const& style, double left, double width,
               Last last) {
    auto lines = break_lines(text, style, width, last);
    LineInker inker(flow, text, element);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Piece piece;
        piece.height = style.leading;
        // Neither the first three lines nor the last three are parted, so no line stands alone on a page.
        piece.keep_with_next = i + 1 < lines.size() && (i < 2 || i + 3 >= lines.size());
        inker.ink(piece.inks, lines[i], left, 0);
        flow.pieces.push_back(std::move(piece));
    }
}

namespace {

// Space before the pieces from `first` on and after the last of them.
void space(Flow& flow, std::size_t first, double before, double after) {
    if (first >= flow.pieces.size()) return;
    flow.pieces[first].before = std::max(flow.pieces[first].before, before * millimetre);
    flow.pieces.back().after = after * millimetre;
}

struct HeadingLook {
    Style style;
    double before, after;
    double width;
};

HeadingLook heading_look(int level) {
    if (level <= 1) return {{FaceName::heading, 19, 19 * 1.12, 0, -20}, 0, 5, 130 * millimetre};
    if (level == 2) return {text_style(12, 1.25, FaceName::heading), 7, 1.5, measure};
    if (level == 3) return {text_style(10.5, 1.5, FaceName::strong), 4, 1, measure};
    return {text_style(9.5, 1.4, FaceName::strong, soft_grey), 3, 1, measure};
}

void lay(Flow& flow, Heading const& heading) {
    int level = std::clamp(heading.level, 1, 4);
    auto look = heading_look(level);
    auto first = flow.pieces.size();
    int element = flow.structure.add(flow.parent, "H" + std::to_string(level));
    add_lines(flow, heading.text, element, look.style, flow.left, std::min(look.width, flow.width),
              Last::even);
    for (auto i = first; i < flow.pieces.size(); ++i) flow.pieces[i].keep_with_next = true;
    space(flow, first, look.before, look.after);
    if (first == flow.pieces.size()) return;
    flow.pieces[first].bookmark = static_cast<int>(flow.bookmarks.size());
    flow.bookmarks.push_back({level, heading.text.words()});
}

void lay(Flow& flow, Paragraph const& paragraph) {
    auto style = paragraph.small ? text_style(8.5, 1.45) : text_style(10.5, 1.5);
    auto first = flow.pieces.size();
    add_lines(flow, paragraph.text, flow.structure.add(flow.parent, "P"), style, flow.left, flow.width);
    space(flow, first, paragraph.small ? 3 : 0, 2.6);
    // "… bör alla som deltar:" does not part from its list.
    if (flow.pieces.size() > first && paragraph.text.words().ends_with(':'))
        flow.pieces.back().keep_with_next = true;
}

void lay(Flow& flow, List const& list);

void lay_item(Flow& flow, ListItem const& item, std::string const& sign, double indent) {
    auto style = text_style(10.5, 1.5);
    int outer = flow.parent;
    int entry = flow.structure.add(outer, "LI");
    int label = flow.structure.add(entry, "Lbl");
    int body = flow.structure.add(entry, "LBody");
    auto first = flow.pieces.size();
    Text label_text(sign);
    auto label_line = break_lines(
        label_text, text_style(10.5, 1.5, sign == "•" ? FaceName::strong : FaceName::text), indent);
    flow.parent = body;
    add_lines(flow, item.text, flow.structure.add(body, "P"), style, flow.left + indent, flow.width - indent);
    if (first == flow.pieces.size()) flow.pieces.emplace_back().height = style.leading;
    std::vector<Ink> label_ink;
    LineInker(flow, label_text, label)
        .ink(label_ink, label_line.front(), flow.left + (sign == "•" ? 0.8 * millimetre : 0), 0);
    auto& inks = flow.pieces[first].inks;
    inks.insert(inks.begin(), label_ink.begin(), label_ink.end());
    space(flow, first, 0, 1.2);
    flow.left += indent, flow.width -= indent;
    for (auto const& inner : item.lists) lay(flow, inner);
    flow.left -= indent, flow.width += indent;
    flow.parent = outer;
}

void lay(Flow& flow, List const& list) {
    if (list.items.empty()) return;
    int outer = flow.parent;
    flow.parent = flow.structure.add(
        outer, "L", list.ordered ? "/O/List/ListNumbering/Decimal" : "/O/List/ListNumbering/Disc");
    double indent = (!list.ordered ? 5 : list.items.size() > 9 ? 8 : 6) * millimetre;
    int number = 0;
    for (auto const& item : list.items)
        lay_item(flow, item, list.ordered ? std::to_string(++number) + "." : "•", indent);
    flow.parent = outer;
    flow.pieces.back().after = 2.6 * millimetre;
}

void lay(Flow& flow, PageBreak const&) { flow.pieces.emplace_back().new_page = true; }

void lay(Flow& flow, KeepTogether const& group) {
    auto first = flow.pieces.size();
    lay(flow, group.blocks);
    for (auto i = first; i + 1 < flow.pieces.size(); ++i) flow.pieces[i].keep_with_next = true;
}

}  // namespace

void lay(Flow& flow, std::vector<Block> const& blocks) {
    for (auto const& block : blocks) std::visit([&](auto const& one) { lay(flow, one); }, block);
}

}  // namespace jamsides::formats::document::pdf
