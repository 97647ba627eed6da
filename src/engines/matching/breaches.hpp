// Which rules a proposal breaks, each in words.
#pragma once

#include <string>
#include <vector>

#include "engines/matching/evaluate.hpp"

namespace jamsides::matching {

std::vector<Breach> breaches_of(Instance const& instance, Proposal const& proposal);

// How a rule between two is written: "together 1281 0005".
std::string rule_text(std::string const& rule, CodePair const& pair);

// "Lunds kommun (1281)", or the bare code when nobody has it.
std::string told_name(Instance const& instance, std::string const& code);

}  // namespace jamsides::matching
