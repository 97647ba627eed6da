// When figures came, and what they replaced: revised values beside the old ones, and those that vanished.
#pragma once

#include "modules/indicators/deliveries.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::indicators {

struct DeliveryLine {
    std::string id, kind, origin;
    Instant started_at;
    std::optional<Instant> finished_at;
    int added = 0, revised = 0, vanished = 0, unchanged = 0;
};
BOOST_DESCRIBE_STRUCT(DeliveryLine, (),
                      (id, kind, origin, started_at, finished_at, added, revised, vanished, unchanged))

struct Deliveries {
    std::vector<DeliveryLine> lines;  // newest first
    bool is_office = false;
};
inline std::vector<DeliveryLine> const& rows(Deliveries const& view) { return view.lines; }
inline std::string file_name(Deliveries const&) { return "jamsides-hamtningar"; }
void write(ui::HtmlPage& page, Deliveries const& view);

struct RevisionLine {
    std::string indicator, name, area, area_name;
    int year = 0;
    std::string sex, what;
    std::optional<double> old_value, new_value;
};
BOOST_DESCRIBE_STRUCT(RevisionLine, (),
                      (indicator, name, area, area_name, year, sex, what, old_value, new_value))

inline constexpr int most_revisions = 2000;  // on one page; more are said, not shown

struct OneDelivery {
    Delivery delivery;
    std::string brought_by;  // for the office only
    std::vector<RevisionLine> lines;
    std::string only;  // revised or vanished; "" for all
    ui::Address address;
    std::vector<std::string> passed_over = {};  // what the address asks for that is not here
};
inline std::vector<RevisionLine> const& rows(OneDelivery const& view) { return view.lines; }
inline std::string file_name(OneDelivery const& view) { return "jamsides-andringar-" + view.delivery.id; }
void write(ui::HtmlPage& page, OneDelivery const& view);

// For the templates.
std::string kind_words(DeliveryKind kind, text::Language const& language);
std::string counts_words(Delivery const& delivery, text::Language const& language);
std::string headline(OneDelivery const& view, text::Language const& language);
ui::Table revision_table(OneDelivery const& view, text::Language const& language);
ui::Table delivery_table(Deliveries const& view, text::Language const& language);

}  // namespace jamsides::indicators
