// See wording.hpp.
#include "engines/matching/criteria/wording.hpp"

namespace jamsides::matching {

namespace {

constexpr char const* no_break_space = "\u00a0";

std::string joined(std::vector<std::string> const& names, std::string const& last) {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) out += i + 1 == names.size() ? last : ", ";
        out += names[i];
    }
    return out;
}

}  // namespace

std::string thousands(long long number) {
    auto digits = std::to_string(number);
    std::size_t first = digits[0] == '-' ? 1 : 0;
    for (std::size_t left = digits.size(); left > first + 3; left -= 3)
        digits.insert(left - 3, no_break_space);
    return digits;
}

std::string kilometres(int km) { return thousands(km) + no_break_space + "km"; }

Sentence enumerated(std::vector<std::string> const& names) {
    return {joined(names, " och "), joined(names, " and ")};
}

Sentence number_word(int count) {
    static char const* const swedish[] = {"noll", "en",   "två", "tre", "fyra", "fem", "sex",
                                          "sju",  "åtta", "nio", "tio", "elva", "tolv"};
    static char const* const english[] = {"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                          "seven", "eight", "nine", "ten",   "eleven", "twelve"};
    if (count < 0 || count > 12) return {std::to_string(count), std::to_string(count)};
    return {swedish[count], english[count]};
}

Sentence both_names(Instance const& instance, int i, int j) {
    return enumerated({instance.organisation(i).name, instance.organisation(j).name});
}

}  // namespace jamsides::matching
