// The head of a letter, its addresses at the window of a C5 envelope, and the signature.
#include <algorithm>

#include "platform/formats/document/pdf/flow.hpp"

namespace jamsides::formats::document::pdf {
namespace {

constexpr double second_column = margin_left + 80 * millimetre;
constexpr double window_top = 49 * millimetre;

// Lines under each other inside one piece; → their height.
double stack(Flow& flow, Piece& piece, std::vector<std::string> const& lines, Style const& style, double x,
             double width, bool first_strong = false) {
    Text text;
    for (std::size_t i = 0; i < lines.size(); ++i)
        text.add({lines[i] + (i + 1 < lines.size() ? "\n" : ""), first_strong && i == 0});
    if (text.empty()) return 0;
    double y = 0;
    LineInker inker(flow, text, flow.structure.add(flow.parent, "P"));
    for (auto const& line : break_lines(text, style, width)) {
        inker.ink(piece.inks, line, x, y);
        y += style.leading;
    }
    return y;
}

}  // namespace

void lay(Flow& flow, LetterHead const& head) {
    Piece piece;
    double mark_height = 8 * millimetre, x = margin_left;
    constexpr double widest_logo = 50 * millimetre;
    auto logo = head.logo ? read_image(head.logo->bytes) : std::nullopt;
    if (logo) {
        auto const scale = std::min(mark_height / logo->height, widest_logo / logo->width);
        piece.inks.push_back(PictureInk{no_slot, x, 0, logo->width * scale, logo->height * scale,
                                        static_cast<int>(flow.images.size())});
        x += logo->width * scale + 0.6 * 14;
        flow.images.push_back(std::move(*logo));
    } else if (head.mark.height > 0) {
        double scale = mark_height / head.mark.height;
        piece.inks.push_back(DrawingInk{no_slot, x, 0, scale, &head.mark});
        x += head.mark.width * scale + 0.6 * 14;
    }
    Style name{FaceName::heading, 14, 14, 0, -20};
    Text words(head.name);
    if (auto lines = break_lines(words, name, second_column - x); !lines.empty())
        LineInker(flow, words, flow.structure.add(flow.parent, "P"))
            .ink(piece.inks, lines.front(), x, (mark_height - name.leading) / 2);
    std::vector<std::string> facts{head.matter};
    facts.insert(facts.end(), head.lines.begin(), head.lines.end());
    double meta = stack(flow, piece, facts, text_style(9, 1.45), second_column, 74 * millimetre, true);
    piece.height = std::max(mark_height, meta);
    piece.after = 13 * millimetre;
    flow.pieces.push_back(std::move(piece));
}

void lay(Flow& flow, AddressBlock const& address) {
    Piece piece;
    double sender = stack(flow, piece, address.sender, text_style(9, 1.45, FaceName::text, soft_grey),
                          margin_left, 72 * millimetre);
    double recipient =
        stack(flow, piece, address.recipient, text_style(10.5, 1.4), second_column, 74 * millimetre);
    piece.lowest_top = window_top;
    piece.height = std::max({sender, recipient, 24 * millimetre});
    piece.after = 13 * millimetre;
    flow.pieces.push_back(std::move(piece));
}

void lay(Flow& flow, Signature const& signature) {
    auto style = text_style(10.5, 1.5);
    auto first = flow.pieces.size();
    auto add = [&](Text const& text, double before) {
        auto at = flow.pieces.size();
        add_lines(flow, text, flow.structure.add(flow.parent, "P"), style, flow.left, flow.width);
        if (at < flow.pieces.size()) flow.pieces[at].before = before * millimetre;
    };
    add(signature.greeting, 8);
    add(Text().strong(signature.name + (signature.role.empty() ? "" : "\n")).plain(signature.role), 12);
    for (auto i = first; i + 1 < flow.pieces.size(); ++i) flow.pieces[i].keep_with_next = true;
    if (!flow.pieces.empty()) flow.pieces.back().after = 2.6 * millimetre;
    // The last words before the greeting come along, so that a signature never stands alone on a page.
    if (first > 0 && first < flow.pieces.size()) flow.pieces[first - 1].keep_with_next = true;
}

}  // namespace jamsides::formats::document::pdf
