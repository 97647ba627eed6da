// The catalogue: every indicator there is, found by search or by group, and which of them one follows.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/indicators/following.hpp"
#include "modules/indicators/store.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::indicators {

// A row of the page, and of CSV, XLSX and JSON.
struct CatalogueLine {
    std::string id, name, title, unit, kind, direction, area, agenda_target, source;
    bool is_discontinued = false;
    bool has_figures = false;
};
BOOST_DESCRIBE_STRUCT(CatalogueLine, (),
                      (id, name, title, unit, kind, direction, area, agenda_target, source, is_discontinued,
                       has_figures))

struct Catalogue {
    std::vector<CatalogueLine> lines;  // the best found first, or in the order asked for
    std::size_t all = 0;
    ui::Address address;
    http::Form search;
    std::vector<ui::Filter> groups;
    std::vector<std::string> passed_over;  // what the address asks for that is not here
    std::string own_code, own_name;        // the reader's organisation; "" for a visitor
    std::vector<Followed> followed;        // by it
    bool is_office = false;

    std::vector<ui::Column> columns(text::Language const& language) const;
};
inline std::vector<CatalogueLine> const& rows(Catalogue const& view) { return view.lines; }
inline std::string file_name(Catalogue const&) { return "jamsides-nyckeltal"; }
void write(ui::HtmlPage& page, Catalogue const& view);

// Those that fit the words, the best first; all of them for no words. Forgiving: other forms of a word, parts
// of one, a slip of the finger.
std::vector<Indicator> found(std::vector<Indicator> all, std::string_view words);

}  // namespace jamsides::indicators
