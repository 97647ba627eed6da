// The table of files; the bytes are made by the build (cmake/parts/60-ui.cmake).
#include "ui/style/style.hpp"

namespace jamsides::ui::style {

extern std::string_view const jamsides_css;
extern std::string_view const letter_css;
extern std::string_view const gallery_css;
extern std::string_view const familjen_grotesk_woff2;
extern std::string_view const hanken_grotesk_woff2;
extern std::string_view const jamsides_js;
extern std::string_view const groups_js;
extern std::string_view const mark_svg;

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

}  // namespace jamsides::ui::style
