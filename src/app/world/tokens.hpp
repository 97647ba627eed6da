// The demo world is written in days counted from the day it is loaded. Between two @ stands one of:
//   D-5      the day five days ago; with ~ after it a weekend moves on to Monday, or back to Friday when past
//   W+13.4   the Thursday (4) of the week thirteen weeks ahead; with ~ after it a day in the summer, when
//            nobody meets, moves on by whole weeks to the middle of August
//   M+2      the first day of a month, counted from this one
//   Y-1      the year, counted from this one
// A day may be followed by T09:30 (that time in Stockholm, as an instant in UTC), T09:30:local (as local
// time), :month and :month-end (the first and last day of its month), or :Y (its year).
//   round, round:from, round:to    the id of the round that is open, and the years it consists of
//   secret:WORD                    the hash that is kept of WORD, where WORD is the secret of a link
// Anything else between two @ is left alone, so addresses are safe.
#pragma once
#include <string>
#include <string_view>

#include "platform/time/clock.hpp"

namespace jamsides::app {

std::string with_tokens_replaced(std::string_view text, Instant now);

// '2027-2028' from the autumn of 2026: the year the start-up meeting falls in, and the next.
std::string new_round_id(Instant now);

}  // namespace jamsides::app
