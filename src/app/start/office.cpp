// The office's start page: what waits, in order of date, and where the round is.
#include <algorithm>

#include "app/start/start.hpp"
#include "modules/letters/addressees.hpp"
#include "modules/letters/store.hpp"
#include "modules/organisations/store.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"
#include "modules/selection/store.hpp"
#include "modules/selection/views.hpp"
#include "platform/db/query.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/joined.hpp"
#include "platform/text/order.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::app {
namespace {

struct StateRow {
    std::string state, name;
};
BOOST_DESCRIBE_STRUCT(StateRow, (), (state, name))

struct OpenQuestion {
    std::string application_id, organisation;
    Day answer_by;
};
BOOST_DESCRIBE_STRUCT(OpenQuestion, (), (application_id, organisation, answer_by))

std::vector<StateRow> applications(db::Connection& db, std::string_view round_id) {
    static const db::Query<StateRow(std::string_view)> select{
        "select a.state, o.name from applications a join organisations o on o.code = a.organisation_code "
        "where a.round_id = $1 and a.state <> 'draft'"};
    auto rows = select.all(db, round_id);
    text::sort_by_name(rows, &StateRow::name);
    return rows;
}

void applications_to_judge(Visit& visit, rounds::Round const& round, Todos& todos) {
    auto const rows = applications(visit.db, round.id);
    auto const waits = [](StateRow const& row) {
        return row.state == "submitted" || row.state == "completed";
    };
    auto const waiting = std::ranges::count_if(rows, waits);
    if (waiting == 0) return;
    auto const names = text::joined(rows, [&](StateRow const& row) { return waits(row) ? row.name : ""; });
    todos.emplace_back(visit.today,
                       ui::Todo{text::counted(visit.language, waiting, "Pröva behörigheten i en ansökan",
                                              "Pröva behörigheten i {1} ansökningar"),
                                "/rounds/" + round.id + "/applications", names + "."});
}

void open_questions(Visit& visit, rounds::Round const& round, Todos& todos) {
    static const db::Query<OpenQuestion(std::string_view)> select{
        "select a.id, o.official_name, c.answer_by from completions c join applications a on a.id = "
        "c.application_id "
        "join organisations o on o.code = a.organisation_code "
        "where a.round_id = $1 and c.answered_at is null and a.state = 'completion_requested' order by "
        "c.answer_by"};
    for (auto const& question : select.all(visit.db, round.id))
        todos.emplace_back(question.answer_by,
                           ui::Todo{visit.t("{1} har inte svarat", question.organisation),
                                    "/rounds/" + round.id + "/applications/" + question.application_id,
                                    visit.t("Utan svar går den som ej behörig till styrgruppen.")});
}

void mentors_without_answer(Visit& visit, rounds::Round const& round, Todos& todos) {
    for (auto const& mentorship : rounds::mentorships_in(visit.db, round.id)) {
        if (mentorship.state != rounds::MentorState::asked || !mentorship.asked_at) continue;
        auto const asked = time::day_in_stockholm(*mentorship.asked_at);
        todos.emplace_back(
            visit.today,
            ui::Todo{visit.t("Fråga {1} igen om att vara mentor",
                             organisations::official_name(visit.db, mentorship.organisation_code)),
                     "/rounds/" + round.id + "/mentors",
                     visit.t("Tillfrågad {1}, inget svar.",
                             text::date(visit.language, asked, text::Year::left_out))});
    }
}

void steering_work(Visit& visit, rounds::Round const& round, Todos& todos) {
    if (!may::selection(visit)) return;
    for (auto const& meeting : selection::meetings_in(visit.db, round.id)) {
        if (meeting.state == selection::MeetingState::published) continue;
        auto const cases = static_cast<long long>(selection::agenda(visit.db, meeting.id).size());
        long long pending = 0;
        for (auto const& decision : selection::decisions_at(visit.db, meeting.id))
            pending += !decision.published_at;
        auto const day = text::date(visit.language, meeting.on_day, text::Year::left_out);
        auto const has_been = meeting.on_day < visit.today;
        auto what = visit.t("Styrgruppen möts");
        if (has_been)
            what = pending > 0 ? visit.t("Publicera besluten från mötet {1}", day)
                               : visit.t("Skriv in besluten från mötet {1}", day);
        else if (pending > 0 && meeting.on_day == visit.today)
            what = text::counted(visit.language, pending, "Publicera ett beslut", "Publicera {1} beslut");
        // What should have been done already is to be done today.
        todos.emplace_back(has_been ? visit.today : meeting.on_day,
                           ui::Todo{what, "/selections/" + meeting.id,
                                    text::counted(visit.language, cases, "Ett ärende på dagordningen.",
                                                  "{1} ärenden på dagordningen.")});
    }
}

// Cases that a meeting left undecided, as long as no other meeting is set.
void cases_without_meeting(Visit& visit, rounds::Round const& round, Todos& todos) {
    if (!may::project_leader(visit)) return;
    auto const cases = selection::left_over(visit.db, round.id);
    if (cases.empty()) return;
    auto const names = text::joined(cases, [&](selection::Case const& one) {
        return selection::is_hidden_from(visit.db, visit.who(), one.application_id) ? "" : one.organisation;
    });
    todos.emplace_back(visit.today, ui::Todo{visit.t("Planera nästa möte med styrgruppen"),
                                             "/rounds/" + round.id + "/selection",
                                             names.empty() ? "" : visit.t("Väntar på beslut: {1}.", names)});
}

void people_to_approve(Visit& visit, rounds::Round const& round, Todos& todos) {
    auto const people = people::visible_to(visit.db, visit.who(), round.id);
    auto const waiting = std::ranges::count_if(people, [](people::Participant const& one) {
        return one.state == people::ParticipantState::registered && !one.email.empty();
    });
    if (waiting > 0)
        todos.emplace_back(visit.today,
                           ui::Todo{text::counted(visit.language, waiting, "Godkänn en anmäld person",
                                                  "Godkänn {1} anmälda personer"),
                                    "/rounds/" + round.id + "/participants?show=registered",
                                    visit.t("De får sin inbjudan när du har godkänt dem.")});
}

// They left after their admission, and the groups have not been approved anew since.
void withdrawals_to_mend(Visit& visit, rounds::Round const& round, Todos& todos) {
    static const db::Query<std::string(std::string_view)> select{
        "select o.official_name from participations p join organisations o on o.code = p.organisation_code "
        "join ledger l on l.noun = 'participation' and l.verb = 'withdrew' and l.noun_id = p.round_id || '/' "
        "|| p.organisation_code where p.round_id = $1 and p.state = 'discontinued' and not exists (select 1 "
        "from match_versions v where v.round_id = p.round_id and v.approved_at > l.at) order by l.at"};
    if (!may::project_leader(visit)) return;
    for (auto const& organisation : select.all(visit.db, round.id))
        todos.emplace_back(
            visit.today,
            ui::Todo{visit.t("{1} har lämnat omgången", organisation), "/rounds/" + round.id + "/groups",
                     visit.t("Se över grupperna, och fråga den som står på reservplats.")});
}

void letters_to_send(Visit& visit, rounds::Round const& round, Todos& todos) {
    for (auto const& letter : letters::visible_to(visit.db, visit.who(), round.id)) {
        if (letter.state == letters::State::sent) continue;
        auto const reader = letters::written_to(visit.db, letter, visit.language);
        todos.emplace_back(letter.dated_on, ui::Todo{letter.state == letters::State::draft
                                                         ? visit.t("Läs och godkänn brevet till {1}", reader)
                                                         : visit.t("Skicka brevet till {1}", reader),
                                                     "/letters/" + letter.id, letter.subject + "."});
    }
    for (auto const& mailing : letters::mailings_in(visit.db, round.id)) {
        auto const day =
            mailing.send_at ? std::optional{time::day_in_stockholm(*mailing.send_at)} : mailing.send_month;
        auto const soon =
            day && std::chrono::sys_days{*day} - std::chrono::sys_days{visit.today} < std::chrono::days{31};
        if (mailing.state == letters::MailingState::draft && soon)
            todos.emplace_back(
                *day, ui::Todo{visit.t("Bestäm när {1} ska gå", mailing.title), "/mailings/" + mailing.id,
                               visit.t("Går till {1}.",
                                       letters::audience_words(mailing.audience, visit.language))});
    }
}

void titles_to_register(Visit& visit, rounds::Round const&, Todos& todos) {
    if (!may::project_leader(visit)) return;
    for (auto const& title : rounds::titles(visit.db))
        if (title.state == rounds::TitleState::entitled)
            todos.emplace_back(
                visit.today,
                ui::Todo{visit.t("För in {1} i registret över titlar",
                                 organisations::official_name(visit.db, title.organisation_code)),
                         "/titles/" + title.organisation_code + "/registration",
                         visit.t("De har gått igenom en omgång och därefter varit mentor i en ny.")});
}

// The year is said when it is not this one.
std::string day_words(Visit const& visit, Day day) {
    auto const year = day.year() == visit.today.year() ? text::Year::left_out : text::Year::shown;
    return text::date(visit.language, day, year);
}

std::vector<ui::RailStop> rail(Visit const& visit, rounds::Round const& round) {
    std::vector<ui::RailStop> stops;
    auto short_date = [&](std::optional<Day> day) { return day ? day_words(visit, *day) : std::string(); };
    auto const now = static_cast<int>(round.state);
    auto add = [&](rounds::State state, std::string when) {
        auto const at = static_cast<int>(state);
        stops.push_back({text::capitalised(rounds::words(state, visit.language)), std::move(when),
                         at < now    ? ui::Stage::past
                         : at == now ? ui::Stage::now
                                     : ui::Stage::coming});
    };
    using enum rounds::State;
    add(planned, "");
    add(applications_open,
        round.applications_close_on ? visit.t("till {1}", short_date(round.applications_close_on)) : "");
    add(selection, short_date(round.decision_by));
    add(start_up, short_date(round.starts_on));
    add(learning, "");
    add(results, "");
    add(closed, short_date(round.ends_on));
    return stops;
}

std::vector<StateLine> by_state(std::vector<StateRow> const& rows) {
    std::vector<StateLine> lines;
    for (auto const* state : {"submitted", "completed", "completion_requested", "eligible", "not_eligible",
                              "reserve", "admitted", "confirmed", "rejected", "withdrawn"}) {
        auto const count = std::ranges::count(rows, state, &StateRow::state);
        auto const name = [&](StateRow const& row) { return row.state == state ? row.name : ""; };
        if (count > 0) lines.push_back({state, text::joined(rows, name), count});
    }
    return lines;
}

std::string lead(Visit const& visit, rounds::Round const& round, std::size_t applied) {
    if (round.takes_applications(visit.today) && round.applications_close_on)
        return text::counted(visit.language, static_cast<long long>(applied),
                             "En har ansökt till omgång {2}. Ansökan stänger {3}.",
                             "{1} har ansökt till omgång {2}. Ansökan stänger {3}.", round.years(),
                             day_words(visit, *round.applications_close_on));
    return visit.t("Omgång {1} är i läget {2}.", round.years(), rounds::words(round.state, visit.language));
}

}  // namespace

