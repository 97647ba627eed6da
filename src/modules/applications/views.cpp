// The words of the applicant's pages, and which template each is.
#include "modules/applications/views.hpp"

#include "modules/applications/templates/check.html.hpp"
#include "modules/applications/templates/completion.html.hpp"
#include "modules/applications/templates/link_sent.html.hpp"
#include "modules/applications/templates/overview.html.hpp"
#include "modules/applications/templates/start.html.hpp"
#include "modules/applications/templates/step.html.hpp"
#include "modules/applications/templates/step_anchoring.html.hpp"
#include "modules/applications/templates/step_commitments.html.hpp"
#include "modules/applications/templates/step_decision.html.hpp"
#include "modules/applications/templates/step_functions.html.hpp"
#include "modules/applications/templates/step_organisation.html.hpp"
#include "modules/applications/templates/step_pilot.html.hpp"
#include "modules/applications/templates/step_theme.html.hpp"
#include "modules/applications/templates/step_wishes.html.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/numbers.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::applications {
namespace {

// "Ansökan till omgång 2027–2028" and "Sparad i dag kl. 14.06" in the line under the head.
void stand(ui::HtmlPage& page, Draft const& draft) {
    auto const& language = page.body.language();
    page.place = page.t("Ansökan till omgång {1}", draft.round.years());
    auto const saved = time::in_stockholm(draft.c.application.updated_at);
    page.person =
        page.t("Sparad {1} {2}", text::relative_day(language, saved.day, time::day_in_stockholm(draft.now)),
               text::clock_time(language, std::chrono::floor<std::chrono::minutes>(saved.of_day)));
}

std::string titled(ui::HtmlPage const& page, std::string const& title, http::Form const& form) {
    return form.ok() ? title : page.t("Fel: {1}", title);
}

std::string decided_by(rounds::Round const& round, text::Language const& language) {
    return round.decision_by
               ? language.t("Ni hör från oss senast {1}.", text::date(language, *round.decision_by))
               : language.t("Vi hör av oss när styrgruppen har beslutat.");
}

}  // namespace

std::string Draft::who(text::Language const& language) const {
    return c.organisation_name.empty() ? language.t("Er ansökan") : c.organisation_name;
}

std::string written(std::optional<Day> day, text::Language const& language) {
    return day ? text::date(language, *day) : std::string{};
}

std::string application_days(Start const& view, text::Language const& language) {
    auto const& opens = view.round.applications_open_on;
    auto const& closes = view.round.applications_close_on;
    if (!opens) return {};
    if (view.today < *opens && !closes) return language.t("Ansökan öppnar {1}.", written(opens, language));
    if (view.today < *opens)
        return language.t("Ansökan öppnar {1} och stänger {2}.", written(opens, language),
                          written(closes, language));
    if (!closes || view.today <= *closes) return {};
    return language.t("Ansökan öppnade {1} och stängde {2}.", written(opens, language),
                      written(closes, language));
}

std::string listed(AttachedFile const& file, text::Language const& language) {
    return file.name + " (" + text::file_size(language, file.size) + ")";
}

ui::Status disc_of(State state) {
    switch (state) {
        case State::draft:
            return ui::Status::draft;
        case State::submitted:
        case State::completed:
            return ui::Status::submitted;
        case State::completion_requested:
            return ui::Status::waiting;
        case State::eligible:
            return ui::Status::eligible;
        case State::not_eligible:
            return ui::Status::danger;
        case State::reserve:
        case State::rejected:
            return ui::Status::decided;
        case State::admitted:
        case State::confirmed:
            return ui::Status::admitted;
        case State::withdrawn:
            return ui::Status::stopped;
    }
    return ui::Status::draft;
}

std::vector<ui::Step> stepper_of(Draft const& draft, std::string_view current,
                                 text::Language const& language) {
    std::vector<ui::Step> found;
    for (auto const& step : steps(language)) {
        auto const now = step.key == current;
        auto const stage = now                          ? ui::Stage::now
                           : is_done(draft.c, step.key) ? ui::Stage::past
                                                        : ui::Stage::coming;
        found.push_back({step.name, stage, now ? std::string{} : draft.address(step.key)});
    }
    return found;
}

ui::Table questions_of(Draft const& draft, text::Language const& language) {
    ui::Table table{language.t("Ta dem i vilken ordning ni vill. Allt sparas på vägen."),
                    {{language.t("Fråga")}, {language.t("Läge")}}};
    table.narrow = true;
    for (auto const& step : steps(language)) {
        auto const done = is_done(draft.c, step.key);
        html::Writer name{language}, state{language};
        name.write("<a href=\"{}\">{}</a>", draft.address(step.key), step.name);
        ui::status(state, done ? ui::Status::done : ui::Status::draft,
                   done ? language.t("Klar") : language.t("Kvar"));
        table.rows.push_back({html::trust(name.take()), html::trust(state.take())});
    }
    return table;
}

