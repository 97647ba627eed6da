// One function a page: read, ask the store, make the view.
#include "modules/meetings/pages.hpp"

#include "modules/meetings/events.hpp"
#include "modules/meetings/forms.hpp"
#include "modules/meetings/views.hpp"
#include "modules/rounds/store.hpp"
#include "platform/auth/route.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/order.hpp"
#include "ui/components/confirmation/confirmation.hpp"
#include "ui/represent.hpp"

namespace jamsides::meetings {
namespace {

bool may_edit(Visit const& visit) { return may::administration(visit); }

Activity get_activity(Visit const& visit) {
    auto activity = find_visible_to(visit.db, visit.person, visit.request.at("activity"));
    if (!activity) throw http::not_found();
    rounds::get_visible_to(visit.db, visit.person, activity->round_id);
    return std::move(*activity);
}

Activity get_activity_to_cancel(Visit const& visit) {
    auto activity = get_activity(visit);
    if (activity.is_cancelled()) throw http::conflict("Träffen är redan inställd.");
    return activity;
}

http::Response show_form_again(Visit& visit, rounds::Round round, Activity const& activity, http::Form form,
                               bool is_new) {
    ActivityForm view{std::move(round), visit.request.path, is_new, activity.title, std::move(form)};
    if (!is_new) view.cancel_address = "/activities/" + activity.id + "/cancellation";
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

}  // namespace

TimePlan time_plan(Visit& visit, rounds::Round round) {
    auto activities = visible_to(visit.db, visit.person, round.id);
    auto plan = plan_of(activities, round, row_names(visit.db, round.id, visit.language), visit.today,
                        visit.language);
    auto lines = plan_lines(activities, matching::approved_groups(visit.db, round.id), visit.language);
    return {std::move(round),
            std::move(activities),
            std::move(plan),
            std::move(lines),
            visit.site.base_url,
            may_edit(visit),
            visit.is(Role::project_leader),
            visit.today};
}

http::Response show_plan(Visit& visit) {
    return ui::represent(
        visit, time_plan(visit, rounds::get_visible_to(visit.db, visit.person, visit.request.at("round"))));
}

http::Response show_activity(Visit& visit) {
    auto activity = get_activity(visit);
    auto round = rounds::get(visit.db, activity.round_id);
    OneActivity view{std::move(activity), std::move(round), visit.site.base_url, may_edit(visit)};
    view.may_answer = visit.person && is_asked(visit.db, visit.who(), view.activity) &&
                      view.activity.moment().is_exact() && !view.activity.is_cancelled() &&
                      view.activity.moment().last >= visit.today;
    if (visit.person) view.answer = answer_of(visit.db, view.activity.id, visit.person->id);
    view.may_read_answers = visit.person && view.activity.moment().is_exact() &&
                            may_read_answers(visit.db, visit.who(), view.activity);
    if (view.may_read_answers) view.answers = answers_to(visit.db, view.activity);
    return ui::represent(visit, view);
}

http::Response answer(Visit& visit) {
    auto const activity = get_activity(visit);
    if (!is_asked(visit.db, visit.who(), activity))
        throw http::forbidden("Träffen är för andra. Därför frågar vi inte om du kommer.");
    auto const comes = visit.request.fields.value("comes");
    if (comes != "yes" && comes != "no")
        throw http::bad_request(text::msgid("Svara om du kommer: ja eller nej."));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_answer(change, activity.id, comes == "yes");
    change.commit();
    auto const back = visit.request.fields.value("back");
    return http::redirect(back == "/" ? "/" : "/activities/" + activity.id);
}

http::Response show_new(Visit& visit) {
    Activity activity;
    activity.timing = Timing::unset;
    return show_form_again(visit, rounds::get(visit.db, visit.request.at("round")), activity,
                           form_of(activity), true);
}

http::Response add_activity(Visit& visit) {
    auto round = rounds::get(visit.db, visit.request.at("round"));
    http::Form form{visit.request};
    Activity activity;
    read_form(form, activity, round, visit.language);
    if (!form.ok()) return show_form_again(visit, std::move(round), activity, form, true);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    activity.id = change.new_id();
    activity.round_id = round.id;
    add(change, activity);
    change.note("activity", activity.id, "added");
    change.commit();
    return http::redirect("/rounds/" + round.id + "/plan");
}

http::Response show_edit(Visit& visit) {
    auto const activity = get_activity(visit);
    return show_form_again(visit, rounds::get(visit.db, activity.round_id), activity, form_of(activity),
                           false);
}

http::Response edit_activity(Visit& visit) {
    auto const before = get_activity(visit);
    http::Form form{visit.request};
    auto after = before;
    auto round = rounds::get(visit.db, before.round_id);
    form.check_mark(form_of(before), visit.language);
    read_form(form, after, round, visit.language);
    if (!form.ok()) return show_form_again(visit, std::move(round), before, form, false);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    replace(change, after);
    change.note("activity", after.id, "changed");
    activity_changed.raise(change, before, after);
    change.commit();
    return http::redirect("/activities/" + after.id);
}

http::Response ask_to_cancel(Visit& visit) {
    auto const activity = get_activity_to_cancel(visit);
    return ui::represent_html(
        visit,
        ui::Confirmation{visit.t("Ska {1} ställas in?", activity.title),
                         visit.t("De som har träffen i kalendern får veta det nu. Det går inte att ångra."),
                         visit.request.path,
                         visit.t("Ställ in träffen"),
                         visit.t("Behåll den"),
                         "/activities/" + activity.id + "/edit",
                         {},
                         {text::capitalised(when(activity, visit.language))}});
}

http::Response cancel_activity(Visit& visit) {
    auto const before = get_activity_to_cancel(visit);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    cancel(change, before.id);
    auto after = before;
    after.cancelled_at = change.now();
    activity_changed.raise(change, before, after);
    change.commit();
    return http::redirect("/rounds/" + before.round_id + "/plan");
}

}  // namespace jamsides::meetings
