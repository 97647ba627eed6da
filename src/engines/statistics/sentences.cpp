// Sentences about two groups: proportions, rates and plain values.
#include "engines/statistics/sentences.hpp"

#include <algorithm>
#include <cmath>

namespace jamsides::statistics {
namespace {

std::string nobody(bool women_missing, bool men_missing, Language in) {
    if (women_missing && men_missing)
        return say(in, "För lite för att säga: det finns varken kvinnor eller män i underlaget.",
                   "Too little to say: there are neither women nor men in the group.");
    if (women_missing)
        return say(in, "För lite för att säga: det finns inga kvinnor i underlaget.",
                   "Too little to say: there are no women in the group.");
    return say(in, "För lite för att säga: det finns inga män i underlaget.",
               "Too little to say: there are no men in the group.");
}

std::string share(bool of_women, Proportion const& proportion, Count count, Language in) {
    std::string const percents = number(100 * proportion.p, 1, in);
    std::string const cases = number(double(count.cases), 0, in), base = number(double(count.base), 0, in);
    if (of_women)
        return say(in, "Kvinnor {1} procent ({2} av {3}), ", "Women {1} per cent ({2} of {3}), ",
                   {percents, cases, base});
    return say(in, "män {1} procent ({2} av {3}). ", "men {1} per cent ({2} of {3}). ",
               {percents, cases, base});
}

std::string with_unit(double size, Unit const& unit, Language in) {
    std::string const text = number(std::abs(size), unit.decimals, in);
    return unit.difference.empty() ? text : text + " " + unit.difference;
}

std::string distance(double difference, Unit const& unit, Language in) {
    if (number(difference, unit.decimals, in) == number(0, unit.decimals, in))
        return say(in, "Kvinnor och män ligger lika.", "Women and men are level.");
    std::string const size = with_unit(difference, unit, in);
    if (difference < 0)
        return say(in, "Kvinnorna ligger {1} under männen.", "Women are {1} below men.", {size});
    return say(in, "Kvinnorna ligger {1} över männen.", "Women are {1} above men.", {size});
}

std::string how_sure(Interval const& interval, Language in) {
    double const near = std::min(std::abs(interval.low), std::abs(interval.high)) * 100;
    double const far = std::max(std::abs(interval.low), std::abs(interval.high)) * 100;
    if (!interval.holds(0))
        return say(
            in,
            " Så stor skillnad väntar vi oss inte av slumpen: den ligger troligen mellan {1} och {2} "
            "procentenheter.",
            " Chance alone would not be expected to make such a difference: it is probably between {1} "
            "and {2} percentage points.",
            {number(near, 1, in), number(far, 1, in)});
    if (interval.low == -interval.high)
        return say(in, " Så få kan ändå dölja en skillnad på upp till {1} procentenheter.",
                   " So few may still hide a difference of up to {1} percentage points.",
                   {number(far, 1, in)});
    return say(in, " Det kan vara slump: skillnaden kan vara allt från {1} till {2} procentenheter.",
               " It may be chance: the difference may be anything from {1} to {2} percentage points.",
               {signed_number(100 * interval.low, 1, in), signed_number(100 * interval.high, 1, in)});
}

std::string how_sure(RateRatio const& found, bool clear, Language in) {
    std::string const low = number(found.low, 2, in);
    if (!found.high)
        return say(in, " Män har inga fall alls. Kvinnornas tal är troligen minst {1} gånger männens.",
                   " Men have no cases at all. The rate of women is probably at least {1} times that of men.",
                   {low});
    if (clear)
        return say(
            in,
            " Kvinnornas tal är {1} gånger männens, troligen mellan {2} och {3}. Så stor skillnad väntar "
            "vi oss inte av slumpen.",
            " The rate of women is {1} times that of men, probably between {2} and {3}. Chance alone "
            "would not be expected to make such a difference.",
            {number(*found.ratio, 2, in), low, number(*found.high, 2, in)});
    return say(in, " Det kan vara slump: kvinnornas tal kan vara allt från {1} till {2} gånger männens.",
               " It may be chance: the rate of women may be anything from {1} to {2} times that of men.",
               {low, number(*found.high, 2, in)});
}

}  // namespace

Unit percent(Language in) {
    return {say(in, "procent", "per cent"), say(in, "procentenheter", "percentage points")};
}

std::string sentence(ProportionGap const& found, Language in) {
    if (!found.women || !found.men) return nobody(!found.women, !found.men, in);
    return share(true, *found.women, found.women_count, in) + share(false, *found.men, found.men_count, in) +
           distance(100 * *found.difference, percent(in), in) + how_sure(*found.difference_interval, in);
}

std::string sentence(RateGap const& found, double scale, std::string const& per, Language in) {
    if (!found.women || !found.men) return nobody(!found.women, !found.men, in);
    std::string const rates =
        say(in, "Kvinnor {1} och män {2} {3}.", "Women {1} and men {2} {3}.",
            {number(scale * found.women->per_time, 1, in), number(scale * found.men->per_time, 1, in), per});
    if (!found.ratio)
        return rates + say(in, " För lite för att säga om de skiljer sig: inget har hänt för någon av dem.",
                           " Too little to say whether they differ: nothing has happened to either.");
    return rates + how_sure(*found.ratio, found.standing == Standing::clear, in);
}

std::string sentence(std::optional<double> women, std::optional<double> men, Unit const& unit, Language in) {
    if (!women && !men)
        return say(in, "För lite för att säga: uppgift saknas för både kvinnor och män.",
                   "Too little to say: there is no value for women or for men.");
    if (!women)
        return say(in, "För lite för att säga: uppgift saknas för kvinnor.",
                   "Too little to say: there is no value for women.");
    if (!men)
        return say(in, "För lite för att säga: uppgift saknas för män.",
                   "Too little to say: there is no value for men.");
    std::string const words = unit.value.empty() ? "" : " " + unit.value;
    return say(in, "Kvinnor {1}{3}, män {2}{3}. ", "Women {1}{3}, men {2}{3}. ",
               {number(*women, unit.decimals, in), number(*men, unit.decimals, in), words}) +
           distance(*women - *men, unit, in) +
           say(in, " Källan säger inte hur många siffran bygger på, så den har ingen felmarginal.",
               " The source does not say how many the figure rests on, so it has no margin of error.");
}

std::string sentence(Suppression const& found, std::int64_t threshold, Language in) {
    std::size_t const small = std::size_t(std::ranges::count(found.hidden, Why::small, &Hidden::why));
    std::size_t const shields = found.hidden.size() - small;
    std::string const limit = number(double(threshold), 0, in);
    if (small == 0)
        return say(in, "Inga tal är dolda: inget är mellan 0 och {1}.",
                   "No numbers are hidden: none is between 0 and {1}.", {limit});
    std::string const first = small == 1 ? say(in, "Ett tal är dolt för att det är mindre än {1}.",
                                               "One number is hidden because it is below {1}.", {limit})
                                         : say(in, "{1} tal är dolda för att de är mindre än {2}.",
                                               "{1} numbers are hidden because they are below {2}.",
                                               {capital(count_word(small, in)), limit});
    if (shields == 0) return first;
    return first + (shields == 1 ? say(in, " Ett till är dolt, annars går det att räkna ut.",
                                       " One more is hidden, or they could be computed.")
                                 : say(in, " {1} till är dolda, annars går det att räkna ut.",
                                       " {1} more are hidden, or they could be computed.",
                                       {capital(count_word(shields, in))}));
}

}  // namespace jamsides::statistics
