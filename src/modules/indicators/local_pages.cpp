// The pages of an organisation's own counts: for its own people and the office.
#include <fstream>
#include <sstream>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/importing.hpp"
#include "modules/indicators/local_views.hpp"
#include "modules/indicators/pages.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

OneLocal view_of(Visit& visit, LocalIndicator const& one, http::Form form) {
    OneLocal view{
        area_of(visit), local_table(visit.db, one), {}, ui::Address{visit.request}, std::move(form)};
    for (auto const& row : view.table.rows) view.lines.push_back(line_of(row));
    return view;
}

http::Response show_list(Visit& visit, http::Form form, std::vector<std::string> faults) {
    LocalList view{area_of(visit), local_indicators(visit.db, visit.request.at("code")), std::move(form),
                   std::move(faults)};
    return ui::represent_html(visit, view, view.form.ok() && view.faults.empty() ? 200 : 422);
}

// The file, or what is pasted when there is none.
ValuesReading read_given(http::Form& form, text::Language const& language) {
    if (auto const* upload = form.upload("file")) {
        std::ifstream in{upload->path, std::ios::binary};
        return read_values(in, language);
    }
    std::istringstream in{form.text("pasted")};
    return read_values(in, language);
}

std::vector<std::string> faults_of(Visit& visit, ValuesReading const& reading) {
    std::vector<std::string> faults;
    for (auto const& fault : reading.faults) faults.push_back(formats::told(fault, visit.language));
    if (!faults.empty()) return faults;
    if (!reading.intake.empty() || reading.local.empty())
        return {visit.t(
            "Tabellen ska ha era egna räkningar, med kolumnerna verksamhet, period, kön, antal och bas.")};
    return try_import(visit.db, reading, visit.request.at("code"), visit.language).faults;
}

}  // namespace

http::Response show_local_indicators(Visit& visit) { return show_list(visit, {}, {}); }

http::Response add_local_indicator(Visit& visit) {
    http::Form form{visit.request};
    if (!form.upload("file") && form.text("pasted").empty())
        form.problem("file", visit.t("Välj en fil eller klistra in tabellen"));
    if (!form.ok()) return show_list(visit, std::move(form), {});
    auto const reading = read_given(form, visit.language);
    if (auto faults = faults_of(visit, reading); !faults.empty())
        return show_list(visit, std::move(form), std::move(faults));
    auto const* upload = form.upload("file");
    bring_in(visit.db, visit.clock, visit.actor(), reading,
             {.origin = upload ? upload->filename : visit.t("inklistrat"),
              .organisation = visit.request.at("code")},
             visit.language);
    return http::redirect("/organisations/" + visit.request.at("code") + "/local");
}

http::Response show_local_indicator(Visit& visit) {
    auto const one = local_here(visit);
    return ui::represent(visit, view_of(visit, one, form_of(one)));
}

http::Response change_local_indicator(Visit& visit) {
    auto one = local_here(visit);
    http::Form form{visit.request};
    read_form(form, one, visit.language);
    if (!form.ok()) return ui::represent_html(visit, view_of(visit, local_here(visit), std::move(form)), 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    indicators::change(change, one);
    change.commit();
    return http::redirect("/organisations/" + one.organisation_code + "/local/" + one.id);
}

}  // namespace jamsides::indicators
