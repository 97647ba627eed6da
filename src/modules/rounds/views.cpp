// Views become pages; what they say about a round in words.
#include "modules/rounds/views.hpp"

#include "modules/rounds/templates/earlier.html.hpp"
#include "modules/rounds/templates/list.html.hpp"
#include "modules/rounds/templates/move.html.hpp"
#include "modules/rounds/templates/new_round.html.hpp"
#include "modules/rounds/templates/one_round.html.hpp"
#include "modules/rounds/templates/outcome.html.hpp"
#include "modules/rounds/templates/settings.html.hpp"
#include "modules/rounds/templates/terms.html.hpp"
#include "modules/rounds/templates/wordings.html.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/order.hpp"

namespace jamsides::rounds {
namespace {

std::string span(std::optional<Day> const& first, std::optional<Day> const& last,
                 text::Language const& language) {
    if (first && last) return text::date_range(language, *first, *last);
    if (first) return language.t("från {1}", text::date(language, *first));
    if (last) return language.t("till {1}", text::date(language, *last));
    return language.t("inte bestämt");
}

std::string from_to(int from, int to) {
    return from == to ? std::to_string(from) : std::to_string(from) + "–" + std::to_string(to);
}

std::string month_of(Day day, text::Language const& language) {
    return text::month(language, day.year() / day.month());
}

}  // namespace

std::string situation(OneRound const& view, text::Language const& language) {
    auto const& round = view.round;
    switch (round.state) {
        case State::planned:
            return language.t("Omgång {1} planeras", round.years());
        case State::applications_open:
            if (round.opens_later(view.today))
                return language.t("Ansökan öppnar {1}", text::date(language, *round.applications_open_on));
            if (!round.applications_close_on) return language.t("Ansökan är öppen");
            return language.t("Ansökan är öppen till {1}",
                              text::date(language, *round.applications_close_on));
        case State::selection:
            return language.t("Styrgruppen väljer deltagare");
        case State::start_up:
            return language.t("Omgången börjar {1}", text::date(language, round.starts_on));
        case State::learning:
            return language.t("Grupperna lär av varandra");
        case State::results:
            return language.t("Resultaten samlas in");
        case State::closed:
            return language.t("Omgång {1} är avslutad", round.years());
        case State::archived:
            return language.t("Omgång {1} är arkiverad", round.years());
    }
    return {};
}

std::vector<ui::RailStop> rail_of(Round const& round, text::Language const& language) {
    std::vector<ui::RailStop> stops{{language.t("Planering")}, {language.t("Ansökan")},
                                    {language.t("Urval")},     {language.t("Uppstart")},
                                    {language.t("Lärande")},   {language.t("Resultat")},
                                    {language.t("Avslutad")}};
    if (round.applications_open_on && round.applications_close_on)
        stops[1].when =
            text::short_date_range(language, *round.applications_open_on, *round.applications_close_on);
    if (round.decision_by)
        stops[2].when = language.t("senast {1}", text::short_date(language, *round.decision_by));
    stops[3].when = month_of(round.starts_on, language);
    stops[6].when = month_of(round.ends_on, language);
    auto const now = static_cast<std::size_t>(round.state);
    for (std::size_t i = 0; i < stops.size(); ++i)
        stops[i].stage = i < now ? ui::Stage::past : i == now ? ui::Stage::now : ui::Stage::coming;
    if (round.state == State::closed) stops[6].stage = ui::Stage::past;
    return stops;
}

std::vector<ui::Pair> facts_of(OneRound const& view, text::Language const& language) {
    auto const& round = view.round;
    auto const settings = "/rounds/" + round.id + "/settings";
    return {{language.t("Omgången"), text::date_range(language, round.starts_on, round.ends_on), settings},
            {language.t("Ansökan"), span(round.applications_open_on, round.applications_close_on, language),
             settings},
            {language.t("Besked"),
             round.decision_mode == DecisionMode::rolling
                 ? language.t("Löpande, allt eftersom ansökningarna är prövade")
             : round.decision_by
                 ? language.t("Alla samtidigt, senast {1}", text::date(language, *round.decision_by))
                 : language.t("Alla samtidigt, dagen är inte bestämd"),
             settings},
            {language.t("Grupper"),
             language.t("{1} organisationer och {2} mentorer i varje",
                        from_to(round.group_size_from, round.group_size_to),
                        from_to(round.mentors_from, round.mentors_to)),
             settings},
            {language.t("Avgift"), round.fee.empty() ? language.t("Ingen") : round.fee, settings},
            {language.t("Deltar"),
             view.size.participants == 0
                 ? language.t("Ingen är antagen än")
                 : text::counted(language, view.size.participants, "En organisation", "{1} organisationer")},
            {language.t("Mentorer"),
             view.size.mentors == 0
                 ? language.t("Ingen har tackat ja än")
                 : text::counted(language, view.size.mentors, "En har tackat ja", "{1} har tackat ja")}};
}

std::vector<ui::Todo> work_of(OneRound const& view, text::Language const& language) {
    auto const here = "/rounds/" + view.round.id;
    std::vector<ui::Todo> items{
        {language.t("Ansökningar"), here + "/applications",
         language.t("Läs dem, pröva behörigheten, be om komplettering.")},
        {language.t("Urval"), here + "/selection",
         language.t("Styrgruppens möten, ärenden, beslut och protokoll.")},
        {language.t("Mentorer"), here + "/mentors",
         language.t("Fråga dem som kan, påminn, se vem som har svarat.")},
        {language.t("Grupper"), here + "/groups", language.t("Se förslaget, pröva ändringar, godkänn.")},
        {language.t("Tidplan"), here + "/plan", language.t("Månad för månad, som den står i brevet.")},
        {language.t("Brev"), here + "/letters",
         language.t("Välkomstbrevet och andra brev, utkast och skickade.")},
        {language.t("Utskick"), here + "/letters#mailings",
         language.t("Inbjudningar och påminnelser som går av sig själva när du har godkänt dem.")},
        {language.t("Personer"), here + "/participants",
         language.t("Godkänn dem som strategerna har lagt in, se vem som inte är inne än.")}};
    // The steering group's cases are for its members and the project leader.
    if (!view.may_lead)
        std::erase_if(items, [&](ui::Todo const& item) { return item.url == here + "/selection"; });
    return items;
}

std::vector<ui::Todo> settings_of(OneRound const& view, text::Language const& language) {
    auto const here = "/rounds/" + view.round.id;
    std::vector<ui::Todo> items{{language.t("Datum, gruppstorlek och avgift"), here + "/settings"},
                                {language.t("Omgångens egna ord"), here + "/terms",
                                 language.t("Vad träffarna och grupperna heter på sidor och i brev.")},
                                {language.t("Ansökans texter"), here + "/wordings",
                                 language.t("Var för sig för kommuner och regioner.")}};
    if (view.may_lead && view.round.state >= State::learning)
        items.push_back(
            {language.t("Hur det gick"), here + "/outcome",
             language.t("Vilka som har gått igenom omgången, och vilka som var mentorer hela vägen.")});
    if (view.may_lead)
        items.push_back({language.t("Flytta hela omgången"), here + "/move",
                         language.t("Se först alla datum som ändras, flytta sedan allt på en gång.")});
    return items;
}

std::vector<ui::Filter> filters_of(RoundList const& view, text::Language const& language) {
    auto make = [&](std::string text, std::string_view value) {
        return ui::Filter{std::move(text), view.address.with("show", value), view.filter == value};
    };
    return {make(language.t("Alla"), ""), make(language.t("Pågår"), "running"),
            make(language.t("Avslutade"), "closed")};
}

ui::Table table_of(RoundList const& view, html::Writer const& out) {
    auto const& language = out.language();
    ui::Table table{.caption = language.t("Omgångar"),
                    .columns = {{language.t("Omgång"), false, "name"},
                                {language.t("Läge")},
                                {language.t("Tid"), false, "starts_on"},
                                {language.t("Deltar"), true},
                                {language.t("Mentorer"), true}},
                    .address = view.address};
    for (std::size_t i = 0; i < view.lines.size(); ++i) {
        auto const& line = view.lines[i];
        auto const state = view.rounds[i].state;
        table.rows.push_back({out.piece("<a href=\"{}\">{}</a>", "/rounds/" + line.id, line.name),
                              out.piece("{}",
                                        [&](html::Writer& cell) {
                                            ui::status(cell, disc_of(state), text::capitalised(line.state));
                                        }),
                              month_of(line.starts_on, language) + "–" + month_of(line.ends_on, language),
                              std::to_string(line.participants), std::to_string(line.mentors)});
    }
    return table;
}

ui::Table table_of(MovePage const& view, html::Writer const& out) {
    auto const& language = out.language();
    ui::Table table{
        .caption = language.t("Datum som ändras"),
        .columns = {{language.t("Vad")}, {language.t("Nu")}, {language.t("Blir")}, {language.t("Tänk på")}}};
    for (auto const& change : view.changes)
        table.rows.push_back({change.what, change.before, change.after, change.remark});
    return table;
}

std::string move_heading(MovePage const& view, text::Language const& language) {
    if (!view.asked) return language.t("Flytta hela omgången");
    if (view.weeks < 0)
        return text::counted(language, -view.weeks, "Allt blir en vecka tidigare",
                             "Allt blir {1} veckor tidigare");
    return text::counted(language, view.weeks, "Allt blir en vecka senare", "Allt blir {1} veckor senare");
}

ui::Status disc_of(State state) {
    switch (state) {
        case State::planned:
            return ui::Status::draft;
        case State::applications_open:
            return ui::Status::submitted;
        case State::closed:
        case State::archived:
            return ui::Status::admitted;
        default:
            return ui::Status::eligible;
    }
}

std::string term_words(std::string_view term, text::Language const& language) {
    if (term == "start_up") return language.t("Den första träffen för alla");
    if (term == "strategist_meeting") return language.t("Träff för strategerna");
    if (term == "mentor_meeting") return language.t("Träff för mentorerna");
    if (term == "learning_meeting") return language.t("Gruppens träffar");
    if (term == "learning_group") return language.t("Gruppen");
    if (term == "deepening") return language.t("Extra tillfälle om ett ämne");
    if (term == "result_conference") return language.t("Den sista träffen, där alla berättar");
    return std::string(term);
}

std::string part_words(std::string_view part, text::Language const& language) {
    if (part == "introduction") return language.t("Inledningen");
    if (part == "political_decision") return language.t("Det politiska beslutet");
    if (part == "participation") return language.t("Hur ledningen står bakom");
    if (part == "commitments") return language.t("Åtagandena");
    if (part == "theme") return language.t("Önskat tema");
    if (part == "pilot") return language.t("Var ni tänker pröva");
    return std::string(part);
}

void write(ui::HtmlPage& page, RoundList const& view) {
    page.title = page.t("Omgångar");
    templates::list(page.body, view);
}

void write(ui::HtmlPage& page, NewRound const& view) {
    page.title = page.t("Ny omgång");
    templates::new_round(page.body, view);
}

void write(ui::HtmlPage& page, OneRound const& view) {
    page.title = view.round.name;
    templates::one_round(page.body, view);
}

void write(ui::HtmlPage& page, Settings const& view) {
    page.title = page.t("Datum och regler för omgång {1}", view.round.years());
    templates::settings(page.body, view);
}

void write(ui::HtmlPage& page, Terms const& view) {
    page.title = page.t("Omgångens egna ord");
    templates::terms(page.body, view);
}

void write(ui::HtmlPage& page, Wordings const& view) {
    page.title = page.t("Ansökans texter");
    templates::wordings(page.body, view);
}

std::string outcome_heading(Outcome const& view, text::Language const& language) {
    auto const done = std::ranges::count_if(
        view.learners, [](auto const& one) { return one.part.state == ParticipationState::completed; });
    if (done == 0) return language.t("Vilka gick igenom omgången?");
    return text::counted(language, done, "En har gått igenom omgången", "{1} har gått igenom omgången");
}

void write(ui::HtmlPage& page, Outcome const& view) {
    page.title = outcome_heading(view, page.body.language());
    templates::outcome(page.body, view);
}

void write(ui::HtmlPage& page, EarlierPage const& view) {
    page.title = page.t("Lägg in en tidigare omgång");
    templates::earlier(page.body, view);
}

void write(ui::HtmlPage& page, MovePage const& view) {
    page.title = move_heading(view, page.body.language());
    templates::move(page.body, view);
}

}  // namespace jamsides::rounds
