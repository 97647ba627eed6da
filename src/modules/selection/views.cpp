// Views become pages and minutes.
#include "modules/selection/views.hpp"

#include <algorithm>

#include "modules/applications/application.hpp"
#include "modules/selection/templates/agenda.html.hpp"
#include "modules/selection/templates/meeting_settings.html.hpp"
#include "modules/selection/templates/meetings.html.hpp"
#include "modules/selection/templates/mentor_answer.html.hpp"
#include "modules/selection/templates/mentors.html.hpp"
#include "modules/selection/templates/minutes.html.hpp"
#include "modules/selection/templates/one_case.html.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/order.hpp"
#include "platform/text/typed_dates.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::selection {

std::string starts_words(SteeringMeeting const& meeting, text::Language const& language) {
    auto const from = text::typed_time(language, meeting.starts_at).value;
    auto const to = text::typed_time(language, meeting.ends_at).value;
    if (!from) return {};
    return to ? text::clock_times(language, *from, *to) : text::clock_time(language, *from);
}

std::string agenda_heading(Agenda const& view, text::Language const& language) {
    auto const day = text::date(language, view.meeting.on_day, text::Year::left_out);
    return text::counted(language, static_cast<long long>(view.all.size()), "Ett ärende till mötet {2}",
                         "{1} ärenden till mötet {2}", day);
}

std::string opinions_words(Agenda const& view, text::Language const& language) {
    auto const last = last_day_of_opinions(view.meeting);
    if (!last || view.meeting.state != MeetingState::planned) return {};
    return language.t("Säg din mening senast {1}.", text::date(language, *last));
}

std::string agenda_lead(Agenda const& view, text::Language const& language) {
    auto count = [&](auto predicate) {
        return static_cast<long long>(std::ranges::count_if(view.all, predicate));
    };
    auto const said = count([](AgendaRow const& row) { return !row.own_opinion.empty(); });
    auto const hidden = count(&AgendaRow::hidden);
    auto const waiting = count([](AgendaRow const& row) { return row.state == "completion_requested"; });
    std::string text;
    if (view.is_member && said == 0) text = language.t("Du har inte sagt din mening i något ärende än.");
    if (view.is_member && said > 0)
        text = text::counted(language, said, "Du har sagt din mening i ett ärende.",
                             "Du har sagt din mening i {1} ärenden.");
    if (waiting > 0)
        text += (text.empty() ? "" : " ") + text::counted(language, waiting, "Ett väntar på komplettering.",
                                                          "{1} väntar på komplettering.");
    if (hidden > 0)
        text += " " + text::counted(language, hidden, "Ett är dolt för dig på grund av jäv.",
                                    "{1} är dolda för dig på grund av jäv.");
    return text;
}

std::vector<ui::Filter> filters_of(Agenda const& view, text::Language const& language) {
    auto make = [&](std::string text, std::string_view value) {
        return ui::Filter{std::move(text), view.address.with("show", value), view.filter == value};
    };
    auto count = [&](std::string_view kind) {
        return std::to_string(std::ranges::count(view.all, kind, &AgendaRow::kind));
    };
    std::vector<ui::Filter> filters{make(language.t("Alla {1}", std::to_string(view.all.size())), "")};
    if (view.is_member) filters.push_back(make(language.t("Kvar att läsa"), "unread"));
    filters.push_back(make(language.t("Väntar"), "waiting"));
    filters.push_back(make(language.t("Kommuner {1}", count("municipality")), "municipality"));
    filters.push_back(make(language.t("Regioner {1}", count("region")), "region"));
    return filters;
}

std::string mentor_words(rounds::Mentorship const& m, text::Language const& language) {
    auto day = [&](std::optional<Instant> at) {
        return at ? text::date(language, time::day_in_stockholm(*at), text::Year::left_out) : "";
    };
    switch (m.state) {
        case rounds::MentorState::candidate:
            return language.t("Inte tillfrågad än");
        case rounds::MentorState::asked:
            if (m.answer_by)
                return language.t("Tillfrågad {1}, svarar senast {2}", day(m.asked_at),
                                  text::date(language, *m.answer_by, text::Year::left_out));
            return language.t("Tillfrågad {1}, inget svar", day(m.asked_at));
        case rounds::MentorState::accepted:
            return language.t("Ja, {1}", day(m.answered_at));
        case rounds::MentorState::declined:
            return language.t("Nej, {1}", day(m.answered_at));
        case rounds::MentorState::ongoing:
            return language.t("Mentor nu");
        case rounds::MentorState::completed:
            return language.t("Har varit mentor");
    }
    return {};
}

std::string mentor_room(rounds::Mentorship const& mentorship, text::Language const& language) {
    if (!mentorship.has_accepted()) return "–";
    auto const room = text::number_word(language, mentorship.capacity);
    return mentorship.must_be_used ? language.t("högst {1}, säkert en", room) : language.t("högst {1}", room);
}

std::string item_words(std::string_view item, text::Language const& language) {
    return applications::requirement_words(item, language);
}

bool is_hidden(MeetingList const& view, std::string_view application_id) {
    return std::ranges::find(view.hidden, application_id) != view.hidden.end();
}

void write(ui::HtmlPage& page, MeetingList const& view) {
    page.title = page.t("Styrgruppens möten");
    templates::meetings(page.body, view);
}

void write(ui::HtmlPage& page, Agenda const& view) {
    page.title = agenda_heading(view, page.body.language());
    templates::agenda(page.body, view);
}

void write(ui::HtmlPage& page, MeetingSettings const& view) {
    page.title = page.t("Ändra mötet");
    templates::meeting_settings(page.body, view);
}

void write(ui::HtmlPage& page, CasePage const& view) {
    page.title = view.one.organisation;
    templates::one_case(page.body, view);
}

void write(ui::HtmlPage& page, Minutes const& view) {
    page.title = view.title;
    page.styles = {"letter.css"};
    templates::minutes(page.body, view);
}

void write(ui::HtmlPage& page, MentorList const& view) {
    page.title = page.t("Mentorer i omgång {1}", view.round.years());
    templates::mentors(page.body, view);
}

void write(ui::HtmlPage& page, MentorAnswer const& view) {
    page.title = page.t("Vill ni vara mentor?");
    templates::mentor_answer(page.body, view);
}

}  // namespace jamsides::selection
