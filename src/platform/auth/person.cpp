// The predicates of a person's grants.
#include "platform/auth/person.hpp"

#include <algorithm>

namespace jamsides::auth {

bool Person::has(Role role) const { return has(role, {}, {}); }

bool Person::has(Role role, std::string_view round_id, std::string_view organisation_code) const {
    return std::ranges::any_of(grants, [&](Grant const& grant) {
        auto const round_fits = round_id.empty() || grant.round_id.empty() || grant.round_id == round_id;
        auto const organisation_fits = organisation_code.empty() || grant.organisation_code.empty() ||
                                       grant.organisation_code == organisation_code;
        return grant.role == role && round_fits && organisation_fits;
    });
}

bool Person::is_office() const {
    return has(Role::project_leader) || has(Role::administrator) || has(Role::communicator);
}

std::vector<std::string> Person::organisations_in(std::string_view round_id) const {
    std::vector<std::string> codes;
    for (auto const& grant : grants) {
        auto const here = round_id.empty() || grant.round_id.empty() || grant.round_id == round_id;
        if (here && !grant.organisation_code.empty() &&
            std::ranges::find(codes, grant.organisation_code) == codes.end())
            codes.push_back(grant.organisation_code);
    }
    return codes;
}

std::string_view Person::first_name() const { return std::string_view(name).substr(0, name.find(' ')); }

}  // namespace jamsides::auth
