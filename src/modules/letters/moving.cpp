// Mailings that have not been sent follow the round: all by weeks, also those whose
// time is only a part of a month.
#include "modules/letters/moving.hpp"

#include <algorithm>

#include "engines/dates/moment.hpp"
#include "modules/letters/store.hpp"
#include "modules/meetings/store.hpp"
#include "modules/rounds/moving.hpp"
#include "platform/content/letter_template.hpp"
#include "platform/text/dates.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::letters {
namespace {

using rounds::Shift;

constexpr int weeks_before_meeting = 4;

bool waits(Mailing const& mailing) {
    return mailing.state == MailingState::draft || mailing.state == MailingState::approved;
}

MailingTiming timing_of(Day day) {
    switch (text::part_of_month(day)) {
        case text::PartOfMonth::early:
            return MailingTiming::early;
        case text::PartOfMonth::late:
            return MailingTiming::late;
        default:
            return MailingTiming::middle;
    }
}

// A day in that part of the month, to count from.
Day day_about(Day month, MailingTiming timing) {
    auto const day = timing == MailingTiming::early ? 5u : timing == MailingTiming::late ? 25u : 15u;
    return month.year() / month.month() / std::chrono::day{day};
}

// Nothing when it stays.
std::optional<Mailing> after_move(Mailing mailing, Shift const& shift) {
    if (!waits(mailing)) return std::nullopt;
    if (mailing.timing == MailingTiming::exact && mailing.send_at) {
        auto const local = time::in_stockholm(*mailing.send_at);
        if (local.day < shift.today) return std::nullopt;
        auto const day = dates::move(dates::MomentSpec::on(local.day), shift.weeks).after.first;
        mailing.send_at = time::instant_in_stockholm(day, local.of_day);
        return mailing;
    }
    if (!mailing.send_month) return std::nullopt;
    if (dates::last_day(dates::month_of(*mailing.send_month)) < shift.today || shift.weeks == 0)
        return std::nullopt;
    auto const day = dates::add_weeks(day_about(*mailing.send_month, mailing.timing), shift.weeks);
    mailing.send_month = dates::first_day(dates::month_of(day));
    mailing.timing = timing_of(day);
    return mailing;
}

std::vector<rounds::DateChange> preview(db::Connection& db, rounds::Round const& round, Shift const& shift,
                                        text::Language const& language) {
    std::vector<rounds::DateChange> changes;
    for (auto const& mailing : mailings_in(db, round.id))
        if (auto const after = after_move(mailing, shift))
            changes.push_back({language.t("Utskick: {1}", mailing.title), when(mailing, language),
                               when(*after, language), "", false});
    return changes;
}

void apply(ledger::Change& change, rounds::Round const& round, Shift const& shift) {
    for (auto const& mailing : mailings_in(change, round.id))
        if (auto const after = after_move(mailing, shift)) replace(change, *after);
}

void draft(ledger::Change& change, rounds::Round const& round, std::string const& name,
           meetings::Activity const& meeting, bool is_invitation) {
    auto const letter = content::letter_template(name);
    auto const day = dates::add_weeks(*meeting.starts_on, -weeks_before_meeting);
    Mailing mailing;
    mailing.id = change.new_id();
    mailing.round_id = round.id;
    mailing.template_name = name;
    mailing.title = letter.title;
    mailing.subject = letter.swedish.subject;
    mailing.body = letter.swedish.blocks.front().body;
    mailing.audience = letter.audience;
    mailing.timing = timing_of(day);
    mailing.send_month = dates::first_day(dates::month_of(day));
    if (is_invitation) mailing.activity_id = meeting.id;
    add(change, mailing);
}

}  // namespace

rounds::Mover mover() { return {preview, apply}; }

void make_mailings(ledger::Change& change, rounds::Round const& round) {
    auto const activities = meetings::activities_of(change, round.id);
    auto const first = [&](meetings::Kind kind) {
        auto const found = std::ranges::find(activities, kind, &meetings::Activity::kind);
        return found == activities.end() || !found->starts_on ? nullptr : &*found;
    };
    if (auto const* meeting = first(meetings::Kind::strategist_mentor_meeting))
        draft(change, round, "invitation-strategist-mentor", *meeting, true);
    if (auto const* meeting = first(meetings::Kind::start_up)) {
        draft(change, round, "invitation-start-up", *meeting, true);
        draft(change, round, "course-link", *meeting, false);
    }
}

}  // namespace jamsides::letters
