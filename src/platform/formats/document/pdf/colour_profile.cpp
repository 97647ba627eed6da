// Numbers are big-endian and tags begin at multiples of four, as ICC.1:2001-04 has it.
#include "platform/formats/document/pdf/colour_profile.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace jamsides::formats::document::pdf {
namespace {

using Point = std::array<double, 3>;  // X, Y, Z under D50

constexpr Point white{0.9642, 1, 0.8249};
constexpr Point red{0.43607, 0.22249, 0.01392};
constexpr Point green{0.38515, 0.71687, 0.09708};
constexpr Point blue{0.14307, 0.06061, 0.71410};

void add(std::string& out, std::uint32_t value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 255);
}

void add_point(std::string& out, Point const& point) {
    for (double const part : point) add(out, static_cast<std::uint32_t>(std::lround(part * 65536)), 4);
}

std::string position(Point const& point) {
    std::string tag = "XYZ ";
    add(tag, 0, 4);
    add_point(tag, point);
    return tag;
}

// From the stored value to light, in 256 steps.
std::string tone_curve() {
    constexpr int steps = 256;
    std::string tag = "curv";
    add(tag, 0, 4);
    add(tag, steps, 4);
    for (int i = 0; i < steps; ++i) {
        auto const stored = static_cast<double>(i) / (steps - 1);
        auto const light = stored <= 0.04045 ? stored / 12.92 : std::pow((stored + 0.055) / 1.055, 2.4);
        add(tag, static_cast<std::uint32_t>(std::lround(light * 65535)), 2);
    }
    return tag;
}

std::string description(std::string_view words) {
    std::string tag = "desc";
    add(tag, 0, 4);
    add(tag, static_cast<std::uint32_t>(words.size() + 1), 4);
    tag.append(words).append(1, '\0');
    constexpr std::size_t no_other_alphabets = 4 + 4 + 2 + 1 + 67;
    return tag.append(no_other_alphabets, '\0');
}

std::string plain_text(std::string_view words) {
    std::string tag = "text";
    add(tag, 0, 4);
    return tag.append(words).append(1, '\0');
}

std::string header(std::size_t size) {
    std::string out;
    add(out, static_cast<std::uint32_t>(size), 4);
    add(out, 0, 4);           // no preferred engine
    add(out, 0x02100000, 4);  // version 2.1
    out += "mntrRGB XYZ ";
    for (int const part : {2021, 6, 16, 0, 0, 0}) add(out, static_cast<std::uint32_t>(part), 2);
    out += "acsp";
    out.append(24, '\0');  // platform, flags, maker, model, attributes
    add(out, 0, 4);        // perceptual
    add_point(out, white);
    out.append(128 - out.size(), '\0');
    return out;
}

std::string make_profile() {
    std::vector<std::pair<std::string_view, std::string>> const tags{
        {"desc", description("sRGB")},
        {"cprt", plain_text("No copyright, use freely")},
        {"wtpt", position(white)},
        {"rXYZ", position(red)},
        {"gXYZ", position(green)},
        {"bXYZ", position(blue)},
        {"rTRC", tone_curve()},
        {"gTRC", ""},
        {"bTRC", ""}};  // the three share one curve
    std::string table, content;
    add(table, static_cast<std::uint32_t>(tags.size()), 4);
    auto const start = 128 + 4 + 12 * tags.size();
    std::size_t at = start, length = 0;
    for (auto const& [name, tag] : tags) {
        if (!tag.empty()) {
            at = start + content.size(), length = tag.size();
            content += tag;
            content.append((4 - content.size() % 4) % 4, '\0');
        }
        table += name;
        add(table, static_cast<std::uint32_t>(at), 4);
        add(table, static_cast<std::uint32_t>(length), 4);
    }
    return header(start + content.size()) + table + content;
}

}  // namespace

std::string const& srgb_profile() {
    static auto const profile = make_profile();
    return profile;
}

}  // namespace jamsides::formats::document::pdf