std::string heading_of(Overview const& view, text::Language const& language) {
    using enum State;
    switch (view.draft.state()) {
        case draft:
            return view.draft.open ? language.t("Er ansökan är påbörjad") : language.t("Ansökan har stängt");
        case submitted:
            return language.t("Vi har fått er ansökan");
        case completion_requested:
            return language.t("Vi behöver veta en sak till");
        case completed:
            return language.t("Vi har fått ert svar");
        case eligible:
            return language.t("Er ansökan är behörig");
        case not_eligible:
            return language.t("Er ansökan är inte behörig");
        case admitted:
        case confirmed:
            return language.t("Ni är antagna");
        case reserve:
            return language.t("Ni står på reservplats");
        case rejected:
            return language.t("Ni blev inte antagna den här gången");
        case withdrawn:
            return language.t("Ansökan är tillbakadragen");
    }
    return {};
}

std::string lead_of(Overview const& view, text::Language const& language) {
    using enum State;
    auto const& round = view.draft.round;
    switch (view.draft.state()) {
        case draft:
            if (!view.draft.open) return language.t("Utkastet går att läsa men inte att skicka.");
            return view.lacks.empty()
                       ? language.t("Allt som behövs är ifyllt. Läs igenom och skicka senast {1}.",
                                    written(round.applications_close_on, language))
                       : language.t("Fortsätt när ni vill. Ansökan stänger {1}.",
                                    written(round.applications_close_on, language));
        case submitted:
            return view.draft.open ? language.t("Ni kan ändra den ända tills ansökan stänger {1}.",
                                                written(round.applications_close_on, language)) +
                                         " " + decided_by(round, language)
                                   : decided_by(round, language);
        case completion_requested:
            return language.t("Svara senast {1}, så hinner det med till styrgruppen.",
                              view.draft.c.open_question()
                                  ? text::date(language, view.draft.c.open_question()->answer_by)
                                  : std::string{});
        case completed:
            return language.t("Vi läser det och hör av oss om något mer behövs.");
        case eligible:
            return language.t("Alla krav är uppfyllda. Nu beslutar styrgruppen.") + " " +
                   decided_by(round, language);
        case not_eligible:
            return language.t("Ett eller flera krav är inte uppfyllda. Hör av er om ni undrar över något.");
        case admitted:
        case confirmed:
            return language.t(
                "Beslutet har gått till er med e-post. Vi ser fram emot att arbeta tillsammans.");
        case reserve:
            return language.t("Blir en plats ledig hör vi av oss.");
        case rejected:
            return language.t(
                "Beslutet och motiveringen har gått till er med e-post. Ni är välkomna att söka igen.");
        case withdrawn:
            return language.t("Ni behöver inte göra något mer. Ni är välkomna att söka igen.");
    }
    return {};
}

void write(ui::HtmlPage& page, Start const& view) {
    page.title = titled(page, page.t("Ansök till omgång {1}", view.round.years()), view.form);
    templates::start(page.body, view);
}

void write(ui::HtmlPage& page, LinkSent const& view) {
    page.title = page.t("Titta i din e-post");
    templates::link_sent(page.body, view);
}

void write(ui::HtmlPage& page, Overview const& view) {
    page.title = heading_of(view, page.body.language());
    stand(page, view.draft);
    templates::overview(page.body, view);
}

void write(ui::HtmlPage& page, Step const& view) {
    page.title = titled(page, page.t("{1} – ansökan", view.name), view.form);
    stand(page, view.draft);
    templates::step(page.body, view);
}

void write_fields(html::Writer& out, Step const& view) {
    using namespace templates;
    if (view.key == "organisation") step_organisation(out, view);
    if (view.key == "decision") step_decision(out, view);
    if (view.key == "anchoring") step_anchoring(out, view);
    if (view.key == "functions") step_functions(out, view);
    if (view.key == "commitments") step_commitments(out, view);
    if (view.key == "theme") step_theme(out, view);
    if (view.key == "wishes") step_wishes(out, view);
    if (view.key == "pilot") step_pilot(out, view);
}

void write(ui::HtmlPage& page, Check const& view) {
    page.title = titled(page, page.t("Kontrollera och skicka – ansökan"), view.form);
    stand(page, view.draft);
    templates::check(page.body, view);
}

void write(ui::HtmlPage& page, Answering const& view) {
    page.title = titled(page, page.t("Svara på vår fråga"), view.form);
    stand(page, view.draft);
    templates::completion(page.body, view);
}

}  // namespace jamsides::applications
