// Groups of indicators and of areas as Kolada has them, in place of those there were.
#pragma once
#include <optional>
#include <string>

#include "modules/indicators/kolada/answers.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::indicators::kolada {

// The groups that are offered when somebody chooses indicators; false for all others.
bool take_over_group(ledger::Change&, Group const&);

// "Liknande kommuner grundskola, Lund, 2024".
struct SimilarTitle {
    std::string topic, place, year;
};
std::optional<SimilarTitle> similar_title(std::string_view title);

// False for a group that is not about who is like a municipality that we know. An older set on the same topic
// about the same municipality goes.
bool take_over_similar(ledger::Change&, Group const&);

}  // namespace jamsides::indicators::kolada
