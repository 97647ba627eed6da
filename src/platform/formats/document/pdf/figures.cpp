// Figures: drawings as vectors, photographs as the file has them, each with its alternative text.
#include <algorithm>

#include "platform/formats/document/pdf/flow.hpp"

namespace jamsides::formats::document::pdf {
namespace {

void add_caption(Flow& flow, Figure const& figure, int element) {
    if (figure.caption.empty()) return;
    flow.pieces.back().keep_with_next = true;
    auto first = flow.pieces.size();
    add_lines(flow, figure.caption, flow.structure.add(element, "Caption"),
              text_style(8.5, 1.45, FaceName::text, soft_grey), flow.left, flow.width);
    flow.pieces[first].before = 1.5 * millimetre;
}

// What cannot be read is still described: its alternative text stands in its place.
void add_words_instead(Flow& flow, Figure const& figure) {
    add_lines(flow, Text().emphasis(figure.alternative), flow.structure.add(flow.parent, "P"),
              text_style(10.5, 1.5), flow.left, flow.width);
}

}  // namespace

void lay(Flow& flow, Figure const& figure) {
    double width = std::clamp(figure.width * millimetre, 1.0, full_width), height = 0;
    auto const* drawing = std::get_if<Drawing>(&figure.image);
    std::optional<Image> image;
    if (!drawing) image = read_image(std::get<Picture>(figure.image).bytes);
    if (drawing && drawing->width > 0) height = width * drawing->height / drawing->width;
    if (image) height = width * image->height / image->width;
    if (height <= 0) return add_words_instead(flow, figure);
    double tallest = sheet_height - margin_top - margin_bottom - 20 * millimetre;
    if (height > tallest) width *= tallest / height, height = tallest;

    int element = -1, slot = no_slot;
    if (!figure.alternative.empty()) {
        element = flow.structure.add(flow.parent, "Figure", "", "/Alt " + text_string(figure.alternative));
        slot = flow.structure.slot(element);
    }
    auto& piece = flow.pieces.emplace_back();
    piece.height = height;
    piece.before = piece.after = 2.6 * millimetre;
    if (drawing) {
        piece.inks.push_back(DrawingInk{slot, flow.left, 0, width / drawing->width, drawing});
    } else {
        piece.inks.push_back(
            PictureInk{slot, flow.left, 0, width, height, static_cast<int>(flow.images.size())});
        flow.images.push_back(std::move(*image));
    }
    add_caption(flow, figure, element < 0 ? flow.parent : element);
}

}  // namespace jamsides::formats::document::pdf
