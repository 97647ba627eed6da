// Activities as calendar entries: stable UID, SEQUENCE that grows, preliminary ones tentative, months as free
// time.
#include "modules/meetings/views.hpp"

namespace jamsides::meetings {
namespace {

formats::CalendarEvent event_of(Activity const& activity, std::string const& base_url,
                                text::Language const& language) {
    auto const moment = activity.moment();
    formats::CalendarEvent event;
    event.uid = formats::calendar_uid(activity.id);
    event.sequence = activity.sequence;
    event.stamp = activity.updated_at;
    event.first = moment.first;
    event.last = moment.last;
    event.from = moment.from;
    event.to = moment.to;
    event.summary = full_title(activity, language);
    event.description = activity.note;
    event.location = how(activity, language);
    event.url = base_url + "/activities/" + activity.id;
    event.takes_time = moment.is_exact();
    if (activity.is_cancelled())
        event.status = formats::EventStatus::cancelled;
    else if (activity.certainty == Certainty::preliminary)
        event.status = formats::EventStatus::tentative;
    return event;
}

// What has no date has no place in a calendar; what is cancelled stays, so that programs take it away.
void add_events(formats::Calendar& calendar, std::vector<Activity> const& activities,
                std::string const& base_url) {
    auto const& language = text::language_of(calendar.language);
    for (auto const& activity : activities)
        if (activity.moment().is_set()) calendar.events.push_back(event_of(activity, base_url, language));
}

}  // namespace

void write(formats::Calendar& calendar, TimePlan const& view) {
    calendar.name = view.round.name;
    calendar.url = view.base_url + "/rounds/" + view.round.id + "/plan";
    add_events(calendar, view.activities, view.base_url);
}

void write(formats::Calendar& calendar, OneActivity const& view) {
    calendar.name = title_of(view.activity, text::language_of(calendar.language));
    calendar.url = view.base_url + "/activities/" + view.activity.id;
    add_events(calendar, {view.activity}, view.base_url);
}

void write(formats::Calendar& calendar, FeedCalendar const& view) {
    calendar.name = view.name;
    add_events(calendar, view.activities, view.base_url);
}

}  // namespace jamsides::meetings
