// The table of files; the bytes are made by the build (cmake/parts/60-ui.cmake).
#include "ui/style/style.hpp"

#include "platform/formats/document/html_inline.hpp"

namespace jamsides::ui::style {

extern std::string_view const jamsides_css;
extern std::string_view const letter_css;
extern std::string_view const gallery_css;
extern std::string_view const familjen_grotesk_woff2;
extern std::string_view const hanken_grotesk_woff2;
extern std::string_view const jamsides_js;
extern std::string_view const groups_js;
extern std::string_view const mark_svg;

namespace {

void put_inside(std::string& sheet, std::string_view file, std::string_view bytes) {
    auto const address = "url(" + std::string(file) + ")";
    if (auto const at = sheet.find(address); at != sheet.npos)
        sheet.replace(at, address.size(),
                      "url(data:font/woff2;base64," + formats::document::base64(bytes) + ")");
}

}  // namespace

http::StaticFiles const& files() {
    static http::StaticFiles const table{"/static/",
                                         {{"jamsides.css", jamsides_css, "text/css; charset=utf-8"},
                                          {"letter.css", letter_css, "text/css; charset=utf-8"},
                                          {"gallery.css", gallery_css, "text/css; charset=utf-8"},
                                          {"familjen-grotesk.woff2", familjen_grotesk_woff2, "font/woff2"},
                                          {"hanken-grotesk.woff2", hanken_grotesk_woff2, "font/woff2"},
                                          {"jamsides.js", jamsides_js, "text/javascript; charset=utf-8"},
                                          {"groups.js", groups_js, "text/javascript; charset=utf-8"},
                                          {"mark.svg", mark_svg, "image/svg+xml"}}};
    return table;
}

std::string const& url(std::string_view name) { return files().url(name); }

std::string of_saved_letter() {
    std::string sheet{jamsides_css};
    put_inside(sheet, "familjen-grotesk.woff2", familjen_grotesk_woff2);
    put_inside(sheet, "hanken-grotesk.woff2", hanken_grotesk_woff2);
    return sheet.append(letter_css);
}

}  // namespace jamsides::ui::style