OfficeStart office_start(Visit& visit) {
    OfficeStart view;
    view.eyebrow = greeting(visit);
    view.programme = programme_pages(visit);
    auto const round = rounds::current(visit.db);
    if (!round) {
        view.heading = visit.t("Gör den första omgången");
        view.lead = visit.t(
            "Programmet är klart att använda. Börja med en omgång, så kommer ansökan, tidplan och brev av "
            "sig själva.");
        view.todos.push_back(
            {visit.t("Gör en omgång"), "/rounds/new", visit.t("Från mallen, med datum som går att flytta.")});
        return view;
    }
    Todos todos;
    for (auto const gather :
         {applications_to_judge, open_questions, mentors_without_answer, steering_work, cases_without_meeting,
          people_to_approve, withdrawals_to_mend, letters_to_send, titles_to_register, main_line})
        gather(visit, *round, todos);
    std::ranges::stable_sort(todos, {}, [](auto const& todo) { return std::chrono::sys_days{todo.first}; });
    for (auto& [day, todo] : todos) view.todos.push_back(due(std::move(todo), day, visit));
    auto const rows = applications(visit.db, round->id);
    auto const count = static_cast<long long>(view.todos.size());
    view.heading = count == 0 ? visit.t("Inget väntar på dig")
                              : text::counted(visit.language, count, "En sak att göra", "{1} saker att göra");
    view.lead = lead(visit, *round, rows.size());
    view.round_id = round->id;
    view.round_line = visit.t("Omgång {1}", round->years());
    view.rail = rail(visit, *round);
    view.applications = by_state(rows);
    for (auto const& mentorship : rounds::mentorships_in(visit.db, round->id))
        view.mentors.push_back({organisations::official_name(visit.db, mentorship.organisation_code),
                                selection::mentor_words(mentorship, visit.language),
                                mentorship.has_accepted()                           ? ui::Status::done
                                : mentorship.state == rounds::MentorState::declined ? ui::Status::stopped
                                                                                    : ui::Status::waiting});
    view.latest = latest_happenings(visit);
    return view;
}

}  // namespace jamsides::app
