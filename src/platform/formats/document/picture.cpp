// Reads the head of PNG and JPEG files; anything else is no picture. The rest of it is libpng's.
#include "platform/formats/document/picture.hpp"

#include <vector>

#include <png.h>

namespace jamsides::formats::document {
namespace {

class Bytes {
  public:
    explicit Bytes(std::string_view bytes) : bytes_(bytes) {}
    int byte(std::size_t i) const { return i < bytes_.size() ? static_cast<unsigned char>(bytes_[i]) : 0; }
    int pair(std::size_t i) const { return byte(i) << 8 | byte(i + 1); }
    std::size_t size() const { return bytes_.size(); }

  private:
    std::string_view bytes_;
};

std::optional<PictureSize> jpeg_size(Bytes const& bytes) {
    for (std::size_t at = 2; at + 9 < bytes.size();) {
        if (bytes.byte(at) != 0xFF) return {};
        int marker = bytes.byte(at + 1);
        bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) return PictureSize{false, bytes.pair(at + 7), bytes.pair(at + 5), bytes.byte(at + 9)};
        at += 2 + static_cast<std::size_t>(bytes.pair(at + 2));
    }
    return {};
}

constexpr long long most_pixels = 30'000'000;

bool decodes(std::string_view bytes) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (!png_image_begin_read_from_memory(&image, bytes.data(), bytes.size())) return false;
    image.format = PNG_FORMAT_GRAY;
    png_color const paper{255, 255, 255};  // what shows through, as gray has no transparency
    std::vector<png_byte> pixels(PNG_IMAGE_SIZE(image));
    auto const read = png_image_finish_read(&image, &paper, pixels.data(), 0, nullptr) != 0;
    png_image_free(&image);
    return read;
}

}  // namespace

std::optional<PictureSize> picture_size(std::string_view all) {
    Bytes bytes(all);
    std::optional<PictureSize> size;
    if (all.starts_with("\xFF\xD8")) size = jpeg_size(bytes);
    if (all.starts_with("\x89PNG\r\n\x1a\n") && bytes.pair(16) == 0 && bytes.pair(20) == 0)
        size = PictureSize{true, bytes.pair(18), bytes.pair(22), 4};
    if (size && (size->width <= 0 || size->height <= 0)) return {};
    return size;
}

bool is_whole(std::string_view bytes) {
    auto const size = picture_size(bytes);
    if (!size || static_cast<long long>(size->width) * size->height > most_pixels) return false;
    // Cameras write more after the end of a picture; a cut one has no end.
    return size->png ? decodes(bytes) : bytes.rfind("\xFF\xD9") != bytes.npos;
}

}  // namespace jamsides::formats::document
