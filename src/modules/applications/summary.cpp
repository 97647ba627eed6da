// The answers of an application as pairs of word and value: for the applicant to check and the office to
// read.
#include "modules/applications/views.hpp"
#include "platform/content/themes.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/joined.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/order.hpp"

namespace jamsides::applications {
namespace {

struct Summary {
    Case const& c;
    std::string const& change;
    std::string const& files;
    text::Language const& language;

    std::string t(std::string_view swedish) const { return language.t(swedish); }

    ui::Pair pair(std::string_view word, ui::Content value, std::string_view step) const {
        if (value.empty()) value = ui::Content{t("Inte ifyllt")};
        return {std::string(word), std::move(value),
                change.empty() ? std::string{} : change + std::string(step)};
    }
};

ui::Content files_for(Summary const& s, std::string_view purpose) {
    html::Writer out{s.language};
    for (auto const& file : s.c.files)
        if (file.purpose == purpose) {
            if (!out.empty()) out.write(", ");
            out.write("<a href=\"{}\">{}</a>", s.files + file.file_id, listed(file, s.language));
        }
    return html::trust(out.take());
}

ui::Content link_to(Summary const& s, std::string const& address) {
    html::Writer out{s.language};
    if (!address.empty())
        out.write("<a class=\"break\" href=\"{}\" rel=\"noopener\">{}</a>", address, address);
    return html::trust(out.take());
}

Section decisions(Summary const& s) {
    auto const& a = s.c.application;
    auto const decision =
        text::joined({decision_words(a, s.language), a.political_decision_body,
                      written_day(a.political_decision_on, s.language), a.political_decision_reference});
    auto const anchored = text::joined({a.anchored_by, written_day(a.anchored_on, s.language)});
    Section section{s.t("Beslut"), {s.pair(s.t("Politiskt beslut"), decision, "decision")}};
    auto& pairs = section.pairs;
    if (s.c.file_for("political_decision") || a.political_decision_link.empty())
        pairs.push_back(s.pair(s.t("Protokoll"), files_for(s, "political_decision"), "decision"));
    if (!a.political_decision_link.empty())
        pairs.push_back(
            s.pair(s.t("Länk till protokollet"), link_to(s, a.political_decision_link), "decision"));
    pairs.push_back(s.pair(s.t("Vad ledningen vill"), a.management_intent, "decision"));
    pairs.push_back(
        s.pair(s.t("Förankring i ledningen"), text::joined({anchored, a.anchored_how}, ". "), "anchoring"));
    return section;
}

std::string written(FunctionPerson const* person, text::Language const& language) {
    if (!person) return {};
    auto const named = text::joined({person->name, person->title, person->email});
    return person->later ? text::joined({named, language.t("tillsätts senare")}) : named;
}

Section functions_and_commitments(Summary const& s) {
    Section section{s.t("Funktioner och åtaganden"), {}};
    for (auto const function : functions())
        section.pairs.push_back(s.pair(function_words(function, s.language),
                                       text::capitalised(written(s.c.person_in(function), s.language)),
                                       "functions"));
    for (auto const commitment : commitments()) {
        auto const* made = s.c.commitment(commitment);
        auto const words = made
                               ? s.language.t("Ja. {1}", text::joined({made->by_name, made->by_title,
                                                                       text::date(s.language, made->on_day)}))
                               : std::string{};
        section.pairs.push_back(s.pair(commitment_words(commitment, s.language), words, "commitments"));
    }
    return section;
}

Section wishes(Summary const& s, std::vector<std::string> const& wished) {
    auto const& a = s.c.application;
    auto const pilot =
        text::joined({a.pilot_activity, a.pilot_later ? s.t("Bestäms senare") : std::string{}}, ". ");
    Section section{
        s.t("Grupp och ämne"),
        {s.pair(s.t("Ämne"),
                a.theme.empty() ? s.t("Inget särskilt")
                                : text::capitalised(content::theme_in(a.theme, s.language.code())),
                "theme")}};
    auto& pairs = section.pairs;
    if (!a.theme.empty())
        pairs.push_back(
            s.pair(s.t("Viktigare än avstånd"), a.theme_matters_more ? s.t("Ja") : s.t("Nej"), "theme"));
    pairs.push_back(s.pair(s.t("Vill arbeta med"),
                           wished.empty() ? s.t("Ingen särskild") : text::enumeration(s.language, wished),
                           "wishes"));
    pairs.push_back(s.pair(s.t("Verksamhet att pröva i"), pilot, "pilot"));
    if (!a.message.empty()) pairs.push_back(s.pair(s.t("Varför nu"), a.message, "pilot"));
    return section;
}

}  // namespace

std::vector<Section> summary(Case const& c, std::vector<std::string> const& wished, std::string const& change,
                             std::string const& files, text::Language const& language) {
    Summary const s{c, change, files, language};
    auto const& a = c.application;
    Section organisation{
        s.t("Organisation"),
        {s.pair(s.t("Organisation"), c.organisation_name, "organisation"),
         s.pair(s.t("Kontaktperson"),
                text::joined({a.contact_name, a.contact_title, a.contact_email, a.contact_phone}),
                "organisation")}};
    return {std::move(organisation), decisions(s), functions_and_commitments(s), wishes(s, wished)};
}

}  // namespace jamsides::applications
