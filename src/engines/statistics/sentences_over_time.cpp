// Sentences about series and peers: trends, places among others, and effects of a measure.
#include <cmath>

#include "engines/statistics/sentences.hpp"

namespace jamsides::statistics {
namespace {

std::string years(int first, int last) {
    return first == last ? std::to_string(first) : std::to_string(first) + "–" + std::to_string(last);
}

std::string with_unit(std::string const& number, Unit const& unit) {
    return unit.difference.empty() ? number : number + " " + unit.difference;
}

// The verb of the movement: a gap of −20 that becomes −11 has shrunk, though the number has grown.
std::string verb(Trend const& found, bool is_gap, Language in) {
    bool const up = *found.slope > 0;
    if (!is_gap) return up ? say(in, "ökat", "risen") : say(in, "minskat", "fallen");
    if (found.first_value * found.last_value < 0)
        return up ? say(in, "flyttat sig uppåt, förbi noll,", "moved up, past zero,")
                  : say(in, "flyttat sig nedåt, förbi noll,", "moved down, past zero,");
    bool const above = found.first_value + found.last_value > 0;
    return up == above ? say(in, "vuxit", "grown") : say(in, "krympt", "shrunk");
}

std::string movement(Trend const& found, std::string const& what, bool is_gap, Unit const& unit,
                     Language in) {
    std::string const period = years(found.first, found.last);
    int const decimals = unit.decimals + 1;  // a year's change is small
    if (*found.slope == 0)
        return say(in, "{1} har i stort sett stått still {2}.", "{1} has hardly moved {2}.", {what, period});
    std::string const size = with_unit(number(std::abs(*found.slope), decimals, in), unit);
    std::string text =
        say(in, "{1} har {2} med ungefär {3} om året {4}", "{1} has {2} by about {3} a year {4}",
            {what, verb(found, is_gap, in), size, period});
    if (!found.interval || found.interval->low == found.interval->high) return text + ".";
    double const sign = *found.slope < 0 ? -1 : 1;
    double const one = sign * found.interval->low, other = sign * found.interval->high;
    return text +
           say(in, " (troligen mellan {1} och {2}).", " (probably between {1} and {2}).",
               {number(std::min(one, other), decimals, in), number(std::max(one, other), decimals, in)});
}

std::string how_sure(Trend const& found, Language in) {
    if (found.standing == Standing::clear)
        return say(in, " Så tydlig riktning väntar vi oss inte av slumpen.",
                   " Chance alone would not be expected to give so clear a direction.");
    if (found.standing == Standing::unclear)
        return say(in, " Riktningen är inte tydlig: det kan vara slump.",
                   " The direction is not clear: it may be chance.");
    return say(
        in, " Om det är en riktning är för lite att säga: det finns {1} mätningar, och det krävs minst fem.",
        " Whether it is a direction is too little to say: it takes five measurements, and there are {1}.",
        {count_word(std::size_t(found.n), in)});
}

std::string place_among(ScanRow const& row, Language in) {
    if (row.place == Place::stands_out)
        return say(
            in,
            " Det sticker ut: så stor avvikelse väntar vi oss inte av slumpen, även när vi letar bland "
            "många.",
            " It stands out: chance would not be expected to take it so far, even when we look among many.");
    if (row.place == Place::may_be_chance)
        return say(in, " Det avviker, men det kan vara slump.", " It differs, but that may be chance.");
    return say(in, " Det är ungefär som hos andra.", " It is much as elsewhere.");
}

std::string too_few(Effect const& found, std::string const& name, Language in) {
    std::string const cause =
        name.empty() ? say(in, " Om det beror på något ni gjort är för lite att säga:",
                           " Whether it is because of something you did is too little to say:")
                     : say(in, " Om det beror på något som gjorts i {1} är för lite att säga:",
                           " Whether it is because of something done in {1} is too little to say:", {name});
    return cause + say(in, " med {1} att jämföra med kan slumpen inte uteslutas. Det krävs minst {2}.",
                       " with {1} to compare with, chance cannot be ruled out. It takes at least {2}.",
                       {count_word(found.peers, in), in == Language::swedish ? "nitton" : "nineteen"});
}

std::string how_sure(Effect const& found, std::string const& name, Unit const& unit, Language in) {
    if (!found.p) return too_few(found, name, in);
    std::string const effect = with_unit(signed_number(*found.effect, unit.decimals, in), unit);
    std::string const beyond = name.empty() ? say(in, " Er ändring utöver de andras är {1}.",
                                                  " Your change beyond theirs is {1}.", {effect})
                                            : say(in, " Ändringen i {1} utöver de andras är {2}.",
                                                  " The change in {1} beyond theirs is {2}.", {name, effect});
    if (found.standing == Standing::clear)
        return beyond + say(in, " Så stor ändring väntar vi oss inte av slumpen.",
                            " Chance alone would not be expected to make it so large.");
    auto const as_large = std::lround(*found.p * double(found.peers + 1)) - 1;
    return beyond + say(in, " Det kan vara slump: {1} av {2} andra ändrades minst lika mycket.",
                        " It may be chance: {1} of {2} others changed at least as much.",
                        {std::to_string(as_large), std::to_string(found.peers)});
}

}  // namespace

std::string sentence(Trend const& found, std::string const& what, bool is_gap, Unit const& unit,
                     Language in) {
    if (!found.slope)
        return say(in,
                   "För lite för att säga: det finns {1} mätningar och det krävs minst fem för en riktning.",
                   "Too little to say: there are {1} measurements, and a direction takes five.",
                   {count_word(std::size_t(found.n), in)});
    if (!found.tau)
        return say(in, "{1} har inte ändrats {2}.", "{1} has not changed {2}.",
                   {what, years(found.first, found.last)});
    return movement(found, what, is_gap, unit, in) + how_sure(found, in);
}

std::string sentence(ScanRow const& row, std::string const& others, int year, Unit const& unit, Language in) {
    if (!row.divided)
        return say(in, "För lite för att säga: siffran är inte uppdelad på kvinnor och män.",
                   "Too little to say: the figure is not divided into women and men.");
    if (!row.gap)
        return say(in, "För lite för att säga: uppgift saknas för kvinnor eller män {1}.",
                   "Too little to say: there is no value for women or men in {1}.", {std::to_string(year)});
    std::string const own = with_unit(signed_number(*row.gap, unit.decimals, in), unit);
    if (!row.comparison)
        return say(
            in, "Skillnaden är {1}. För lite för att säga mer: ingen att jämföra med har någon uppgift {2}.",
            "The gap is {1}. Too little to say more: nobody to compare with has a value in {2}.",
            {own, std::to_string(year)});
    return say(in, "Skillnaden är {1}. Hos {2} är mittenvärdet {3}.",
               "The gap is {1}. Among {2} the median is {3}.",
               {own, others, signed_number(row.comparison->peer_median, unit.decimals, in)}) +
           place_among(row, in);
}

std::string sentence(Effect const& found, Years before, Years after, Unit const& unit, Language in,
                     std::string const& name) {
    if (!found.change || !found.peer_change)
        return found.change
                   ? say(in,
                         "För lite för att säga: ingen att jämföra med har uppgifter både före och efter.",
                         "Too little to say: nobody to compare with has values both before and after.")
                   : say(in, "För lite för att säga: uppgifter saknas före eller efter.",
                         "Too little to say: there are no values before or after.");
    std::string const whose = name.empty() ? say(in, "er skillnad", "your gap")
                                           : say(in, "skillnaden i {1}", "the gap in {1}", {name});
    return say(in, "Från {1} till {2} ändrades {3} med {4}. Hos {5} andra ändrades den i genomsnitt med {6}.",
               "From {1} to {2} {3} changed by {4}. Among {5} others it changed by {6} on average.",
               {years(before.first, before.last), years(after.first, after.last), whose,
                with_unit(signed_number(*found.change, unit.decimals, in), unit), std::to_string(found.peers),
                signed_number(*found.peer_change, unit.decimals, in)}) +
           how_sure(found, name, unit, in);
}

}  // namespace jamsides::statistics
