// The nine steps of an application, one question each, and what each of them still lacks.
#pragma once

#include "modules/applications/application.hpp"

namespace jamsides::applications {

struct StepName {
    std::string_view key;  // in the address
    std::string name;
};

// The nine in order; the last is "check".
std::vector<StepName> steps(text::Language const& language);
bool is_step(std::string_view key);
// The step after this one; "check" after the last question.
std::string_view step_after(std::string_view key);
std::string_view step_before(std::string_view key);  // "" before the first

// What must be answered before the application can be sent, in the order of the steps.
struct Lack {
    std::string_view step;
    std::string sentence;
};
std::vector<Lack> lacks(Case const& c, text::Language const& language);
// Whether the application says anything of this requirement; without that, a judgement needs its reason.
bool says_anything_of(Case const& c, std::string_view requirement);
// Whether the step has what it must have. Steps with wishes only are done when they have been passed.
bool is_done(Case const& c, std::string_view step);

}  // namespace jamsides::applications
