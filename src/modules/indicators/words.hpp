// Indicators in words: units, numbers, whom one is compared with. The findings themselves are the engine's
// sentences.
#pragma once

#include <string>

#include "engines/statistics/sentences.hpp"
#include "modules/indicators/indicator.hpp"
#include "modules/indicators/peers.hpp"
#include "platform/text/language.hpp"

namespace jamsides::indicators {

statistics::Language in(text::Language const& language);

// The unit of this indicator, with as many decimals as values of this size need.
statistics::Unit unit_of(Indicator const&, double size, text::Language const& language);
// "procent", "kronor", …; "" where the unit is a plain number.
std::string unit_words(Unit unit, text::Language const& language);
std::string difference_words(Unit unit, text::Language const& language);

std::string kind_words(Kind kind, text::Language const& language);
std::string direction_words(Direction direction, text::Language const& language);

// "sju liknande kommuner", "32 kommuner i Skåne län".
std::string peers_words(PeerSet const& peers, bool regions, std::string_view county,
                        text::Language const& language);
// Without the number, for a choice: "Liknande kommuner: övergripande (7)".
std::string peers_choice(PeerSet const& peers, bool regions, std::string_view county,
                         text::Language const& language);

// "Heltid: Lund och två till".
std::string beside_words(std::string const& what, std::string const& who, long long others,
                         text::Language const& language);

// "augusti" for 8.
std::string month_words(int month, text::Language const& language);

}  // namespace jamsides::indicators
