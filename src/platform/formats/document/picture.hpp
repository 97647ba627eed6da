// What a picture's first bytes say: its kind and its size.
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

}  // namespace jamsides::formats::document
