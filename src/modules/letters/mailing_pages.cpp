// The pages of scheduled mailings: from an approximate time to an exact one, approved, and sent by the night
// work.
#include <algorithm>

#include "modules/letters/pages.hpp"
#include "modules/letters/placeholder_words.hpp"
#include "modules/letters/views.hpp"
#include "modules/rounds/store.hpp"
#include "platform/content/letter_template.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/typed_dates.hpp"
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
    return form.set_date("day", day);
}

http::Form text_of(Mailing const& mailing) {
    auto const shipped = content::letter_template(mailing.template_name).swedish;
    http::Form form;
    form.set("subject", mailing.subject.empty() ? shipped.subject : mailing.subject);
    form.set("body", mailing.body.empty() ? shipped.blocks.front().body : mailing.body);
    form.set("subject_en", mailing.subject_en).set("body_en", mailing.body_en);
    return form;
}

// What the placeholder holds, and under it what it becomes in this mailing.
ui::Pair pair_of(std::string const& placeholder, std::string const& becomes, text::Language const& language) {
    html::Safe value;
    html::escape(value.html, placeholder_words(placeholder, language));
    value.html += "<br>";
    html::escape(value.html, becomes);
    return {"{{" + placeholder + "}}", value};
}

// What has something to say now, and what the text asks for though there is nothing.
std::vector<ui::Pair> placeholders_for(Visit const& visit, Mailing const& mailing, std::string const& name) {
    auto values = mailing_values(visit.db, visit.site, mailing, visit.language);
    values["name"] = name;
    auto const used = content::placeholders_in(mailing.subject + "\n" + mailing.body);
    std::vector<ui::Pair> placeholders;
    for (auto const& [placeholder, value] : values)
        if (!value.empty())
            placeholders.push_back(pair_of(placeholder, value, visit.language));
        else if (std::ranges::find(used, placeholder) != used.end())
            placeholders.push_back(pair_of(placeholder, visit.t("Tomt nu. Raden utgår."), visit.language));
    return placeholders;
}

// Its link would lead to the time plan.
bool lacks_course(Mailing const& mailing, rounds::Round const& round) {
    return mailing.template_name == course_link && round.course_url.empty() &&
           mailing.state != MailingState::sent;
}

}  // namespace

http::Response mailing_page(Visit& visit, Mailing mailing, std::optional<http::Form> time,
                            std::optional<http::Form> text) {
    auto round = rounds::get(visit.db, mailing.round_id);
    OneMailing view{std::move(mailing), std::move(round)};
    view.audience = audience_of(visit.db, view.mailing);
    auto const first = view.audience.empty() ? Recipient{"", visit.t("namn")} : view.audience.front();
    view.preview = text_of(visit.db, visit.site, view.mailing, first.name, text::language_of(first.language));
    for (auto const& reader : view.audience)
        if (reader.language == "en" && !view.in_english && first.language != "en")
            view.in_english = text_of(visit.db, visit.site, view.mailing, reader.name, text::english());
    view.placeholders = placeholders_for(visit, view.mailing, first.name);
    view.lacks_course = lacks_course(view.mailing, view.round);
    view.may_approve = visit.is(Role::project_leader) && !view.lacks_course;
    view.form = time ? std::move(*time) : form_of(view.mailing);
    view.text = text ? std::move(*text) : text_of(view.mailing);
    return ui::represent_html(visit, view, view.form.ok() && view.text.ok() ? 200 : 422);
}

http::Response show_mailing(Visit& visit) {
    return mailing_page(visit, get_mailing(visit), std::nullopt, std::nullopt);
}

http::Response schedule_mailing(Visit& visit) {
    auto mailing = get_mailing(visit);
    if (mailing.state == MailingState::cancelled) throw http::conflict("Utskicket är inställt.");
    if (mailing.state == MailingState::sent) throw http::conflict("Utskicket har redan gått.");
    http::Form form{visit.request};
    auto const timing =
        form.one_of("timing", {"early", "middle", "late", "exact"}, visit.t("Välj hur bestämd tiden är"));
    auto const day =
        form.required_date("day", visit.t("Skriv vilken dag eller månad det ska gå"), visit.language);
    auto const clock = text::typed_time(visit.language, form.text("clock")).value;
    if (timing == "exact" && !clock) form.problem("clock", visit.t("Skriv klockslaget som 09.00"));
    if (timing == "exact" && day && clock && time::instant_in_stockholm(*day, *clock) < visit.now)
        form.problem("day", visit.t("Tiden har varit. Skriv en som kommer"));
    if (!form.ok()) return mailing_page(visit, std::move(mailing), std::move(form), std::nullopt);
    mailing.timing = timing == "early"    ? MailingTiming::early
                     : timing == "middle" ? MailingTiming::middle
                     : timing == "late"   ? MailingTiming::late
                                          : MailingTiming::exact;
    auto const exact = mailing.timing == MailingTiming::exact;
    mailing.send_month = exact ? std::nullopt : std::optional<Day>{day->year() / day->month() / 1};
    mailing.send_at = exact ? std::optional<Instant>{time::instant_in_stockholm(*day, *clock)} : std::nullopt;
    // What was approved was this text at another time: somebody who may approve has to say yes again.
    bool const was_approved = mailing.state == MailingState::approved;
    mailing.state = MailingState::draft;
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    replace(change, mailing);
    if (was_approved) change.note("mailing", mailing.id, "approval_taken_back");
    change.commit();
    return http::redirect("/mailings/" + mailing.id);
}

http::Response approve_mailing(Visit& visit) {
    auto mailing = get_mailing(visit);
    if (mailing.state != MailingState::draft) throw http::conflict("Utskicket är redan godkänt.");
    if (mailing.timing != MailingTiming::exact)
        throw http::conflict("Bestäm en dag och ett klockslag först.");
    if (lacks_course(mailing, rounds::get(visit.db, mailing.round_id)))
        throw http::conflict(
            text::msgid("Skriv in länken till kursen först, under omgångens datum och regler."));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_mailing_approved(change, mailing.id);
    change.commit();
    return http::redirect("/mailings/" + mailing.id);
}

}  // namespace jamsides::letters
