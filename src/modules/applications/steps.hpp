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
// What is wrong with the answer about one function: nobody, or somebody and "later" at once. "" when it is
// clear.
std::string lacking_of(FunctionPerson const& person, text::Language const& language);
// Whether the same person is to be both politician and manager.
bool has_one_person_twice(Case const& c);
// When the charter was signed, by the day of the decision; the month's first when only that is known.
std::optional<Day> day_of_charter(Application const& a);
std::vector<Lack> lacks(Case const& c, text::Language const& language);
// Whether the application says anything of this requirement; without that, a judgement needs its reason.
bool says_anything_of(Case const& c, std::string_view requirement);
// Whether the step has what it must have. Steps with wishes only are done when they have been passed.
bool is_done(Case const& c, std::string_view step);

}  // namespace jamsides::applications
