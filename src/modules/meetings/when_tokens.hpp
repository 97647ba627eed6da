// What is typed about time, cut into numbers, words and marks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jamsides::meetings {

struct WhenToken {
    enum class Kind { number, word, mark };
    Kind kind{};
    std::string text;    // lower case; every dash is "-"
    unsigned value = 0;  // of a number of at most eight digits

    bool is(char mark) const { return kind == Kind::mark && text[0] == mark; }
    bool is_number_of(std::size_t least, std::size_t most) const {
        return kind == Kind::number && text.size() >= least && text.size() <= most;
    }
};

// Weekdays and other words before a day are left out, and so is every mark but - / . : and comma.
std::vector<WhenToken> when_tokens(std::string_view typed);

}  // namespace jamsides::meetings
