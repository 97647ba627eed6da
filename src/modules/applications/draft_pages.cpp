// The applicant's way in, the overview, and the steps.
#include "modules/applications/draft_access.hpp"
#include "modules/applications/messages.hpp"
#include "modules/applications/pages.hpp"
#include "modules/organisations/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/http/refusal.hpp"

namespace jamsides::applications {
namespace {

Choices choices_for(Visit const& visit, std::string_view step) {
    Choices choices;
    choices.today = visit.today;
    if (step == "organisation" || step == "wishes") choices.organisations = organisations::all(visit.db);
    if (step == "theme") choices.themes = content::standard_round().themes;
    return choices;
}

std::string wording_for(Visit const& visit, Draft const& draft, std::string_view step) {
    std::string_view const part = step == "organisation" ? "introduction"
                                  : step == "decision"   ? "political_decision"
                                  : step == "anchoring"  ? "participation"
                                                         : step;
    auto const text =
        rounds::wording(visit.db, draft.round.id, draft.c.organisation_kind, part, visit.language);
    return text.empty() ? rounds::wording(visit.db, draft.round.id, "municipality", part, visit.language)
                        : text;
}

Step step_view(Visit const& visit, Draft draft, http::Form form) {
    auto const& key = visit.request.at("step");
    if (!is_step(key)) throw http::not_found();
    Step view{std::move(draft), key};
    for (auto const& step : steps(visit.language)) {
        if (view.name.empty()) ++view.number;
        if (step.key == key) view.name = step.name;
    }
    view.wording = wording_for(visit, view.draft, key);
    view.form = std::move(form);
    view.choices = choices_for(visit, key);
    return view;
}

http::Response send_link_page(Visit& visit, rounds::Round const& round, std::string const& email) {
    auto existing = of_applicant(visit.db, round.id, email);
    auto application = existing.value_or(Application{});
    application.round_id = round.id;
    application.contact_email = email;
    application.language = visit.language.code();
    ledger::Change change{visit.db, visit.clock, applicant(application)};
    auto const secret = existing ? new_link(change, application.id) : begin(change, application);
    if (existing) set_language(change, application.id, application.language);
    if (existing) change.note("application", application.id, "asked_for_link");
    write_to_applicant(change, visit.site, round, whole(change, application), "draft-link", secret);
    change.commit();
    return shown(visit, LinkSent{round, email, visit.site.demo});
}

}  // namespace

http::Response show_start(Visit& visit) {
    auto round = rounds::get_visible_to(visit.db, visit.person, visit.request.at("round"));
    auto const open = round.takes_applications(visit.today);
    return ui::represent_html(visit, Start{std::move(round), open, {}, visit.today});
}

http::Response begin_draft(Visit& visit) {
    auto round = rounds::get_visible_to(visit.db, visit.person, visit.request.at("round"));
    if (!round.takes_applications(visit.today))
        throw http::conflict(visit.t("Ansökan är inte öppen just nu."));
    http::Form form{visit.request};
    auto const email = read_new_address(form, visit.language);
    if (!form.ok()) return ui::represent_html(visit, Start{std::move(round), true, form, visit.today}, 422);
    if (auth::too_many_attempts(visit.db, visit.clock, "apply", email, 5) ||
        auth::too_many_attempts(visit.db, visit.clock, "apply", visit.request.client_address, 30))
        throw http::too_many(900,
                             visit.t("Det har gått iväg flera länkar nyss. Vänta en kvart och försök igen."));
    return send_link_page(visit, round, email);
}

http::Response show_overview(Visit& visit) {
    Overview view{get_draft(visit)};
    view.lacks = lacks(view.draft.c, visit.language);
    return shown(visit, view);
}

http::Response show_step(Visit& visit) {
    auto draft = get_draft_to_change(visit);
    auto const& step = visit.request.at("step");
    auto form = form_of(draft.c, step, choices_for(visit, step));
    return shown(visit, step_view(visit, std::move(draft), std::move(form)));
}

http::Response save_step(Visit& visit) {
    auto draft = get_draft_to_change(visit);
    auto const& step = visit.request.at("step");
    if (!is_step(step) || step == "check") throw http::not_found();
    http::Form form{visit.request};
    read_step(form, step, draft.c, choices_for(visit, step), visit.language);
    // After the step, which asks for the fields in their order.
    auto const* upload = read_file(form, "minutes", visit.language);
    if (step == "organisation") refuse_second_application(visit, draft, form);
    auto& a = draft.c.application;
    // What has been sent stays whole: a change of it is taken when it is right, or not at all.
    if (a.submitted_at && !form.ok())
        return shown(visit, step_view(visit, get_draft(visit), std::move(form)), 422);
    auto const later = form.has("later");
    auto const checking = a.current_step == "check";  // has been through: back to the check after each change
    if (!checking) a.current_step = form.ok() && !later ? step_after(step) : step;
    ledger::Change change{visit.db, visit.clock, applicant(a)};
    save(change, draft.c);
    keep_upload(change, visit, a, upload, "political_decision");
    change.note("application", a.id, a.submitted_at ? "changed" : "saved", R"({"step":")" + step + R"("})");
    change.commit();
    if (later) return http::redirect(draft.address());
    if (form.ok()) return http::redirect(draft.address(checking ? "check" : step_after(step)));
    return shown(visit, step_view(visit, get_draft(visit), std::move(form)), 422);
}

}  // namespace jamsides::applications
