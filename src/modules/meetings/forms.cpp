// Reading an activity's form. The four ways of saying when share the fields; only those of the chosen way
// count.
#include "modules/meetings/forms.hpp"

#include <algorithm>

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include "modules/meetings/audience.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/joined.hpp"
#include "platform/text/order.hpp"
#include "platform/text/typed_dates.hpp"

namespace jamsides::meetings {
namespace {

constexpr char const* audiences[] = {"politician", "manager", "strategist", "key_person", "mentor_contact"};

template <class E>
std::vector<std::string> names() {
    std::vector<std::string> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto e) { found.push_back(e.name); });
    return found;
}

template <class E>
E chosen(http::Form& form, std::string_view field, std::string const& sentence) {
    E value{};
    boost::describe::enum_from_string(form.one_of(field, names<E>(), sentence).c_str(), value);
    return value;
}

std::optional<dates::TimeOfDay> clock_field(http::Form& form, std::string_view name,
                                            text::Language const& language) {
    auto const typed = text::typed_time(language, form.text(name));
    if (!typed.fault.empty()) form.problem(name, language.t("Skriv klockslaget som 13.00"));
    return typed.value;
}

dates::MomentSpec read_moment(http::Form& form, Timing timing, text::Language const& language) {
    if (timing == Timing::unset) return dates::MomentSpec::not_set();
    auto const first = form.required_date("starts_on", language.t("Skriv vilken dag det börjar"), language);
    auto const last =
        timing == Timing::day
            ? first
            : form.required_date("ends_on", language.t("Skriv vilken dag det slutar"), language);
    auto const from = clock_field(form, "starts_at", language);
    auto const to = clock_field(form, "ends_at", language);
    if (!form.ok()) return {};
    if (*last < *first) form.problem("ends_on", language.t("Det kan inte sluta innan det börjar"));
    if (timing == Timing::months)
        return dates::MomentSpec::in(first->year() / first->month(), last->year() / last->month());
    if (to && !from) form.problem("starts_at", language.t("Skriv också när det börjar"));
    if (from && to && *first == *last && *to <= *from)
        form.problem("ends_at", language.t("Det kan inte sluta innan det börjar"));
    return dates::MomentSpec::over(*first, *last, from, to);
}

// Far outside the round is a slip of the finger.
void check_period(http::Form& form, dates::MomentSpec const& moment, rounds::Round const& round,
                  text::Language const& language) {
    if (!form.ok() || !moment.is_set()) return;
    auto const sentence =
        language.t("Omgången är {1}–{2}. Välj en dag i den, eller högst ett år från den",
                   text::date(language, round.starts_on), text::date(language, round.ends_on));
    constexpr std::chrono::days a_year{366};
    auto const from = std::chrono::sys_days{round.starts_on} - a_year;
    auto const to = std::chrono::sys_days{round.ends_on} + a_year;
    auto const outside = [&](Day day) {
        return std::chrono::sys_days{day} < from || std::chrono::sys_days{day} > to;
    };
    if (outside(moment.first))
        form.problem("starts_on", sentence);
    else if (outside(moment.last))
        form.problem("ends_on", sentence);
}

// "13.00", as the house writes it.
std::string with_point(std::string clock) {
    std::ranges::replace(clock, ':', '.');
    return clock;
}

std::string read_audience(http::Form& form) {
    auto const chosen = form.values("audience");
    auto const if_chosen = [&](std::string_view one) {
        return std::ranges::find(chosen, one) != chosen.end() ? one : std::string_view{};
    };
    return text::joined(audiences, if_chosen, ",");
}

}  // namespace

std::string words(Kind kind, text::Language const& language) {
    switch (kind) {
        case Kind::start_up:
            return language.t("uppstartsträff");
        case Kind::strategist_meeting:
            return language.t("strategträff");
        case Kind::mentor_meeting:
            return language.t("mentorträff");
        case Kind::strategist_mentor_meeting:
            return language.t("strateg- och mentorträff");
        case Kind::learning_meeting:
            return language.t("lärandeträff");
        case Kind::deepening:
            return language.t("fördjupning");
        case Kind::result_conference:
            return language.t("resultatkonferens");
        case Kind::result_report:
            return language.t("resultatrapport");
        case Kind::other:
            return language.t("annat");
    }
    return {};
}

std::vector<ui::Option> kind_options(text::Language const& language) {
    std::vector<ui::Option> options;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Kind>>([&](auto e) {
        options.push_back({e.name, words(e.value, language)});
    });
    return options;
}

std::vector<ui::Option> audience_options(text::Language const& language) {
    std::vector<ui::Option> options;
    for (auto const* function : audiences)
        options.push_back({function, text::capitalised(words_of_function(function, language))});
    return options;
}

http::Form form_of(Activity const& a) {
    http::Form form;
    form.set("kind", boost::describe::enum_to_string(a.kind, ""));
    form.set("title", a.title)
        .set("theme", a.theme)
        .set("title_en", a.title_en)
        .set("theme_en", a.theme_en)
        .set("note", a.note)
        .set("place", a.place)
        .set("mode", a.mode);
    form.set("timing", boost::describe::enum_to_string(a.timing, ""));
    form.set("certainty", boost::describe::enum_to_string(a.certainty, ""));
    form.set("starts_at", with_point(a.starts_at)).set("ends_at", with_point(a.ends_at));
    for (auto& function : functions_in(a.audience)) form.add("audience", std::move(function));
    form.set_date("starts_on", a.starts_on);
    form.set_date("ends_on", a.ends_on);
    return form.mark();
}

void read_form(http::Form& form, Activity& a, rounds::Round const& round, text::Language const& language) {
    a.kind = chosen<Kind>(form, "kind", language.t("Välj vilket slags träff det är"));
    a.title = form.required("title", language.t("Skriv vad träffen heter"));
    form.text_up_to(120, "title", language.t("Skriv högst 120 tecken"));
    a.theme = form.text_up_to(120, "theme", language.t("Skriv högst 120 tecken"));
    a.title_en = form.text_up_to(120, "title_en", language.t("Skriv högst 120 tecken"));
    a.theme_en = form.text_up_to(120, "theme_en", language.t("Skriv högst 120 tecken"));
    a.audience = read_audience(form);
    auto const timing = chosen<Timing>(form, "timing", language.t("Välj hur bestämd tiden är"));
    auto const moment = read_moment(form, timing, language);
    a.certainty =
        chosen<Certainty>(form, "certainty", language.t("Välj om tiden är preliminär eller bestämd"));
    a.mode = form.text("mode");
    a.place = form.text_up_to(200, "place", language.t("Skriv högst 200 tecken"));
    a.note = form.text_up_to(500, "note", language.t("Skriv högst 500 tecken"));
    check_period(form, moment, round, language);
    if (form.ok()) a.set_moment(moment);
}

}  // namespace jamsides::meetings
