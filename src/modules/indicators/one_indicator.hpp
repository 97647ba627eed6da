// One indicator of one organisation as one value: from it come the charts, the sentences, the table and the
// sheet, so that they cannot differ.
#pragma once

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

#include "engines/statistics/scan.hpp"
#include "engines/statistics/trend.hpp"
#include "modules/indicators/comparing.hpp"
#include "modules/indicators/following.hpp"
#include "modules/indicators/indicator.hpp"
#include "modules/indicators/peers.hpp"
#include "modules/organisations/organisation.hpp"

namespace jamsides::indicators {

// A year: one row of the table, and of CSV, XLSX and JSON. Empty is missing.
struct IndicatorYear {
    int year = 0;
    std::optional<double> women, men, total, gap, ratio;
    std::optional<double> peers_gap, peers_low, peers_high;  // middle and middle half of those compared with
    int peers = 0;                                           // how many of them have a gap that year
    std::optional<double> riket_gap;
    std::optional<double> target;  // of the gap, the same every year
    std::string measure;           // in the year from which figures are after it
};
BOOST_DESCRIBE_STRUCT(IndicatorYear, (),
                      (year, women, men, total, gap, ratio, peers_gap, peers_low, peers_high, peers,
                       riket_gap, target, measure))

// What the organisation itself has said: where it wants to go, and what it has done.
struct Aim {
    std::optional<double> target;  // of the gap
    std::optional<int> target_year, measure_year;
    std::string measure, measure_owner;
};
Aim aim_of(std::optional<Followed> const&);  // none of what is followed no more

struct OneIndicator {
    Indicator indicator;
    organisations::Organisation area;
    PeerSet peers;
    std::vector<IndicatorYear> years;                  // ascending, from the first value to the last
    statistics::Trend trend;                           // of the gap
    std::optional<statistics::Comparison> comparison;  // of the last gap
    Aim aim;

    std::string code() const { return area.code; }
    std::string address() const { return "/organisations/" + area.code + "/indicators/" + indicator.id; }
    IndicatorYear const* first_gap() const;
    IndicatorYear const* last_gap() const;
    double largest() const;  // for the number of decimals
};

// Reads figures and computes; no statement. `peers` may be empty.
OneIndicator one_indicator(Figures const&, Indicator, organisations::Organisation, PeerSet peers,
                           Aim aim = {});

// The finding in a few words, for the heading: "skillnaden har mer än halverats".
std::string headline(OneIndicator const&, text::Language const&);
// First and last in a sentence.
std::string lead(OneIndicator const&, text::Language const&);
// What it is, where it is heading, and how it stands beside others.
std::string level_sentence(OneIndicator const&, text::Language const&);
std::string trend_sentence(OneIndicator const&, text::Language const&);
std::string peers_sentence(OneIndicator const&, text::Language const&);
// The target and how far it is; the measure and since when. "" where there is none.
std::string target_sentence(OneIndicator const&, text::Language const&);
std::string measure_sentence(OneIndicator const&, text::Language const&);
std::vector<std::string> sentences(OneIndicator const&, text::Language const&);  // all of them, in order
// The head of a year's row, and of the target's: "2016, åtgärd", "Mål 2028".
std::string year_words(OneIndicator const&, IndicatorYear const&, text::Language const&);
std::string target_head(OneIndicator const&, text::Language const&);
// Over the two charts: how women and men have moved, and the gap beside that of others.
std::string pair_finding(OneIndicator const&, text::Language const&);
std::string gap_finding(OneIndicator const&, text::Language const&);

}  // namespace jamsides::indicators
