// Replacing the days of the demo world; a small reader that takes a token from left to right or not at all.
#include "app/world/tokens.hpp"

#include <sodium.h>

#include <charconv>
#include <chrono>
#include <optional>

#include "platform/time/iso.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::app {
namespace {

using namespace std::chrono;

constexpr std::string_view day_of_start_up = "W+17.2";

class Reader {
  public:
    explicit Reader(std::string_view text) : rest_{text} {}

    bool done() const { return rest_.empty(); }
    bool takes(std::string_view text) {
        if (!rest_.starts_with(text)) return false;
        rest_.remove_prefix(text.size());
        return true;
    }
    // "+13", "-5"; nothing when there is no number here.
    std::optional<int> number() {
        const bool plus = rest_.starts_with('+');
        int value = 0;
        const char* first = rest_.data() + (plus ? 1 : 0);
        const auto [end, fault] = std::from_chars(first, rest_.data() + rest_.size(), value);
        if (fault != std::errc{}) return std::nullopt;
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        return value;
    }

  private:
    std::string_view rest_;
};

Day moved_off_the_weekend(sys_days day, bool back) {
    const unsigned iso = weekday{day}.iso_encoding();
    if (iso < 6) return day;
    return back ? day - days{iso - 5} : day + days{8 - iso};
}

// By whole weeks out of July and the first half of August, when nobody meets.
Day moved_past_the_summer(sys_days day) {
    auto const is_away = [](Day one) {
        return one.month() == July || (one.month() == August && one.day() < std::chrono::day{15});
    };
    while (is_away(day)) day += weeks{1};
    return day;
}

std::optional<Day> read_day(Reader& reader, Day today) {
    const sys_days now{today};
    if (reader.takes("D")) {
        const auto count = reader.number();
        if (!count) return std::nullopt;
        const sys_days day = now + days{*count};
        return reader.takes("~") ? moved_off_the_weekend(day, *count < 0) : Day{day};
    }
    if (reader.takes("W")) {
        const auto weeks_ahead = reader.number();
        if (!weeks_ahead || !reader.takes(".")) return std::nullopt;
        const auto day_of_week = reader.number();
        if (!day_of_week) return std::nullopt;
        const sys_days day = now - (weekday{now} - Monday) + days{7 * *weeks_ahead + *day_of_week - 1};
        return reader.takes("~") ? moved_past_the_summer(day) : Day{day};
    }
    if (!reader.takes("M")) return std::nullopt;
    const year_month month = today.year() / today.month() + months{reader.number().value_or(0)};
    return month / 1;
}

// What follows a day: nothing, a time, or what is wanted of the day.
std::optional<std::string> read_rest(Reader& reader, Day day) {
    if (reader.done()) return time::to_iso(day);
    if (reader.takes(":month-end")) return time::to_iso(Day{sys_days{day.year() / day.month() / last}});
    if (reader.takes(":month")) return time::to_iso(Day{day.year() / day.month() / 1});
    if (reader.takes(":Y")) return std::to_string(static_cast<int>(day.year()) + reader.number().value_or(0));
    if (!reader.takes("T")) return std::nullopt;
    const auto hour = reader.number();
    if (!hour || !reader.takes(":")) return std::nullopt;
    const auto minute = reader.number();
    if (!minute) return std::nullopt;
    const Instant instant = time::instant_in_stockholm(day, hours{*hour} + minutes{*minute});
    if (reader.takes(":local"))
        return time::to_iso(day) + "T" + time::to_iso(instant + time::ahead_of_utc(instant)).substr(11, 5);
    return time::to_iso(instant);
}

std::string hash_of(std::string_view secret) {
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, reinterpret_cast<unsigned char const*>(secret.data()), secret.size());
    char hex[2 * sizeof hash + 1];
    return sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
}

int first_year_of_new_round(Day today) {
    Reader reader{day_of_start_up};
    return static_cast<int>(read_day(reader, today)->year());
}

std::optional<std::string> value_of(std::string_view token, Day today) {
    const int first_year = first_year_of_new_round(today);
    if (token == "round") return std::to_string(first_year) + "-" + std::to_string(first_year + 1);
    if (token == "round:from") return std::to_string(first_year);
    if (token == "round:to") return std::to_string(first_year + 1);
    Reader reader{token};
    if (reader.takes("secret:")) return hash_of(token.substr(7));
    if (reader.takes("Y")) {
        const int offset = reader.number().value_or(0);
        return reader.done() ? std::optional{std::to_string(static_cast<int>(today.year()) + offset)}
                             : std::nullopt;
    }
    const auto day = read_day(reader, today);
    if (!day) return std::nullopt;
    auto value = read_rest(reader, *day);
    return reader.done() ? value : std::nullopt;
}

}  // namespace

std::string with_tokens_replaced(std::string_view text, Instant now) {
    const Day today = time::day_in_stockholm(now);
    std::string result;
    result.reserve(text.size());
    while (true) {
        const auto begin = text.find('@');
        result += text.substr(0, begin);
        if (begin == text.npos) return result;
        const auto end = text.find('@', begin + 1);
        const auto value =
            end == text.npos ? std::nullopt : value_of(text.substr(begin + 1, end - begin - 1), today);
        result += value ? *value : "@";
        text.remove_prefix(value ? end + 1 : begin + 1);
    }
}

std::string new_round_id(Instant now) { return *value_of("round", time::day_in_stockholm(now)); }

}  // namespace jamsides::app
