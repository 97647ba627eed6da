// One mentor's form; matching counts with what it says.
#include "modules/selection/mentor_settings.hpp"

#include "modules/organisations/store.hpp"
#include "modules/rounds/mentor_themes.hpp"
#include "modules/rounds/store.hpp"
#include "modules/selection/templates/mentor_settings.html.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::selection {
namespace {

constexpr std::int64_t most_groups = 20;

rounds::Mentorship get_mentorship(Visit const& visit) {
    for (auto& mentorship : rounds::mentorships_in(visit.db, visit.request.at("round")))
        if (mentorship.organisation_code == visit.request.at("code")) return mentorship;
    throw http::not_found();
}

http::Response settings_page(Visit& visit, rounds::Mentorship mentorship, http::Form form) {
    MentorSettings view{rounds::get(visit.db, mentorship.round_id), {}, {}, std::move(form)};
    view.organisation = organisations::official_name(visit.db, mentorship.organisation_code);
    view.mentorship = std::move(mentorship);
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

}  // namespace

void write(ui::HtmlPage& page, MentorSettings const& view) {
    page.title = page.t("{1} som mentor", view.organisation);
    templates::mentor_settings(page.body, view);
}

http::Response show_mentor_settings(Visit& visit) {
    auto mentorship = get_mentorship(visit);
    http::Form form;
    std::string listed;
    for (auto const& theme : rounds::themes_of(mentorship)) listed += (listed.empty() ? "" : ", ") + theme;
    form.set("themes", listed);
    form.set("capacity", std::to_string(mentorship.capacity));
    if (mentorship.must_be_used) form.set("must_be_used", "1");
    return settings_page(visit, std::move(mentorship), std::move(form));
}

http::Response save_mentor_settings(Visit& visit) {
    auto mentorship = get_mentorship(visit);
    http::Form form{visit.request};
    mentorship.themes = form.text("themes");
    auto const capacity =
        form.whole_number("capacity", 0, most_groups, visit.t("Skriv hur många grupper, från 0 till 20"));
    if (form.ok() && !capacity) form.problem("capacity", visit.t("Skriv hur många grupper, från 0 till 20"));
    mentorship.must_be_used = form.chosen("must_be_used", "1");
    if (form.ok() && mentorship.must_be_used && *capacity == 0)
        form.problem("must_be_used", visit.t("En mentor som säkert ska ha en grupp måste orka med minst en"));
    if (!form.ok()) return settings_page(visit, std::move(mentorship), std::move(form));
    mentorship.capacity = static_cast<int>(*capacity);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    rounds::set_mentorship(change, mentorship);
    change.note("mentorship", mentorship.round_id + "/" + mentorship.organisation_code, "changed");
    change.commit();
    return http::redirect("/rounds/" + mentorship.round_id + "/mentors");
}

}  // namespace jamsides::selection
