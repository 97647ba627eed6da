// Reads when something is, as people write it in a time plan: "19-aug", "13–14/9", "13–14 september 2021",
// "19 augusti 2021 kl. 13.00–16.00", "september–december 2022", "2021-08-19", "datum ej satt".
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "engines/dates/moment.hpp"
#include "platform/text/language.hpp"

namespace jamsides::meetings {

// Which year a month without one belongs to; nothing when that cannot be known.
using YearOf = std::function<std::optional<std::chrono::year>(std::chrono::month)>;
// The only such month from the first day to the last.
YearOf year_within(dates::Day first, dates::Day last);
// The such month that is nearest to this one: a date in a grid whose columns have slipped.
YearOf year_nearest(dates::Month month);

struct WhenReading {
    std::optional<dates::MomentSpec> moment;
    std::string fault;  // a sentence; empty when there is a moment
};
// What is empty is not set.
WhenReading read_when(std::string_view typed, YearOf const& year_of, text::Language const& language);
// Whether there is a number or a month in it, so that it means to be a time.
bool speaks_of_time(std::string_view text);

}  // namespace jamsides::meetings
