// What a picture's first bytes say, its kind and its size; and whether all of it is there.
#pragma once

#include <optional>
#include <string_view>

namespace jamsides::formats::document {

struct PictureSize {
    bool png;
    int width, height;  // pixels
    int colours;        // 1, 3 or 4
};

std::optional<PictureSize> picture_size(std::string_view bytes);
// Whether the picture is all there: a PNG is decoded to its last row, a JPEG must have its end. Nothing
// larger than thirty million pixels is.
bool is_whole(std::string_view bytes);

}  // namespace jamsides::formats::document
