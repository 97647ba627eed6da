// Photographs: JPEG goes into the file as it is, PNG is read by libpng and its transparency kept apart.
#include <png.h>

#include <optional>

#include "platform/formats/document/pdf/flow.hpp"
#include "platform/formats/document/picture.hpp"

namespace jamsides::formats::document::pdf {
namespace {

constexpr std::size_t largest = 40'000'000;  // samples; more is not a figure in a letter

std::string dictionary(int width, int height, char const* colours) {
    return "/Type/XObject/Subtype/Image/Width " + std::to_string(width) + "/Height " +
           std::to_string(height) + "/ColorSpace/" + colours + "/BitsPerComponent 8";
}

std::optional<Image> read_jpeg(std::string const& bytes) {
    auto size = picture_size(bytes);
    if (!size || (size->colours != 1 && size->colours != 3)) return {};
    return Image{dictionary(size->width, size->height, size->colours == 1 ? "DeviceGray" : "DeviceRGB") +
                     "/Filter/DCTDecode",
                 bytes,
                 "",
                 "",
                 size->width,
                 size->height};
}

std::optional<Image> read_png(std::string const& bytes) {
    png_image png{};
    png.version = PNG_IMAGE_VERSION;
    if (!png_image_begin_read_from_memory(&png, bytes.data(), bytes.size())) return {};
    bool transparent = png.format & PNG_FORMAT_FLAG_ALPHA;
    png.format = PNG_FORMAT_RGBA;
    std::string pixels;
    if (std::size_t{png.width} * png.height * 4 <= largest) pixels.resize(PNG_IMAGE_SIZE(png));
    if (pixels.empty() || !png_image_finish_read(&png, nullptr, pixels.data(), 0, nullptr)) {
        png_image_free(&png);
        return {};
    }
    std::string colours, mask;
    for (std::size_t i = 0; i < pixels.size(); i += 4) colours.append(pixels, i, 3), mask += pixels[i + 3];
    int width = static_cast<int>(png.width), height = static_cast<int>(png.height);
    Image out{dictionary(width, height, "DeviceRGB") + "/Filter/FlateDecode",
              compressed(colours),
              "",
              "",
              width,
              height};
    if (transparent)
        out.mask_dictionary = dictionary(width, height, "DeviceGray") + "/Filter/FlateDecode",
        out.mask = compressed(mask);
    return out;
}

}  // namespace

std::optional<Image> read_image(std::string const& bytes) {
    if (bytes.starts_with("\xFF\xD8")) return read_jpeg(bytes);
    if (bytes.starts_with("\x89PNG")) return read_png(bytes);
    return {};
}

}  // namespace jamsides::formats::document::pdf
