// Findings in words, by rule: what, how much, compared with whom, how sure. "För lite för att säga" is an
// answer.
#pragma once
#include <string>

#include "engines/statistics/effect.hpp"
#include "engines/statistics/proportion.hpp"
#include "engines/statistics/rate.hpp"
#include "engines/statistics/scan.hpp"
#include "engines/statistics/suppression.hpp"
#include "engines/statistics/trend.hpp"
#include "engines/statistics/wording.hpp"

namespace jamsides::statistics {

// Words for the indicator's unit in the language of the sentence: "procent" for a value and "procentenheter"
// for a difference; "kronor" for both; empty where there is none.
struct Unit {
    std::string value, difference;
    int decimals = 1;
};
Unit percent(Language);

// Two proportions with their bases; the shares are said in per cent.
std::string sentence(ProportionGap const&, Language);
// Two rates; they are multiplied by `scale` and said with `per`, e.g. 1000 and "per 1 000 personår".
std::string sentence(RateGap const&, double scale, std::string const& per, Language);
// Two values without a base: what they are, how far apart, and why there is no margin of error.
std::string sentence(std::optional<double> women, std::optional<double> men, Unit const&, Language);
// `what` moves, e.g. "Andelen kvinnor". With `is_gap` the series are gaps: they shrink towards 0 and grow
// from it.
std::string sentence(Trend const&, std::string const& what, bool is_gap, Unit const&, Language);
// `others`: whom one is compared with, e.g. "sju liknande kommuner".
std::string sentence(ScanRow const&, std::string const& others, int year, Unit const&, Language);
// `name`: whose change it is, for readers from elsewhere; empty: the reader's own.
std::string sentence(Effect const&, Years before, Years after, Unit const&, Language,
                     std::string const& name = "");
std::string sentence(Suppression const&, std::int64_t threshold, Language);

}  // namespace jamsides::statistics
