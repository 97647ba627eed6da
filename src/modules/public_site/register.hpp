// The public register: who has taken part in which round, as what, and which title follows. Mentors stand
// here only when they have accepted.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "modules/organisations/store.hpp"
#include "modules/rounds/store.hpp"

namespace jamsides::public_site {

enum class Part { learner, mentor };
BOOST_DESCRIBE_ENUM(Part, learner, mentor)

// One organisation's part in one round.
struct PartTaken {
    std::string round_id, organisation_code;
    Part part{};
    std::string state;  // a rounds::ParticipationState or a rounds::MentorState, by its name
    std::optional<std::int64_t> group_number;

    bool is_completed() const { return state == "completed"; }
};
BOOST_DESCRIBE_STRUCT(PartTaken, (), (round_id, organisation_code, part, state, group_number))

// All parts of all rounds, in one statement.
std::vector<PartTaken> parts_taken(db::Connection&);

std::string part_words(Part part, text::Language const& language);
std::string state_words(PartTaken const& part, text::Language const& language);

// The two rounds a title rests on.
struct TitleGround {
    rounds::Round learned, mentored;
};

// What is needed to tell about organisations' history: read once, asked many times.
class Register {
  public:
    explicit Register(db::Connection& db);

    std::vector<rounds::Round> const& rounds() const { return rounds_; }  // newest first
    rounds::Round const* round(std::string_view id) const;
    // Newest round first.
    std::vector<PartTaken> of(std::string_view organisation_code) const;
    std::vector<PartTaken> in(std::string_view round_id) const;
    std::vector<rounds::Title> const& titles() const { return titles_; }
    rounds::Title title(std::string_view organisation_code) const;
    std::optional<TitleGround> ground(std::string_view organisation_code) const;

  private:
    std::vector<rounds::Round> rounds_;
    std::vector<PartTaken> parts_;
    std::vector<rounds::Title> titles_;
};

// "Modellregion" for a region, "Modellkommun" for the others.
std::string title_name(organisations::Organisation const&);
// Whether it may be used: confirmed, or earned and waiting to be confirmed.
bool may_be_used(rounds::Title const&);

}  // namespace jamsides::public_site
