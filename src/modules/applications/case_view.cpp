// One case as the office reads it: what the application says of each requirement, beside the judgement.
#include <boost/describe/enum_from_string.hpp>

#include "modules/applications/office_views.hpp"
#include "modules/applications/templates/one_case.html.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/joined.hpp"
#include "platform/text/order.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::applications {
namespace {

std::string decision_said(Case const& c, text::Language const& language) {
    auto const& a = c.application;
    return text::joined({decision_words(a, language), a.political_decision_body,
                         written_day(a.political_decision_on, language), a.political_decision_reference});
}

std::string commitment_said(Case const& c, std::string_view which, text::Language const& language) {
    auto const* made = c.commitment(which);
    return made ? language.t("Åtagande av {1}, {2}.", made->by_name, text::date(language, made->on_day))
                : language.t("Inget åtagande.");
}

std::string functions_said(Case const& c, text::Language const& language) {
    std::string text;
    for (auto const function : functions()) {
        auto const* person = c.person_in(function);
        auto const name = person && !person->name.empty() ? person->name
                          : person && person->later       ? language.t("tillsätts senare")
                                                          : language.t("saknas");
        text += (text.empty() ? "" : " ") + language.t("{1}: {2}.", function_words(function, language), name);
    }
    return text + " " + commitment_said(c, "functions", language);
}

ui::Status disc_of(Verdict verdict) {
    return verdict == Verdict::met       ? ui::Status::done
           : verdict == Verdict::missing ? ui::Status::waiting
                                         : ui::Status::danger;
}

html::Safe judged(EligibilityItem const* item, text::Language const& language) {
    html::Writer out{language};
    if (!item) {
        ui::status(out, ui::Status::draft, language.t("Inte prövat"));
    } else {
        ui::status(out, disc_of(item->verdict), words(item->verdict, language));
        if (!item->note.empty()) out.write("<br><span class=\"small soft\">{}</span>", item->note);
    }
    return html::trust(out.take());
}

// The words, and for the decision the minutes to open.
html::Safe said(Case const& c, std::string_view requirement, text::Language const& language) {
    html::Writer out{language};
    out.write("{}", said_of(c, requirement, language));
    auto const purpose = requirement == "political_decision" ? requirement : std::string_view{"-"};
    for (auto const& file : c.files)
        if (file.purpose == purpose)
            out.write(" <a href=\"/files/{}\">{}</a>", file.file_id, listed(file, language));
    if (requirement == "political_decision" && !c.application.political_decision_link.empty())
        out.write(" <a href=\"{}\" rel=\"noopener\">{}</a>", c.application.political_decision_link,
                  language.t("Länk till protokollet"));
    return html::trust(out.take());
}

}  // namespace

std::string said_of(Case const& c, std::string_view requirement, text::Language const& language) {
    auto const& a = c.application;
    if (requirement == "political_decision") return decision_said(c, language);
    if (requirement == "anchoring") {
        auto const by = a.anchored_by.empty()
                            ? std::string{}
                            : a.anchored_by + ", " + written_day(a.anchored_on, language) + ". ";
        return by + a.anchored_how;
    }
    if (requirement == "functions") return functions_said(c, language);
    return commitment_said(c, requirement, language);
}

ui::Table eligibility_table(OneCase const& view, text::Language const& language) {
    auto const* first = view.c.items.empty() ? nullptr : &view.c.items.front();
    ui::Table table{first ? language.t("Prövad av {1} {2}", first->judged_by_name,
                                       text::date(language, time::day_in_stockholm(first->judged_at)))
                          : language.t("Inte prövad än"),
                    {{language.t("Krav")}, {language.t("Vad ansökan säger")}, {language.t("Bedömning")}}};
    table.kind = "elig";
    for (auto const requirement : requirements())
        table.rows.push_back({requirement_words(requirement, language), said(view.c, requirement, language),
                              judged(view.c.judgement_of(requirement), language)});
    return table;
}

std::string lead_of(OneCase const& view, text::Language const& language) {
    using enum State;
    auto const state = view.c.application.state;
    if (!view.inside) return words(state, language) + ".";
    auto const* question = view.c.open_question();
    if (state == submitted && view.c.items.empty()) return language.t("Inskickad och inte prövad än.");
    if (state == completion_requested && question)
        return language.t("Vi väntar på svar senast {1}.", text::date(language, question->answer_by));
    if (state == completed) return language.t("De har svarat på vår fråga. Pröva ansökan igen.");
    if (state == eligible) return language.t("Behörig. Alla fem kraven är uppfyllda.");
    if (state == not_eligible) {
        for (auto const requirement : requirements())
            if (auto const* item = view.c.judgement_of(requirement);
                item && item->verdict == Verdict::not_met)
                return language.t("Ej behörig: {1}",
                                  item->note.empty() ? requirement_words(requirement, language) : item->note);
    }
    if (state == submitted) return language.t("Något saknas. Be om komplettering.");
    return words(state, language) + ".";
}

bool may_ask(OneCase const& view) {
    return view.may_judge && may_be_judged(view.c.application.state) && !view.c.open_question();
}

std::vector<ui::Option> verdict_options(text::Language const& language) {
    return {{"met", words(Verdict::met, language)},
            {"not_met", words(Verdict::not_met, language)},
            {"missing", words(Verdict::missing, language)}};
}

std::string event_words(std::string_view verb, text::Language const& language) {
    if (verb == "begun") return language.t("Påbörjad");
    if (verb == "changed") return language.t("Ändrad efter att den skickades");
    if (verb == "judged") return language.t("Prövad");
    if (verb == "reminded") return language.t("Påmind om frågan");
    if (verb == "asked_for_link") return language.t("Bad om en ny länk");
    if (verb == "decided") return language.t("Beslut antecknat");
    if (verb == "decision_published") return language.t("Beslut publicerat");
    if (verb == "opinion_given") return language.t("En mening i styrgruppen");
    State state{};
    if (boost::describe::enum_from_string(std::string(verb).c_str(), state)) return words(state, language);
    return language.t("Ändrad");
}

std::string moment(Instant at, text::Language const& language) { return text::date_and_time(language, at); }

void write(ui::HtmlPage& page, OneCase const& view) {
    auto const title = page.t("{1} – ansökan", view.c.organisation_name);
    page.title = view.judging.ok() && view.asking.ok() ? title : page.t("Fel: {1}", title);
    templates::one_case(page.body, view);
}

}  // namespace jamsides::applications
