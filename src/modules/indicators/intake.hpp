// Values on their way in, from whatever source: what it says, before anything is compared with what is known.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "modules/indicators/sex.hpp"

namespace jamsides::indicators {

// A few bytes a value, so that millions fit.
struct IncomingValue {
    std::uint32_t indicator = 0, area = 0;  // places in Intake's lists
    std::int16_t year = 0;
    Sex sex = Sex::total;
    enum class Is : std::uint8_t { value, blank, deleted } is = Is::value;
    float count = -1;       // negative: not said
    double value = 0;       // of Is::value
    std::uint32_t row = 0;  // where in the source, for faults; 0: not in a table
};

class Intake {
  public:
    // Places of codes, given out in the order they first come.
    std::uint32_t indicator(std::string_view code) { return indicators_.place(code); }
    std::uint32_t area(std::string_view code) { return areas_.place(code); }
    std::vector<std::string> const& indicators() const { return indicators_.names; }
    std::vector<std::string> const& areas() const { return areas_.names; }

    void add(IncomingValue const& value) { values_.push_back(value); }
    std::vector<IncomingValue> const& values() const { return values_; }
    bool empty() const { return values_.empty(); }

    // By indicator (in the order of its code), area, year and sex.
    void sort();
    // After sort(): pairs of the same key, the earlier row first; at most `at_most`.
    struct Twice {
        IncomingValue first, second;
    };
    std::vector<Twice> duplicates(std::size_t at_most) const;
    // After sort(): of the same key only what came last, by row.
    void keep_last();
    // After sort(): triples whose total lies outside the values of women and men. Shares and means never add
    // up, but a total between the two is to be expected; real figures break it now and then.
    std::size_t totals_outside() const;

  private:
    struct Codes {
        struct Hash {
            using is_transparent = void;
            std::size_t operator()(std::string_view text) const {
                return std::hash<std::string_view>{}(text);
            }
        };
        std::vector<std::string> names;
        std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> places;
        std::uint32_t place(std::string_view code);
    };
    Codes indicators_, areas_;
    std::vector<IncomingValue> values_;
};

}  // namespace jamsides::indicators
