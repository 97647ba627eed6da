// Reading the form of a steering meeting.
#include "modules/selection/meeting_forms.hpp"

#include <algorithm>

#include "platform/text/typed_dates.hpp"

namespace jamsides::selection {
namespace {

constexpr std::size_t longest_place = 120;
constexpr std::chrono::years furthest_back{1}, furthest_ahead{5};

std::string two_digits(long long number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string stored(text::TimeOfDay time) {
    return two_digits(time.count() / 60) + ":" + two_digits(time.count() % 60);
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
    form.set("on_day-day", std::to_string(unsigned(meeting.on_day.day())))
        .set("on_day-month", std::to_string(unsigned(meeting.on_day.month())))
        .set("on_day-year", std::to_string(int(meeting.on_day.year())));
    auto starts_at = meeting.starts_at;
    std::ranges::replace(starts_at, ':', '.');
    return form.set("starts_at", starts_at).set("place", meeting.place);
}

void read_meeting(http::Form& form, SteeringMeeting& meeting, Day today, text::Language const& language) {
    auto const day = form.required_date("on_day", language.t("Skriv vilken dag mötet är"), language);
    if (day) check_day(form, *day, today, language);
    auto const starts_at = text::typed_time(language, form.text("starts_at"));
    if (!starts_at.fault.empty()) form.problem("starts_at", language.t("Skriv klockslaget som 09.00"));
    auto const place = form.text_up_to(longest_place, "place", language.t("Skriv högst 120 tecken"));
    if (!form.ok()) return;
    move_to(meeting, *day);
    meeting.starts_at = starts_at.value ? stored(*starts_at.value) : "";
    meeting.place = place;
}

}  // namespace jamsides::selection
