// What the commands share: one try, one catch, one line out.
#pragma once
#include <ostream>
#include <string_view>

#include "engines/statistics/json_text.hpp"
#include "engines/statistics/proportion.hpp"
#include "engines/statistics/sentences.hpp"
#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {

// Runs `compute`, which returns the JSON; what cannot be computed becomes a sentence and status 2, and then
// nothing has been written to `out`. `example` shows how the command is written.
template <class Compute>
int answer(std::string_view command, std::string_view example, std::ostream& out, std::ostream& err,
           Compute compute) {
    try {
        JsonText const json = compute();
        out << json.str() << '\n';
        return 0;
    } catch (Unusable const& fault) {
        err << "jamsides " << command << ": " << fault.what() << "\nSå här skrivs det: jamsides " << command
            << ' ' << example << '\n';
        return 2;
    }
}

inline void write_interval(JsonText& json, std::optional<Interval> const& interval) {
    json.key("low").number(interval ? std::optional(interval->low) : std::nullopt);
    json.key("high").number(interval ? std::optional(interval->high) : std::nullopt);
}

// "sentence":{"sv":…,"en":…}
template <class Say>
void write_sentences(JsonText& json, Say say_in) {
    json.key("sentence").open('{').key("sv").text(say_in(Language::swedish));
    json.key("en").text(say_in(Language::english)).close('}');
}

}  // namespace jamsides::statistics
