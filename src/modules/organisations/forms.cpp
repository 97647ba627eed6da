// The fields of an organisation. Places are given in degrees: the office reads them from any map.
#include "modules/organisations/forms.hpp"

#include <algorithm>
#include <cmath>

#include "modules/organisations/county.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/order.hpp"

namespace jamsides::organisations {
namespace {

std::string degrees(double value) {
    auto text = std::to_string(std::round(value * 100000) / 100000);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    std::ranges::replace(text, '.', ',');
    return text;
}

double coordinate(http::Form& form, std::string_view name, bool (*is_right)(double),
                  std::string const& sentence) {
    auto const value = form.number(name, sentence);
    if (!value || !is_right(*value)) {
        form.problem(name, sentence);
        return 0;
    }
    return *value;
}

template <class List, class Value>
std::vector<std::string> values_of(List const& list, Value value) {
    std::vector<std::string> values;
    for (auto const& element : list) values.emplace_back(std::invoke(value, element));
    return values;
}

}  // namespace

bool is_own_code(std::string_view code) {
    return code.size() >= 3 && code.size() <= 8 && code.starts_with('X') &&
           std::ranges::all_of(code.substr(1), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_latitude(double degrees) { return degrees >= 55 && degrees <= 70; }
bool is_longitude(double degrees) { return degrees >= 10 && degrees <= 25; }

std::vector<ui::Option> kind_options(std::vector<Kind> const& kinds, text::Language const& language) {
    std::vector<ui::Option> options;
    for (auto const& kind : kinds) options.push_back({kind.kind, text::capitalised(kind.name(language))});
    return options;
}

std::vector<ui::Option> county_options() {
    std::vector<ui::Option> options;
    for (auto const& county : counties())
        options.push_back({std::string(county.code), std::string(county.name)});
    return options;
}

http::Form form_of(Organisation const& o) {
    http::Form form;
    form.set("code", o.code).set("name", o.name).set("official_name", o.official_name).set("kind", o.kind);
    form.set("county", o.county_code).set("mailbox", o.mailbox);
    form.set("lat", degrees(o.lat)).set("lon", degrees(o.lon));
    return form.mark();
}

void read_form(http::Form& form, Organisation& o, std::vector<Kind> const& kinds,
               text::Language const& language) {
    if (o.code.empty()) {
        o.code = form.required("code", language.t("Skriv en kod, till exempel X101"));
        if (!o.code.empty() && !is_own_code(o.code))
            form.problem("code", language.t("En egen kod är X och två till sju siffror, till exempel X101"));
    }
    o.name = form.required("name", language.t("Skriv namnet som det ska stå i listor"));
    o.official_name = form.required("official_name", language.t("Skriv namnet som det ska stå i brev"));
    o.kind = form.one_of("kind", values_of(kinds, &Kind::kind),
                         language.t("Välj vad för slags organisation det är"));
    o.county_code = form.one_of("county", values_of(counties(), &County::code), language.t("Välj län"));
    o.lat = coordinate(form, "lat", is_latitude, language.t("Skriv en latitud mellan 55 och 70 grader"));
    o.lon = coordinate(form, "lon", is_longitude, language.t("Skriv en longitud mellan 10 och 25 grader"));
    o.mailbox = form.text("mailbox");
    if (!o.mailbox.empty() && o.mailbox.find('@') == std::string::npos)
        form.problem("mailbox", language.t("Skriv e-postadressen med @, till exempel kommun@exempel.se"));
}

void check_version(http::Form& form, std::string_view field, std::string_view version, Day signed_on,
                   text::Language const& language) {
    auto const came = charter_came(version);
    if (!version.empty() && signed_on.year() / signed_on.month() < came)
        form.problem(field, language.t("Versionen från {1} kom först i {2}. Rätta versionen eller dagen",
                                       version, text::month(language, came)));
}

Signing read_signing(http::Form& form, Day today, text::Language const& language) {
    Signing signing;
    signing.version =
        form.one_of("version", {"2006", "2022"}, language.t("Välj vilken version som är undertecknad"));
    auto const signed_on =
        form.required_date("signed_on", language.t("Skriv vilken dag ni skrev under"), language);
    if (signed_on && *signed_on > today)
        form.problem("signed_on", language.t("Dagen för undertecknandet kan inte ligga framåt i tiden"));
    if (signed_on) check_version(form, "version", signing.version, *signed_on, language);
    signing.plan_adopted_on =
        form.date("plan_adopted_on", language.t("Skriv vilken dag planen antogs"), language);
    if (signed_on && signing.plan_adopted_on && *signing.plan_adopted_on < *signed_on)
        form.problem("plan_adopted_on", language.t("Planen kan inte vara antagen före undertecknandet"));
    signing.note = form.text_up_to(500, "note", language.t("Skriv högst 500 tecken"));
    if (signed_on) signing.signed_on = *signed_on;
    return signing;
}

}  // namespace jamsides::organisations
