// The pages of scheduled mailings: from an approximate time to an exact one, approved, and sent by the night work.
#include "modules/letters/pages.hpp"
#include "modules/letters/views.hpp"
#include "modules/rounds/store.hpp"
#include "platform/http/refusal.hpp"
#include "platform/time/stockholm.hpp"
#include "ui/represent.hpp"

namespace jamsides::letters {
namespace {

Mailing get_mailing(Visit const& visit) {
    auto mailing = find_mailing(visit.db, visit.who(), visit.request.at("mailing"));
    if (!mailing) throw http::not_found();
    return std::move(*mailing);
}

http::Form form_of(Mailing const& mailing) {
    http::Form form;
    static constexpr char const* names[] = {"early", "middle", "late", "exact"};
    form.set("timing", names[static_cast<int>(mailing.timing)]);
    auto day = mailing.send_month;
    if (mailing.send_at) {
        auto const local = time::in_stockholm(*mailing.send_at);
        day = local.day;
        form.set("clock", meetings::clock(std::chrono::floor<std::chrono::minutes>(local.of_day)));
    }
    if (day) {
        form.set("day-day", std::to_string(unsigned(day->day())));
        form.set("day-month", std::to_string(unsigned(day->month())));
        form.set("day-year", std::to_string(int(day->year())));
    }
    return form;
}

http::Response show(Visit& visit, Mailing mailing, http::Form form) {
    OneMailing view{std::move(mailing), rounds::get(visit.db, get_mailing(visit).round_id)};
    view.audience = audience_of(visit.db, view.mailing);
    view.preview = text_of(visit.db, visit.site, view.mailing,
                           view.audience.empty() ? visit.t("namn") : view.audience.front().name);
    view.form = std::move(form);
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

}  // namespace

http::Response show_mailing(Visit& visit) {
    auto mailing = get_mailing(visit);
    auto form = form_of(mailing);
    return show(visit, std::move(mailing), std::move(form));
}

http::Response schedule_mailing(Visit& visit) {
    auto mailing = get_mailing(visit);
    if (mailing.state == MailingState::sent) throw http::conflict("Utskicket har redan gått.");
    http::Form form{visit.request};
    auto const timing = form.one_of("timing", {"early", "middle", "late", "exact"}, visit.t("Välj hur bestämd tiden är"));
    auto const day = form.date("day", visit.t("Skriv vilken dag eller månad det ska gå"));
    if (!day && form.problem_at("day").empty()) form.problem("day", visit.t("Skriv vilken dag eller månad det ska gå"));
    auto typed = form.text("clock");
    if (typed.size() == 4) typed.insert(0, "0");
    auto const clock = meetings::time_of_day(typed);
    if (timing == "exact" && !clock) form.problem("clock", visit.t("Skriv klockslaget som 09.00"));
    if (!form.ok()) return show(visit, std::move(mailing), std::move(form));
    mailing.timing = timing == "early"    ? MailingTiming::early
                     : timing == "middle" ? MailingTiming::middle
                     : timing == "late"   ? MailingTiming::late
                                          : MailingTiming::exact;
    auto const exact = mailing.timing == MailingTiming::exact;
    mailing.send_month = exact ? std::nullopt : std::optional<Day>{day->year() / day->month() / 1};
    mailing.send_at = exact ? std::optional<Instant>{time::instant_in_stockholm(*day, *clock)} : std::nullopt;
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    replace(change, mailing);
    change.commit();
    return http::redirect("/mailings/" + mailing.id);
}

http::Response approve_mailing(Visit& visit) {
    auto mailing = get_mailing(visit);
    if (mailing.state != MailingState::draft) throw http::conflict("Utskicket är redan godkänt.");
    if (mailing.timing != MailingTiming::exact) throw http::conflict("Bestäm en dag och ett klockslag först.");
    mailing.state = MailingState::approved;
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    replace(change, mailing);
    change.note("mailing", mailing.id, "approved");
    change.commit();
    return http::redirect("/mailings/" + mailing.id);
}

}  // namespace jamsides::letters
