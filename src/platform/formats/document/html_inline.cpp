// HTML of words and figures. Black in a drawing is the page's own ink, so that it turns with the reader's
// colours.
#include "platform/formats/document/html_inline.hpp"

#include <cstdio>

#include "platform/formats/document/legible.hpp"

namespace jamsides::formats::document {
namespace {

std::string short_number(double value) {
    char out[32];
    std::snprintf(out, sizeof out, "%g", value);
    return out;
}

}  // namespace

std::string base64(std::string_view bytes) {
    static constexpr std::string_view signs =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0u);
        for (std::size_t k = 0; k < 4; ++k)
            out += i + k <= bytes.size() ? signs[group >> (18 - 6 * k) & 63] : '=';
    }
    return out;
}

std::string escaped(std::string_view words) {
    auto out = xml_escaped(words);
    for (auto at = out.find('\n'); at != std::string::npos; at = out.find('\n', at))
        out.replace(at, 1, "<br>");
    return out;
}

std::string inline_html(Text const& text) {
    std::string out;
    for (auto const& run : text.runs) {
        std::string words = escaped(run.text);
        if (run.strong) words = "<strong>" + words + "</strong>";
        if (run.emphasis) words = "<em>" + words + "</em>";
        if (can_be_followed(run.link)) words = "<a href=\"" + xml_escaped(run.link) + "\">" + words + "</a>";
        out += words;
    }
    return out;
}

std::string lines_html(std::vector<std::string> const& lines) {
    std::string out;
    for (auto const& line : lines) out += (out.empty() ? "" : "<br>") + escaped(line);
    return out;
}

std::string drawing_html(Drawing const& drawing, std::string const& alternative, std::string_view css_class) {
    std::string out = "<svg class=\"" + std::string(css_class) + "\" viewBox=\"0 0 " +
                      short_number(drawing.width) + " " + short_number(drawing.height) + "\" ";
    out += alternative.empty() ? "aria-hidden=\"true\" focusable=\"false\">"
                               : "role=\"img\" aria-label=\"" + xml_escaped(alternative) + "\">";
    auto colour = [](std::string const& value) {
        return value.empty() ? "none" : value == "#000000" ? "currentColor" : xml_escaped(value);
    };
    for (auto const& path : drawing.paths) {
        out += "<path d=\"" + xml_escaped(path.outline) + "\" fill=\"" + colour(path.fill) + "\"";
        if (!path.stroke.empty())
            out += " stroke=\"" + colour(path.stroke) + "\" stroke-width=\"" +
                   short_number(path.stroke_width) + "\"";
        out += "/>";
    }
    return out + "</svg>";
}

std::string picture_html(Picture const& picture, std::string const& alternative) {
    return "<img alt=\"" + xml_escaped(alternative) + "\" src=\"data:image/" +
           (picture.bytes.starts_with("\x89PNG") ? "png" : "jpeg") + ";base64," + base64(picture.bytes) +
           "\">";
}

}  // namespace jamsides::formats::document
