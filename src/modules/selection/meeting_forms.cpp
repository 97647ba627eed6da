// Reading the form of a steering meeting.
#include "modules/selection/meeting_forms.hpp"

#include <algorithm>

#include "platform/text/typed_dates.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::selection {
namespace {

constexpr std::size_t longest_place = 120;
constexpr std::chrono::years furthest_back{1}, furthest_ahead{5};

std::string two_digits(long long number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string stored(text::TimeOfDay time) {
    return two_digits(time.count() / 60) + ":" + two_digits(time.count() % 60);
}

std::string typed(std::string time) {
    std::ranges::replace(time, ':', '.');
    return time;
}

// Nothing when the field is empty, or wrong: then the form says so.
std::optional<text::TimeOfDay> read_time(http::Form& form, char const* field,
                                         text::Language const& language) {
    auto const time = text::typed_time(language, form.text(field));
    if (!time.fault.empty()) form.problem(field, language.t("Skriv klockslaget som 09.00"));
    return time.value;
}

void check_day(http::Form& form, Day day, Day today, text::Language const& language) {
    if (day < today - furthest_back)
        form.problem("on_day", language.t("Dagen ligger mer än ett år bakåt. Se efter att året stämmer"));
    if (day > today + furthest_ahead)
        form.problem("on_day", language.t("Dagen ligger mer än fem år fram. Se efter att året stämmer"));
}

}  // namespace

http::Form form_of(SteeringMeeting const& meeting) {
    http::Form form;
    return form.set_date("on_day", meeting.on_day)
        .set_date("opinions_by", last_day_of_opinions(meeting))
        .set("starts_at", typed(meeting.starts_at))
        .set("ends_at", typed(meeting.ends_at))
        .set("place", meeting.place)
        .mark();
}

void read_meeting(http::Form& form, SteeringMeeting& meeting, Day today, text::Language const& language) {
    auto const day = form.required_date("on_day", language.t("Skriv vilken dag mötet är"), language);
    if (day) check_day(form, *day, today, language);
    auto const starts_at = read_time(form, "starts_at", language);
    auto const ends_at = read_time(form, "ends_at", language);
    if (ends_at && !starts_at) form.problem("starts_at", language.t("Skriv när mötet börjar"));
    if (ends_at && starts_at && *ends_at <= *starts_at)
        form.problem("ends_at", language.t("Mötet slutar innan det börjar"));
    auto const place = form.text_up_to(longest_place, "place", language.t("Skriv högst 120 tecken"));
    auto const said = last_day_of_opinions(meeting);
    auto const last = form.date("opinions_by", language.t("Skriv sista dagen att säga sin mening"), language);
    if (day && last && *last > *day && last != said)
        form.problem("opinions_by", language.t("Sista dagen att säga sin mening ligger efter mötet"));
    if (!form.ok()) return;
    move_to(meeting, *day);
    if (last != said) meeting.opinions_by = last ? time::to_iso(*last) : "";
    meeting.starts_at = starts_at ? stored(*starts_at) : "";
    meeting.ends_at = ends_at ? stored(*ends_at) : "";
    meeting.place = place;
}

}  // namespace jamsides::selection
