// Reading the forms of a round.
#include "modules/rounds/forms.hpp"

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

namespace jamsides::rounds {
namespace {

constexpr int most_weeks = 104;

int read_count(http::Form& form, std::string_view name, int least, std::string const& sentence) {
    auto const count = form.whole_number(name, least, 20, sentence);
    if (!count && form.problem_at(name).empty()) form.problem(name, sentence);
    return static_cast<int>(count.value_or(least));
}

void read_dates(http::Form& form, Round& round, text::Language const& language) {
    auto const required = [&](std::string_view name, std::string const& sentence) {
        return form.required_date(name, sentence, language).value_or(Day{});
    };
    round.starts_on = required("starts_on", language.t("Skriv vilken dag omgången börjar"));
    round.ends_on = required("ends_on", language.t("Skriv vilken dag omgången slutar"));
    round.applications_open_on =
        form.date("applications_open_on", language.t("Skriv vilken dag ansökan öppnar"), language);
    round.applications_close_on =
        form.date("applications_close_on", language.t("Skriv sista dagen att ansöka"), language);
    round.decision_by =
        form.date("decision_by", language.t("Skriv vilken dag de som söker får besked"), language);
    if (!form.ok()) return;
    if (round.ends_on <= round.starts_on)
        form.problem("ends_on", language.t("Omgången kan inte sluta innan den har börjat"));
    if (round.applications_open_on && round.applications_close_on &&
        *round.applications_close_on < *round.applications_open_on)
        form.problem("applications_close_on", language.t("Ansökan kan inte stänga innan den har öppnat"));
    if (round.applications_open_on && round.decision_by && *round.decision_by < *round.applications_open_on)
        form.problem("decision_by", language.t("Beskedet kan inte komma innan ansökan har öppnat"));
}

void read_sizes(http::Form& form, Round& round, text::Language const& language) {
    round.group_size_from = read_count(form, "group_size_from", 1, language.t("Skriv en siffra, minst 1"));
    round.group_size_to = read_count(form, "group_size_to", 1, language.t("Skriv en siffra, minst 1"));
    round.mentors_from = read_count(form, "mentors_from", 0, language.t("Skriv en siffra, 0 går bra"));
    round.mentors_to = read_count(form, "mentors_to", 0, language.t("Skriv en siffra, 0 går bra"));
    if (round.group_size_to < round.group_size_from)
        form.problem("group_size_to", language.t("Det högsta antalet kan inte vara mindre än det lägsta"));
    if (round.mentors_to < round.mentors_from)
        form.problem("mentors_to", language.t("Det högsta antalet kan inte vara mindre än det lägsta"));
}

}  // namespace

http::Form form_of(Round const& round) {
    http::Form form;
    form.set("name", round.name).set("fee", round.fee).set("course_url", round.course_url);
    form.set_date("starts_on", round.starts_on);
    form.set_date("ends_on", round.ends_on);
    form.set_date("applications_open_on", round.applications_open_on);
    form.set_date("applications_close_on", round.applications_close_on);
    form.set_date("decision_by", round.decision_by);
    form.set("decision_mode", boost::describe::enum_to_string(round.decision_mode, ""));
    form.set("group_size_from", std::to_string(round.group_size_from));
    form.set("group_size_to", std::to_string(round.group_size_to));
    form.set("mentors_from", std::to_string(round.mentors_from));
    form.set("mentors_to", std::to_string(round.mentors_to));
    return form.mark();
}

void read_settings(http::Form& form, Round& round, text::Language const& language) {
    round.name = form.required("name", language.t("Skriv vad omgången heter"));
    read_dates(form, round, language);
    auto const mode =
        form.one_of("decision_mode", {"batch", "rolling"}, language.t("Välj när ni fattar beslut"));
    boost::describe::enum_from_string(mode.c_str(), round.decision_mode);
    read_sizes(form, round, language);
    round.course_url = form.text_up_to(500, "course_url", language.t("Skriv högst 500 tecken"));
    if (!round.course_url.empty() && !round.course_url.starts_with("https://") &&
        !round.course_url.starts_with("http://"))
        form.problem("course_url", language.t("Skriv hela länken, den börjar med https://"));
    round.fee = form.text_up_to(500, "fee", language.t("Skriv högst 500 tecken"));
}

http::Form form_of(std::vector<Term> const& terms) {
    http::Form form;
    for (auto const& term : terms) {
        form.set("sv-" + term.term, term.word_sv);
        form.set("en-" + term.term, term.word_en);
    }
    return form.mark();
}

void read_terms(http::Form& form, std::vector<Term>& terms, text::Language const& language) {
    for (auto& term : terms) {
        term.word_sv = form.text_up_to(60, "sv-" + term.term, language.t("Skriv högst 60 tecken"));
        term.word_en = form.text_up_to(60, "en-" + term.term, language.t("Skriv högst 60 tecken"));
    }
}

http::Form form_of(std::vector<Wording> const& wordings) {
    http::Form form;
    for (auto const& wording : wordings) {
        form.set("sv-" + wording.part, wording.text_sv);
        form.set("en-" + wording.part, wording.text_en);
    }
    return form.mark();
}

void read_wordings(http::Form& form, std::vector<Wording>& wordings, text::Language const& language) {
    for (auto& wording : wordings) {
        auto const part = wording.part;
        wording.text_sv =
            form.required("sv-" + part, language.t("Skriv texten på svenska, den som söker läser den"));
        if (wording.text_sv.size() > 2000)
            form.problem("sv-" + part, language.t("Skriv kortare, högst 2 000 tecken"));
        wording.text_en =
            form.text_up_to(2000, "en-" + part, language.t("Skriv kortare, högst 2 000 tecken"));
    }
}

int read_weeks(http::Form& form, text::Language const& language) {
    auto const sentence = language.t("Skriv hur många veckor, till exempel 4 eller −2");
    auto const weeks = form.whole_number("weeks", -most_weeks, most_weeks, sentence);
    if ((!weeks || *weeks == 0) && form.problem_at("weeks").empty()) form.problem("weeks", sentence);
    return static_cast<int>(weeks.value_or(0));
}

}  // namespace jamsides::rounds
