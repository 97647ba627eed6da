// Mentor organisations: asked by mail, answering on a page of their own by the secret in the link.
#include <algorithm>

#include "engines/dates/calendar.hpp"
#include "modules/organisations/store.hpp"
#include "modules/rounds/store.hpp"
#include "modules/selection/events.hpp"
#include "modules/selection/pages.hpp"
#include "modules/selection/views.hpp"
#include "platform/auth/route.hpp"
#include "platform/auth/secret.hpp"
#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/order.hpp"
#include "ui/represent.hpp"

namespace jamsides::selection {
namespace {

using rounds::Mentorship;
using rounds::MentorState;

std::optional<Mentorship> mentorship_of(db::Connection& db, std::string_view round_id,
                                        std::string_view code) {
    for (auto& mentorship : rounds::mentorships_in(db, round_id))
        if (mentorship.organisation_code == code) return mentorship;
    return std::nullopt;
}

// Organisations that have completed a round, and are not in this one already.
std::vector<ui::Option> candidates(db::Connection& db, std::string const& round_id,
                                   text::Language const& language) {
    static const db::Query<std::string(std::string_view, std::string_view, std::string_view)> select{
        "select distinct p.organisation_code from participations p where p.state = 'completed' and "
        "p.round_id <> $1 "
        "and p.organisation_code not in (select organisation_code from mentorships where round_id = $2) "
        "and p.organisation_code not in (select organisation_code from participations where round_id = $3)"};
    std::vector<ui::Option> options;
    for (auto const& code : select.all(db, round_id, round_id, round_id)) {
        auto const name = organisations::official_name(db, code);
        auto const promised = rounds::mentor_promise(db, "", code).has_value();
        options.push_back({code, promised ? language.t("{1}, har åtagit sig det", name) : name});
    }
    text::sort_by_name(options, &ui::Option::text);
    return options;
}

// The address that was last known to speak for the organisation.
std::string contact_of(db::Connection& db, std::string_view code) {
    static const db::Query<std::string(std::string_view)> select{
        "select email from participants where organisation_code = $1 and is_contact = 1 and state <> "
        "'removed' "
        "order by registered_at desc limit 1"};
    return select.one_or_none(db, code).value_or("");
}

// Time enough to ask one's own management.
Day usual_day_to_answer(Day today) {
    auto day = std::chrono::sys_days{today} + std::chrono::days{14};
    while (dates::is_day_off(Day{day})) day += std::chrono::days{1};
    return Day{day};
}

http::Response mentor_list(Visit& visit, http::Form form) {
    MentorList view{rounds::get(visit.db, visit.request.at("round"))};
    for (auto& mentorship : rounds::mentorships_in(visit.db, view.round.id)) {
        auto name = organisations::official_name(visit.db, mentorship.organisation_code);
        view.lines.push_back({std::move(mentorship), std::move(name)});
    }
    text::sort_by_name(view.lines, &MentorLine::organisation);
    view.address = ui::Address{visit.request};
    ui::sort_as_asked(view.lines, view.address, ui::SortBy{"organisation", &MentorLine::organisation},
                      ui::SortBy{"answer", [](MentorLine const& line) { return line.mentorship.state; }});
    if (!form.has("answer_by-day")) form.set_date("answer_by", usual_day_to_answer(visit.today));
    view.may_ask = may::administration(visit);
    view.candidates = candidates(visit.db, view.round.id, visit.language);
    view.form = std::move(form);
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

void set_token(ledger::Change& change, std::string_view round_id, std::string_view code,
               std::string_view secret) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view)>
        update{
            "update mentorships set answer_token_hash = $1, asked_by = $2 where round_id = $3 and "
            "organisation_code = $4"};
    update.run(change, auth::hash_of(secret), change.actor().id, round_id, code);
}

Mentorship get_by_token(Visit const& visit) {
    static const db::Query<std::string(std::string_view)> select{
        "select id from mentorships where answer_token_hash = $1"};
    static const db::Query<std::string(std::string_view)> round_of{
        "select round_id from mentorships where id = $1"};
    auto const id = select.one_or_none(visit.db, auth::hash_of(visit.request.at("token")));
    if (!id) throw http::not_found("Länken gäller inte. Fråga programkontoret efter en ny.");
    for (auto& mentorship : rounds::mentorships_in(visit.db, round_of.one(visit.db, *id)))
        if (mentorship.id == *id) return mentorship;
    throw http::not_found();
}

// An answer may be changed until the groups are made of it.
bool may_be_answered(db::Connection& db, Mentorship const& mentorship) {
    static const db::Query<std::int64_t(std::string_view)> groups{
        "select count(*) from learning_groups where round_id = $1"};
    using enum MentorState;
    if (mentorship.state == asked) return true;
    return (mentorship.state == accepted || mentorship.state == declined) &&
           groups.one(db, mentorship.round_id) == 0;
}

http::Form form_of(Mentorship const& mentorship) {
    http::Form form;
    if (!mentorship.answered_at) return form;
    return form.set("answer", mentorship.has_accepted() ? "yes" : "no")
        .set("by", mentorship.answered_by)
        .set("themes", mentorship.themes)
        .set("note", mentorship.answer_note);
}

http::Response answer_page(Visit& visit, http::Form form) {
    auto mentorship = get_by_token(visit);
    MentorAnswer view{rounds::get(visit.db, mentorship.round_id)};
    view.organisation = organisations::official_name(visit.db, mentorship.organisation_code);
    view.may_answer = may_be_answered(visit.db, mentorship);
    view.mentorship = std::move(mentorship);
    view.token = visit.request.at("token");
    view.form = std::move(form);
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

}  // namespace

http::Response show_mentors(Visit& visit) { return mentor_list(visit, {}); }

http::Response ask_mentor(Visit& visit) {
    auto const round = rounds::get(visit.db, visit.request.at("round"));
    http::Form form{visit.request};
    auto const code = form.required("organisation", visit.t("Välj vilken organisation du vill fråga"));
    auto email = form.has("email") ? text::lower(form.text("email")) : contact_of(visit.db, code);
    if (form.ok() && !mail::is_address(email))
        form.problem("email", visit.t("Skriv en e-postadress till kontaktpersonen"));
    auto asked = mentorship_of(visit.db, round.id, code).value_or(Mentorship{{}, round.id, code});
    if (form.ok() && asked.has_accepted()) throw http::conflict("De har redan tackat ja.");
    auto const answer_by =
        form.date("answer_by", visit.t("Skriv vilken dag ni behöver svaret"), visit.language);
    if (answer_by && *answer_by < visit.today)
        form.problem("answer_by", visit.t("Dagen har redan varit. Skriv en dag som kommer"));
    if (!form.ok()) return mentor_list(visit, std::move(form));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    asked.answer_by = answer_by.value_or(usual_day_to_answer(visit.today));
    asked.state = MentorState::asked;
    asked.asked_at = change.now();
    rounds::set_mentorship(change, asked);
    auto const secret = auth::new_secret();
    set_token(change, round.id, code, secret);
    mentor_asked.raise(change, visit.site, {asked, email, visit.absolute("/mentor-answers/" + secret)});
    change.note("mentorship", round.id + "/" + code, "asked");
    change.commit();
    return http::redirect("/rounds/" + round.id + "/mentors");
}

http::Response show_mentor_answer(Visit& visit) { return answer_page(visit, form_of(get_by_token(visit))); }

http::Response answer_as_mentor(Visit& visit) {
    auto mentorship = get_by_token(visit);
    if (!may_be_answered(visit.db, mentorship))
        throw http::conflict(visit.t(
            "Grupperna är beslutade, så svaret kan inte ändras här. Hör av er till programkontoret."));
    http::Form form{visit.request};
    auto const yes = form.one_of("answer", {"yes", "no"}, visit.t("Välj ja eller nej")) == "yes";
    mentorship.answered_by = form.required("by", visit.t("Skriv vem som svarar"));
    mentorship.themes = form.text("themes");
    mentorship.answer_note = form.text("note");
    if (!form.ok()) return answer_page(visit, std::move(form));
    ledger::Change change{visit.db, visit.clock, {"mentor", mentorship.answered_by}};
    mentorship.state = yes ? MentorState::accepted : MentorState::declined;
    mentorship.answered_at = change.now();
    rounds::set_mentorship(change, mentorship);
    change.note("mentorship", mentorship.round_id + "/" + mentorship.organisation_code,
                yes ? "accepted" : "declined");
    mentor_answered.raise(change, visit.site, mentorship);
    change.commit();
    return http::redirect("/mentor-answers/" + visit.request.at("token"));
}

}  // namespace jamsides::selection
