// Moves by whole weeks, clear of holidays; what has been stays.
#include "modules/rounds/moving.hpp"

#include <boost/describe/class.hpp>

#include "modules/rounds/store.hpp"
#include "platform/formats/json.hpp"
#include "platform/text/dates.hpp"

namespace jamsides::rounds {
namespace {

struct MoveDetails {
    int weeks;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(MoveDetails, (), (weeks, reason))

dates::Moved moved_day(Day day, Shift const& shift) {
    return dates::move(dates::MomentSpec::on(day), shift.weeks);
}

Day followed(Day day, Shift const& shift) {
    return day < shift.today ? day : moved_day(day, shift).after.first;
}

std::optional<Day> followed(std::optional<Day> const& day, Shift const& shift) {
    return day ? std::optional(followed(*day, shift)) : std::nullopt;
}

bool is_put_in_the_past(std::optional<Day> const& before, std::optional<Day> const& after, Day today) {
    return before && after && *before >= today && *after < today;
}

}  // namespace

Round after_move(Round const& round, Shift const& shift) {
    auto after = round;
    after.starts_on = followed(round.starts_on, shift);
    after.ends_on = followed(round.ends_on, shift);
    after.applications_open_on = followed(round.applications_open_on, shift);
    after.applications_close_on = followed(round.applications_close_on, shift);
    after.decision_by = followed(round.decision_by, shift);
    auto const years = round.years();
    if (auto const at = round.name.find(years); at != std::string::npos)
        after.name.replace(at, years.size(), after.years());
    return after;
}

std::vector<DateChange> changes_between(Round const& before, Round const& after, Shift const& shift,
                                        text::Language const& language) {
    std::vector<DateChange> changes;
    auto add = [&](std::string what, std::optional<Day> const& from, std::optional<Day> const& to) {
        if (!from || from == to) return;
        changes.push_back({std::move(what), text::date(language, *from), text::date(language, *to),
                           remark_on(moved_day(*from, shift), language)});
    };
    add(language.t("Ansökan öppnar"), before.applications_open_on, after.applications_open_on);
    add(language.t("Sista dag att ansöka"), before.applications_close_on, after.applications_close_on);
    add(language.t("Besked senast"), before.decision_by, after.decision_by);
    add(language.t("Omgången börjar"), before.starts_on, after.starts_on);
    add(language.t("Omgången slutar"), before.ends_on, after.ends_on);
    if (before.name != after.name) changes.push_back({language.t("Omgångens namn"), before.name, after.name});
    return changes;
}

std::vector<DateChange> preview_of_move(db::Connection& db, Round const& round, Shift const& shift,
                                        text::Language const& language) {
    auto changes = changes_between(round, after_move(round, shift), shift, language);
    for (auto const& mover : movers)
        for (auto& change : mover.preview(db, round, shift, language)) changes.push_back(std::move(change));
    return changes;
}

std::string objection(Round const& before, Round const& after, Shift const& shift,
                      text::Language const& language) {
    for (auto const& [from, to] : {std::pair{before.applications_open_on, after.applications_open_on},
                                   std::pair{before.applications_close_on, after.applications_close_on},
                                   std::pair{before.decision_by, after.decision_by},
                                   std::pair{std::optional(before.starts_on), std::optional(after.starts_on)},
                                   std::pair{std::optional(before.ends_on), std::optional(after.ends_on)}})
        if (is_put_in_the_past(from, to, shift.today))
            return language.t("Då hamnar {1} på {2}, som redan har varit", text::date(language, *from),
                              text::date(language, *to));
    if (after.ends_on <= after.starts_on) return language.t("Då slutar omgången innan den börjar");
    return {};
}

std::string remark_on(dates::Moved const& move, text::Language const& language) {
    if (!move.stepped_over.empty()) return language.t("Annars hade det krockat med {1}.", move.stepped_over);
    if (move.season == dates::Season::summer) return language.t("Det är i juli. Är det någon där då?");
    if (move.season == dates::Season::christmas)
        return language.t("Det är under julen. Är det någon där då?");
    return {};
}

void move(ledger::Change& change, Site const& site, Round const& round, Shift const& shift,
          std::string const& reason) {
    Move const move{round,
                    after_move(round, shift),
                    shift,
                    reason,
                    preview_of_move(change, round, shift, text::swedish()),
                    preview_of_move(change, round, shift, text::english())};
    replace(change, move.after);
    for (auto const& mover : movers) mover.apply(change, round, shift);
    change.note("round", round.id, "moved", formats::json(MoveDetails{shift.weeks, reason}));
    moved.raise(change, site, move);
}

}  // namespace jamsides::rounds
