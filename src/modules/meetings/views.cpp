// Views become pages. Lists of dates are made here, because they speak.
#include "modules/meetings/views.hpp"

#include <algorithm>
#include <set>

#include "modules/meetings/audience.hpp"
#include "modules/meetings/templates/activity.html.hpp"
#include "modules/meetings/templates/activity_form.html.hpp"
#include "modules/meetings/templates/calendars.html.hpp"
#include "modules/meetings/templates/plan.html.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/joined.hpp"
#include "platform/text/order.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::meetings {

std::string more_about(Activity const& activity, text::Language const& language) {
    std::vector<std::string> parts;
    auto const moment = activity.moment();
    if (moment.timing == dates::Timing::day && moment.from)
        parts.push_back(text::capitalised(moment.to ? text::clock_times(language, *moment.from, *moment.to)
                                                    : text::clock_time(language, *moment.from)));
    if (moment.timing == dates::Timing::months) parts.push_back(language.t("dag ej satt"));
    if (auto const where = how(activity, language); !where.empty()) parts.push_back(where);
    if (activity.is_preliminary()) parts.push_back(language.t("preliminärt"));
    if (auto who = audience_words(activity, language); !who.empty()) parts.push_back(std::move(who));
    return text::capitalised(text::joined({text::joined(parts), activity.note}, ". "));
}

std::vector<ui::DateLine> date_lines(std::vector<Activity const*> const& activities,
                                     text::Language const& language) {
    std::vector<ui::DateLine> lines;
    std::set<int> years;
    for (auto const* activity : activities)
        if (activity->moment().is_exact()) years.insert(int(activity->moment().first.year()));
    auto const year = years.size() > 1 ? text::Year::shown : text::Year::left_out;
    for (auto const* activity : activities) {
        auto const moment = activity->moment();
        auto words = moment.is_exact() ? text::date_range(language, moment.first, moment.last, year)
                                       : when(*activity, language);
        lines.push_back({text::capitalised(words), moment.is_exact() ? time::to_iso(moment.first) : "",
                         full_title(*activity, language), "/activities/" + activity->id,
                         more_about(*activity, language)});
    }
    return lines;
}

std::vector<Activity const*> coming(TimePlan const& view) {
    std::vector<Activity const*> found;
    for (auto const& activity : view.activities)
        if (!activity.is_cancelled() && activity.moment().is_set() && activity.moment().last >= view.today)
            found.push_back(&activity);
    return found;
}

std::vector<Activity const*> undated(TimePlan const& view) {
    std::vector<Activity const*> found;
    for (auto const& activity : view.activities)
        if (!activity.is_cancelled() && !activity.moment().is_set()) found.push_back(&activity);
    return found;
}

std::string lead_of(TimePlan const& view, text::Language const& language) {
    long long exact = 0, preliminary = 0, months = 0, unset = 0;
    for (auto const& activity : view.activities) {
        if (activity.is_cancelled()) continue;
        auto const moment = activity.moment();
        (activity.is_preliminary() ? preliminary
         : moment.is_exact()       ? exact
         : moment.is_set()         ? months
                                   : unset) += 1;
    }
    auto text = exact == 0
                    ? language.t("Inget datum är bestämt än.")
                    : text::counted(language, exact, "Ett datum är bestämt.", "{1} datum är bestämda.");
    if (preliminary > 0)
        text += " " + text::counted(language, preliminary, "Ett datum är preliminärt.",
                                    "{1} datum är preliminära.");
    if (months > 0)
        text += " " + text::counted(language, months, "En träff har bara månad än.",
                                    "{1} träffar har bara månad än.");
    if (unset > 0)
        text += " " +
                text::counted(language, unset, "En aktivitet saknar datum.", "{1} aktiviteter saknar datum.");
    return text;
}

std::string answers_in_numbers(std::vector<Coming> const& answers, text::Language const& language) {
    std::string said;
    auto add = [&](std::optional<bool> answer, auto&& words) {
        auto const count = static_cast<long long>(std::ranges::count(answers, answer, &Coming::comes));
        if (count > 0) said += (said.empty() ? "" : " ") + words(count);
    };
    add(true, [&](long long n) { return text::counted(language, n, "En kommer.", "{1} kommer."); });
    add(false,
        [&](long long n) { return text::counted(language, n, "En kommer inte.", "{1} kommer inte."); });
    add(std::nullopt, [&](long long n) {
        return text::counted(language, n, "En har inte svarat.", "{1} har inte svarat.");
    });
    return said;
}

void write(ui::HtmlPage& page, TimePlan const& view) {
    page.title = page.t("Tidplan {1}", view.round.years());
    templates::plan(page.body, view);
}

void write(ui::HtmlPage& page, OneActivity const& view) {
    page.title = full_title(view.activity, page.body.language());
    templates::activity(page.body, view);
}

void write(ui::HtmlPage& page, ActivityForm const& view) {
    page.title = (view.is_new ? page.t("Ny träff") : page.t("Ändra träffen"));
    templates::activity_form(page.body, view);
}

void write(ui::HtmlPage& page, Calendars const& view) {
    page.title = page.t("Träffarna i din kalender");
    templates::calendars(page.body, view);
}

}  // namespace jamsides::meetings
