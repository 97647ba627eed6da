// See map.hpp.
#include "ui/map/map.hpp"

#include "platform/text/language.hpp"
#include "ui/map/map_sheet.html.hpp"

namespace jamsides::ui {

void map(html::Writer& out, MapView const& view) {
    bool const with_inset = view.groups.size() > 6;
    out.write("<div class=\"{}\">\n", with_inset ? "maps" : "maps one");
    map_sheet(out, whole_country(view, with_inset));
    if (with_inset) {
        auto inset = south(view);
        inset.title = out.language().t("Södra Sverige, större");
        map_sheet(out, inset);
    }
    out.write("</div>\n");
}

}  // namespace jamsides::ui
