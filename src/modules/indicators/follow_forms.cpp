// Reads what is written about a followed indicator.
#include "modules/indicators/follow_forms.hpp"

#include <cmath>

#include "modules/indicators/direction_page.hpp"
#include "modules/indicators/templates/analysis_form.html.hpp"
#include "modules/indicators/templates/follow_form.html.hpp"
#include "modules/indicators/words.hpp"

namespace jamsides::indicators {
namespace {

std::string typed(double value, text::Language const& language) {
    return statistics::number(value, value == std::floor(value) ? 0 : 2, in(language));
}

}  // namespace

http::Form form_of(Followed const& f) {
    http::Form form;
    form.set("owner", f.owner)
        .set("why", f.why)
        .set("target_text", f.target_text)
        .set("cycle_place", f.cycle_place)
        .set("measure", f.measure)
        .set("measure_owner", f.measure_owner);
    if (f.measure_year) form.set("measure_year", std::to_string(*f.measure_year));
    if (f.target) form.set("target", typed(*f.target, text::swedish()));
    if (f.target_year) form.set("target_year", std::to_string(*f.target_year));
    if (f.cycle_month) form.set("cycle_month", std::to_string(*f.cycle_month));
    form.set("direction", boost::describe::enum_to_string(f.direction, ""));
    return form;
}

// What and when belong together: a mark without a word says nothing, nor a word without its place.
void read_measure(http::Form& form, Followed& f, int this_year, text::Language const& language) {
    f.measure = form.text_up_to(200, "measure", language.t("Korta till högst 200 tecken"));
    f.measure_owner = form.text_up_to(120, "measure_owner", language.t("Korta till högst 120 tecken"));
    auto const year = form.whole_number("measure_year", 1990, this_year + 1,
                                        language.t("Skriv ett år mellan 1990 och {1}", this_year + 1));
    f.measure_year = year ? std::optional(int(*year)) : std::nullopt;
    if (!f.measure.empty() && form.value("measure_year").empty())
        form.problem("measure_year", language.t("Skriv från vilket år siffrorna är efter åtgärden"));
    if (f.measure.empty() && (year || !f.measure_owner.empty()))
        form.problem("measure", language.t("Skriv vad ni gör eller har gjort"));
}

void read_form(http::Form& form, Followed& f, int this_year, text::Language const& language) {
    f.owner = form.required("owner", language.t("Skriv vem som ansvarar, till exempel HR-strategen"));
    f.why = form.required("why", language.t("Skriv varför ni följer den, gärna i en mening"));
    f.target = form.number("target", language.t("Skriv målet med siffror, till exempel 5 eller 2,5"));
    auto const year = form.whole_number("target_year", this_year, this_year + 30,
                                        language.t("Skriv ett år från {1} och framåt", this_year));
    f.target_year = year ? std::optional(int(*year)) : std::nullopt;
    if (f.target && !f.target_year && form.value("target_year").empty())
        form.problem("target_year", language.t("Skriv vilket år målet ska vara nått"));
    f.target_text = form.text_up_to(500, "target_text", language.t("Korta målet till högst 500 tecken"));
    f.direction = read_direction(form, language);
    auto const month = form.whole_number("cycle_month", 1, 12, language.t("Välj en månad"));
    f.cycle_month = month ? std::optional(int(*month)) : std::nullopt;
    f.cycle_place = form.text_up_to(120, "cycle_place", language.t("Korta till högst 120 tecken"));
    read_measure(form, f, this_year, language);
}

Note read_note(http::Form& form, std::vector<int> const& years, text::Language const& language) {
    Note note;
    std::vector<std::string> allowed;
    for (int const year : years) allowed.push_back(std::to_string(year));
    auto const kind =
        form.one_of("kind", {"note", "analysis"}, language.t("Välj om det är en analys eller en anteckning"));
    auto const year = form.one_of("year", allowed, language.t("Välj vilket års siffror det gäller"));
    note.kind = kind == "analysis" ? NoteKind::analysis : NoteKind::note;
    note.year = year.empty() || !form.problem_at("year").empty() ? 0 : std::stoi(year);
    note.who = form.text("who");
    note.causes = form.text("causes");
    note.measures = form.text("measures");
    note.text = form.text("text");
    if (note.kind == NoteKind::analysis) {
        if (note.who.empty())
            form.problem("who", language.t("Skriv vilka grupper av kvinnor och män det gäller"));
        if (note.causes.empty()) form.problem("causes", language.t("Skriv vad ni tror att det beror på"));
        if (note.measures.empty())
            form.problem("measures", language.t("Skriv vad ni gör, eller varför ni väntar"));
    } else if (note.text.empty()) {
        form.problem("text", language.t("Skriv något i anteckningen"));
    }
    return note;
}

std::vector<ui::Option> month_options(text::Language const& language) {
    std::vector<ui::Option> options;
    for (int month = 1; month <= 12; ++month)
        options.push_back({std::to_string(month), month_words(month, language)});
    return options;
}

void write(ui::HtmlPage& page, FollowForm const& view) {
    auto const& name = view.indicator.name(page.body.language().is_swedish());
    page.title = (view.is_new ? page.t("Följ ”{1}”", name) : page.t("Ändra hur ni följer ”{1}”", name));
    templates::follow_form(page.body, view);
}

void write(ui::HtmlPage& page, AnalysisForm const& view) {
    page.title = page.t("Skriv om {1}", view.indicator.name(page.body.language().is_swedish()));
    templates::analysis_form(page.body, view);
}

}  // namespace jamsides::indicators
