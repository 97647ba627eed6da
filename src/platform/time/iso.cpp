// Writing and strict reading of ISO 8601; years 0001–9999.
#include "platform/time/iso.hpp"

namespace jamsides::time {
namespace {

using namespace std::chrono;

void put(std::string& out, unsigned value, int width) {
    std::string digits(static_cast<std::size_t>(width), '0');
    for (auto place = digits.rbegin(); place != digits.rend(); ++place, value /= 10)
        *place = static_cast<char>('0' + value % 10);
    out += digits;
}

// Reads from the front of a text; every function says whether what it wanted was there.
class Reader {
  public:
    explicit Reader(std::string_view text) : rest_{text} {}

    bool number(int width, int& value) {
        if (rest_.size() < static_cast<std::size_t>(width)) return false;
        value = 0;
        for (char c : rest_.substr(0, static_cast<std::size_t>(width))) {
            if (c < '0' || c > '9') return false;
            value = value * 10 + (c - '0');
        }
        rest_.remove_prefix(static_cast<std::size_t>(width));
        return true;
    }
    bool one(char wanted) {
        if (rest_.empty() || rest_.front() != wanted) return false;
        rest_.remove_prefix(1);
        return true;
    }
    // One to nine digits after the point, cut to milliseconds.
    bool fraction(int& thousandths) {
        int digits = 0, value = 0, digit = 0;
        while (digits < 9 && number(1, digit)) {
            if (digits < 3) value = value * 10 + digit;
            ++digits;
        }
        for (int missing = digits; missing < 3; ++missing) value *= 10;
        thousandths = value;
        return digits > 0;
    }
    bool day(Day& value) {
        int y = 0, m = 0, d = 0;
        if (!number(4, y) || !one('-') || !number(2, m) || !one('-') || !number(2, d)) return false;
        value = year{y} / month{static_cast<unsigned>(m)} / std::chrono::day{static_cast<unsigned>(d)};
        return value.ok() && y > 0;
    }
    bool offset(minutes& value) {
        if (one('Z')) return true;
        const bool ahead = one('+');
        int h = 0, m = 0;
        if (!ahead && !one('-')) return false;
        if (!number(2, h) || !one(':') || !number(2, m) || h > 23 || m > 59) return false;
        value = (ahead ? 1 : -1) * (hours{h} + minutes{m});
        return true;
    }
    bool at_end() const { return rest_.empty(); }

  private:
    std::string_view rest_;
};

}  // namespace

std::string to_iso(Day day) {
    std::string out;
    out.reserve(24);
    put(out, static_cast<unsigned>(int{day.year()}), 4);
    out += '-';
    put(out, unsigned{day.month()}, 2);
    out += '-';
    put(out, unsigned{day.day()}, 2);
    return out;
}

std::string to_iso(Instant instant) {
    const auto midnight = floor<days>(instant);
    const hh_mm_ss<milliseconds> of_day{instant - midnight};
    std::string out = to_iso(Day{midnight});
    out += 'T';
    put(out, static_cast<unsigned>(of_day.hours().count()), 2);
    out += ':';
    put(out, static_cast<unsigned>(of_day.minutes().count()), 2);
    out += ':';
    put(out, static_cast<unsigned>(of_day.seconds().count()), 2);
    out += '.';
    put(out, static_cast<unsigned>(of_day.subseconds().count()), 3);
    out += 'Z';
    return out;
}

std::optional<Day> day_from_iso(std::string_view text) {
    Reader reader{text};
    Day day;
    if (!reader.day(day) || !reader.at_end()) return std::nullopt;
    return day;
}

std::optional<Instant> instant_from_iso(std::string_view text) {
    Reader reader{text};
    Day day;
    int h = 0, m = 0, s = 0, thousandths = 0;
    minutes offset{0};
    if (!reader.day(day) || !reader.one('T') || !reader.number(2, h) || !reader.one(':') ||
        !reader.number(2, m))
        return std::nullopt;
    if (reader.one(':') && !reader.number(2, s)) return std::nullopt;
    if (reader.one('.') && !reader.fraction(thousandths)) return std::nullopt;
    if (!reader.offset(offset) || !reader.at_end() || h > 23 || m > 59 || s > 59) return std::nullopt;
    return Instant{sys_days{day}} + hours{h} + minutes{m} + seconds{s} + milliseconds{thousandths} - offset;
}

}  // namespace jamsides::time
