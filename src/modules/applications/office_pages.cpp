// The office's pages: the list, one case, the judgement of its requirements, and the question back.
#include "modules/applications/messages.hpp"
#include "modules/applications/office_views.hpp"
#include "modules/applications/pages.hpp"
#include "modules/organisations/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/auth/route.hpp"
#include "platform/files/files.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/dates.hpp"
#include "platform/time/stockholm.hpp"
#include "ui/represent.hpp"

#include <algorithm>
#include <map>

namespace jamsides::applications {
namespace {

Application get_application(Visit const& visit) {
    auto application = find_visible_to(visit.db, visit.who(), visit.request.at("application"));
    if (!application || application->round_id != visit.request.at("round")) throw http::not_found();
    return std::move(*application);
}

ListRow row_of(Application const& a, Applicant const* organisation) {
    ListRow row{a.id, a.organisation_code.value_or("")};
    row.organisation = organisation ? organisation->official_name : row.organisation_code;
    row.kind = organisation ? organisation->kind : std::string{};
    row.state = a.state;
    row.submitted_on = time::day_in_stockholm(*a.submitted_at);
    row.theme = a.theme;
    row.pilot_activity = a.pilot_activity;
    row.contact_name = a.contact_name;
    row.contact_email = a.contact_email;
    return row;
}

std::vector<ListRow> rows_in(Visit const& visit, rounds::Round const& round) {
    std::map<std::string, Applicant, std::less<>> known;
    for (auto& one : applicants_in(visit.db, round.id)) known.emplace(one.code, std::move(one));
    std::map<std::string, Day, std::less<>> waiting;
    for (auto const& question : open_questions_in(visit.db, round.id))
        waiting.emplace(question.application_id, question.answer_by);
    std::vector<ListRow> rows;
    for (auto const& a : submitted_in(visit.db, round.id)) {
        auto const organisation = known.find(a.organisation_code.value_or(""));
        rows.push_back(row_of(a, organisation == known.end() ? nullptr : &organisation->second));
        auto const question = waiting.find(a.id);
        if (a.state == State::completion_requested && question != waiting.end())
            rows.back().answer_by = question->second;
    }
    return rows;
}

OneCase case_view(Visit const& visit, Application application) {
    OneCase view{whole(visit.db, std::move(application)), rounds::get(visit.db, visit.request.at("round"))};
    view.wished = organisations::official_names(visit.db, view.c.wishes);
    view.history = ledger::entries_about(visit.db, "application", view.c.application.id);
    std::erase_if(view.history, [](ledger::Entry const& entry) { return entry.verb == "saved"; });
    view.judging = form_of_judgements(view.c);
    view.now = visit.now;
    view.inside = visit.is_office();
    view.may_judge = may::administration(visit);
    return view;
}

std::string address_of(Visit const& visit, Application const& a) {
    return "/rounds/" + visit.request.at("round") + "/applications/" + a.id;
}

void must_be_open_to_judgement(Visit const& visit, Application const& a) {
    if (!may_be_judged(a.state))
        throw http::conflict(visit.t("Ansökan är beslutad eller tillbakadragen och prövas inte längre."));
}

// What the judgements amount to; a case that was judged before and now lacks something is open again.
void conclude(ledger::Change& change, Application const& a, std::vector<EligibilityItem> const& items) {
    auto const now = conclusion(items);
    auto const was_concluded = a.state == State::eligible || a.state == State::not_eligible;
    if (now && *now != a.state) set_state(change, a.id, *now);
    if (!now && was_concluded) set_state(change, a.id, State::submitted);
}

}  // namespace

http::Response show_list(Visit& visit) {
    List view{rounds::get(visit.db, visit.request.at("round"))};
    view.lines = rows_in(visit, view.round);
    view.drafts = drafts_in(visit.db, view.round.id);
    view.address = ui::Address{visit.request};
    arrange(view);
    return ui::represent(visit, view);
}

http::Response show_case(Visit& visit) {
    return ui::represent_html(visit, case_view(visit, get_application(visit)));
}

http::Response judge_case(Visit& visit) {
    auto const a = get_application(visit);
    must_be_open_to_judgement(visit, a);
    http::Form form{visit.request};
    auto const items = read_judgements(form, whole(visit.db, a), visit.language);
    if (!form.ok()) {
        auto view = case_view(visit, a);
        view.judging = std::move(form);
        return ui::represent_html(visit, view, 422);
    }
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    judge(change, a.id, items);
    conclude(change, a, items);
    change.commit();
    return http::redirect(address_of(visit, a));
}

http::Response ask_for_completion(Visit& visit) {
    auto const a = get_application(visit);
    must_be_open_to_judgement(visit, a);
    auto view = case_view(visit, a);
    if (view.c.open_question()) throw http::conflict(visit.t("En fråga väntar redan på svar."));
    view.asking = http::Form{visit.request};
    auto const question = view.asking.required("question", visit.t("Skriv vad ni behöver veta"));
    auto const missing = visit.t("Skriv sista dag att svara");
    auto const answer_by = view.asking.required_date("answer_by", missing, visit.language);
    if (answer_by && *answer_by < visit.today)
        view.asking.problem("answer_by", visit.t("Dagen har redan varit. Skriv en dag som kommer"));
    if (!view.asking.ok()) return ui::represent_html(visit, view, 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    ask(change, a.id, question, *answer_by);
    auto const written_day = text::date(text::language_of(a.language), *answer_by);
    write_to_applicant(change, visit.site, view.round, view.c, "completion-requested", new_link(change, a.id),
                       {{"question", question}, {"answer_by", written_day}});
    change.commit();
    return http::redirect(address_of(visit, a));
}

http::Response show_file(Visit& visit) {
    auto const file = file_visible_to(visit.db, visit.who(), visit.request.at("file"));
    if (!file) throw http::not_found();
    return http::file(files::path_of(visit.site.files(), file->sha256), file->media_type, file->name);
}

}  // namespace jamsides::applications
