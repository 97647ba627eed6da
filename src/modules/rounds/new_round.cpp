// Weeks of the template are counted from the week in which the round starts.
#include "modules/rounds/new_round.hpp"

#include <boost/describe/enum_from_string.hpp>

#include "engines/dates/calendar.hpp"
#include "modules/rounds/events.hpp"
#include "modules/rounds/store.hpp"

namespace jamsides::rounds {
namespace {

constexpr int friday = 4;  // days after Monday

std::string id_of(Day first, Day last) {
    return std::to_string(int(first.year())) + "-" + std::to_string(int(last.year()));
}

}  // namespace

Round round_from(content::RoundTemplate const& shape, Day starts_on, std::string_view name) {
    auto const monday = dates::monday_of(starts_on);
    Round round;
    round.starts_on = starts_on;
    round.ends_on = dates::add_days(dates::add_weeks(monday, shape.length_in_weeks), friday);
    round.id = id_of(round.starts_on, round.ends_on);
    round.name = name;
    if (name.empty())
        round.name = text::fill(shape.name_pattern_sv, {std::to_string(int(round.starts_on.year())),
                                                        std::to_string(int(round.ends_on.year()))});
    round.state = State::planned;
    round.applications_open_on = dates::add_weeks(monday, shape.applications_open_weeks);
    round.applications_close_on =
        dates::add_days(dates::add_weeks(monday, shape.applications_close_weeks), friday);
    round.decision_by = dates::add_days(dates::add_weeks(monday, shape.decision_weeks), friday);
    boost::describe::enum_from_string(shape.decision_mode.c_str(), round.decision_mode);
    round.group_size_from = shape.group_size_from;
    round.group_size_to = shape.group_size_to;
    round.mentors_from = shape.mentors_from;
    round.mentors_to = shape.mentors_to;
    round.fee = shape.fee_sv;
    return round;
}

void make(ledger::Change& change, Round const& round, content::RoundTemplate const& shape) {
    add(change, round);
    for (auto const& term : shape.terms) set_term(change, round.id, {term.term, term.word_sv, term.word_en});
    for (auto const& wording : shape.wordings)
        set_wording(change, round.id, {wording.kind, wording.part, wording.text_sv, wording.text_en});
    change.note("round", round.id, "made");
    made.raise(change, round, shape);
}

}  // namespace jamsides::rounds
