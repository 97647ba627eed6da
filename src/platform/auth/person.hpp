// Who someone is and what they may do: a person with the grants that are in force.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum.hpp>

namespace jamsides::auth {

enum class Role {
    system_administrator,
    project_leader,
    administrator,
    communicator,
    information_owner,
    steering_member,
    strategist,
    participant,
    mentor_contact
};
BOOST_DESCRIBE_ENUM(Role, system_administrator, project_leader, administrator, communicator,
                    information_owner, steering_member, strategist, participant, mentor_contact)

// A role, and where it holds. Empty organisation or round: everywhere.
struct Grant {
    Role role{};
    std::string organisation_code;
    std::string round_id;
};

struct Person {
    std::string id;
    std::string name;
    std::string email;
    std::string title;
    std::string language = "sv";
    std::vector<Grant> grants;

    bool has(Role role) const;
    // The role in this round, for this organisation; a grant without bounds counts. "" asks for no bound.
    bool has(Role role, std::string_view round_id, std::string_view organisation_code = {}) const;
    // Works at the programme office: leads, administers or communicates.
    bool is_office() const;
    // Organisations this person acts for, in this round, in any of the roles bound to one.
    std::vector<std::string> organisations_in(std::string_view round_id) const;
    std::string_view first_name() const;
};

}  // namespace jamsides::auth

namespace jamsides {
using auth::Person;
using auth::Role;
}  // namespace jamsides
