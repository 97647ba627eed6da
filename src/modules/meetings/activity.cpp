// When an activity is, in the words of the calendar and in the shape the engine of dates knows.
#include "modules/meetings/activity.hpp"

#include <charconv>

#include "platform/text/dates.hpp"

namespace jamsides::meetings {
namespace {

text::YearMonth month_of(Day day) { return day.year() / day.month(); }

bool stands_in(Activity const& activity, Kind row) {
    if (activity.kind == Kind::strategist_mentor_meeting)
        return row == Kind::strategist_meeting || row == Kind::mentor_meeting;
    return activity.kind == row;
}

}  // namespace

std::optional<dates::TimeOfDay> time_of_day(std::string_view text) {
    int hour = -1, minute = -1;
    if (text.size() != 5 || (text[2] != ':' && text[2] != '.')) return std::nullopt;
    std::from_chars(text.data(), text.data() + 2, hour);
    std::from_chars(text.data() + 3, text.data() + 5, minute);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
    return std::chrono::hours{hour} + std::chrono::minutes{minute};
}

std::string clock(dates::TimeOfDay time) {
    auto const minutes = time.count();
    auto two = [](long n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two(minutes / 60) + ":" + two(minutes % 60);
}

dates::MomentSpec Activity::moment() const {
    if (timing == Timing::unset || !starts_on) return dates::MomentSpec::not_set();
    auto const last = ends_on.value_or(*starts_on);
    if (timing == Timing::months) return dates::MomentSpec::in(month_of(*starts_on), month_of(last));
    return dates::MomentSpec::over(*starts_on, timing == Timing::day ? *starts_on : last,
                                   time_of_day(starts_at), time_of_day(ends_at));
}

void Activity::set_moment(dates::MomentSpec const& moment) {
    starts_on.reset();
    ends_on.reset();
    starts_at = moment.from ? clock(*moment.from) : "";
    ends_at = moment.to ? clock(*moment.to) : "";
    switch (moment.timing) {
        case dates::Timing::unset:
            timing = Timing::unset;
            return;
        case dates::Timing::day:
            timing = Timing::day;
            break;
        case dates::Timing::range:
            timing = Timing::range;
            break;
        case dates::Timing::months:
            timing = Timing::months;
            break;
    }
    starts_on = moment.first;
    if (timing != Timing::day) ends_on = moment.last;
}

std::string when(Activity const& activity, text::Language const& language) {
    auto const moment = activity.moment();
    switch (moment.timing) {
        case dates::Timing::unset:
            return language.t("datum ej satt");
        case dates::Timing::months:
            return text::month_range(language, month_of(moment.first), month_of(moment.last));
        case dates::Timing::range:
            if (moment.from && moment.to)
                return text::date_and_times(language, moment.first, *moment.from, moment.last, *moment.to);
            return text::date_range(language, moment.first, moment.last);
        case dates::Timing::day:
            break;
    }
    if (moment.from) return text::date_and_times(language, moment.first, *moment.from, moment.to);
    return text::date(language, moment.first);
}

std::string when_briefly(Activity const& activity, text::Language const& language) {
    auto const moment = activity.moment();
    auto day = [](Day d) { return std::to_string(unsigned(d.day())); };
    if (moment.timing == dates::Timing::months) {
        std::string brief{text::month_short(language, moment.first.month())};
        if (month_of(moment.first) != month_of(moment.last))
            brief += "–" + std::string(text::month_short(language, moment.last.month()));
        return brief;
    }
    if (moment.timing == dates::Timing::unset) return {};
    return moment.first == moment.last ? day(moment.first) : day(moment.first) + "–" + day(moment.last);
}

std::string how(Activity const& activity, text::Language const& language) {
    if (activity.mode == "digital") return language.t("digitalt");
    if (activity.mode == "hybrid")
        return activity.place.empty() ? language.t("på plats och digitalt")
                                      : language.t("på plats i {1} och digitalt", activity.place);
    if (!activity.place.empty()) return activity.place;
    return activity.mode == "on_site" ? language.t("på plats") : "";
}

std::string title_of(Activity const& activity, text::Language const& language) {
    return language.is_swedish() || activity.title_en.empty() ? activity.title : activity.title_en;
}

std::string full_title(Activity const& activity, text::Language const& language) {
    auto const title = title_of(activity, language);
    auto const& theme =
        language.is_swedish() || activity.theme_en.empty() ? activity.theme : activity.theme_en;
    return theme.empty() ? title : title + ": " + theme;
}

PlanInput plan_input(std::vector<Activity> const& activities, std::vector<PlanRowName> const& rows,
                     text::Language const& language) {
    PlanInput input;
    for (auto const& row : rows)
        for (auto const& activity : activities)
            if (!activity.is_cancelled() && stands_in(activity, row.kind)) {
                // Each learning meeting has a row of its own: groups set its day, and its theme is its name.
                auto const& name =
                    activity.kind == Kind::learning_meeting ? full_title(activity, language) : row.name;
                input.grid.push_back({name, activity.moment()});
                input.activity.push_back(&activity);
            }
    return input;
}

}  // namespace jamsides::meetings
