// The grammar of times as people write them: one or two points with a dash between, each a day or a month,
// each perhaps with the clock. What could mean two things is a fault, never a guess.
#include "modules/meetings/when_reading.hpp"

#include <algorithm>
#include <cstdlib>

#include "modules/meetings/when_tokens.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/order.hpp"
#include "platform/text/typed_dates.hpp"

namespace jamsides::meetings {
namespace {

using dates::Day;
using dates::MomentSpec;

struct Point {
    std::optional<std::chrono::year> year;
    unsigned month = 0;  // 0 for the first day of "13–14 september"
    unsigned day = 0;    // 0: the whole month
    std::optional<dates::TimeOfDay> clock;
};

struct Written {
    Point first;
    std::optional<Point> last;
    std::optional<dates::TimeOfDay> until;  // the clock when it ends on the first day
};

class Grammar {
  public:
    explicit Grammar(std::vector<WhenToken> tokens) : tokens_(std::move(tokens)) {}

    std::optional<Written> whole() {
        Written written;
        auto const first = point();
        if (!first) return std::nullopt;
        written.first = *first;
        if (take('-')) {
            if (first->clock && ((written.until = clock_here()) || (written.until = hour_at_end())))
                return is_at_end(written);
            if (!(written.last = point()) || written.last->month == 0) return std::nullopt;
        }
        return is_at_end(written);
    }

  private:
    std::optional<Written> is_at_end(Written const& written) const {
        auto const complete = written.first.month != 0 || (written.last && written.last->month != 0);
        return at_ == tokens_.size() && complete ? std::optional{written} : std::nullopt;
    }

    WhenToken const& here(std::size_t ahead = 0) const {
        static const WhenToken nothing{WhenToken::Kind::mark, " "};
        return at_ + ahead < tokens_.size() ? tokens_[at_ + ahead] : nothing;
    }
    bool take(char mark) {
        if (!here().is(mark)) return false;
        ++at_;
        return true;
    }
    unsigned take_number() { return tokens_[at_++].value; }
    bool take_month(Point& point) {
        auto const month = here().kind == WhenToken::Kind::word ? text::month_called(here().text) : 0;
        if (month == 0) return false;
        ++at_;
        take('.');
        point.month = month;
        return true;
    }

    std::optional<Point> point() {
        Point point;
        if (here().is_number_of(4, 4)) {
            if (!year_first(point)) return std::nullopt;
        } else if (here().is_number_of(1, 2)) {
            point.day = take_number();
            month_after_day(point);
            if (point.month != 0) year_after(point);
        } else if (take_month(point)) {
            year_after(point);
        } else {
            return std::nullopt;
        }
        if (point.day != 0 && point.month != 0) point.clock = clock_after_day(point.year.has_value());
        return point;
    }

    bool year_first(Point& point) {
        point.year = std::chrono::year{int(take_number())};
        if (!here().is('-') || !here(1).is_number_of(1, 2)) return take_month(point);
        ++at_;
        point.month = take_number();
        if (here().is('-') && here(1).is_number_of(1, 2)) {
            ++at_;
            point.day = take_number();
        }
        return true;
    }

    // "19-aug", "19. augusti", "16/6", "16.6". A day alone is the first of two: "13–14 september".
    void month_after_day(Point& point) {
        auto const word_next = here(1).kind == WhenToken::Kind::word && text::month_called(here(1).text) != 0;
        auto const joined = here().is('-') || here().is('.');
        if (joined && word_next) ++at_;
        if (take_month(point)) return;
        if ((here().is('/') || here().is('.')) && here(1).is_number_of(1, 2)) {
            ++at_;
            point.month = take_number();
        }
    }

    void year_after(Point& point) {
        auto const joined = here().is('-') || here().is('.') || here().is('/') || here().is(',');
        if (joined && here(1).is_number_of(4, 4) && !here(2).is('-')) ++at_;
        if (here().is_number_of(4, 4)) point.year = std::chrono::year{int(take_number())};
    }

    std::optional<dates::TimeOfDay> clock_after_day(bool year_is_said) {
        auto const before = at_;
        take(',');
        auto const said = here().text == "kl" || here().text == "klockan";
        if (said) ++at_, take('.');
        if (auto const time = clock_here()) return time;
        if (is_hour() && (said || (year_is_said && hours_end_it()))) return std::chrono::hours{take_number()};
        at_ = before;
        return std::nullopt;
    }

    bool is_hour(std::size_t ahead = 0) const {
        return here(ahead).is_number_of(1, 2) && here(ahead).value < 24;
    }
    // "9-12" last: after the year it can be nothing but hours.
    bool hours_end_it() const { return here(1).is('-') && is_hour(2) && at_ + 3 == tokens_.size(); }
    // The hour in which it ends. "kl. 12–14 september" goes on, and is a day.
    std::optional<dates::TimeOfDay> hour_at_end() {
        if (!is_hour() || at_ + 1 != tokens_.size()) return std::nullopt;
        return std::chrono::hours{take_number()};
    }

    std::optional<dates::TimeOfDay> clock_here() {
        if (!here().is_number_of(1, 2) || !(here(1).is('.') || here(1).is(':')) ||
            !here(2).is_number_of(2, 2))
            return std::nullopt;
        auto const hour = here().value, minute = here(2).value;
        if (hour > 23 || minute > 59) return std::nullopt;
        at_ += 3;
        return std::chrono::hours{hour} + std::chrono::minutes{minute};
    }

    std::vector<WhenToken> tokens_;
    std::size_t at_ = 0;
};

WhenReading fault(std::string sentence) { return {std::nullopt, std::move(sentence)}; }

// Gives the points the month and the years they share or lack. False when a year cannot be known.
bool complete(Written& written, YearOf const& year_of) {
    auto& first = written.first;
    auto* last = written.last ? &*written.last : nullptr;
    if (first.month == 0) first.month = last->month, first.year = last->year;
    if (!first.year && last && last->year)
        first.year = first.month > last->month ? *last->year - std::chrono::years{1} : *last->year;
    if (!first.year) first.year = year_of(std::chrono::month{first.month});
    if (!first.year) return false;
    if (last && !last->year)
        last->year = last->month < first.month ? *first.year + std::chrono::years{1} : *first.year;
    return true;
}

Day day_of(Point const& point) {
    return *point.year / std::chrono::month{point.month} / std::chrono::day{point.day == 0 ? 1 : point.day};
}

bool is_not_set(std::string_view typed) {
    auto const words = text::fold(typed);
    auto const has = [&](std::string_view part) { return words.find(part) != words.npos; };
    return words.find_first_not_of(" -?.\t") == words.npos || words == "\u2013" || has("ej satt") ||
           has("inte satt") || has("ej bestämt") || has("inte bestämt") || has("not set") ||
           has("utan datum") || has("saknas");
}

WhenReading moment_of(Written const& written, text::Language const& language) {
    auto const last_point = written.last.value_or(written.first);
    if ((written.first.day == 0) != (last_point.day == 0))
        return fault(language.t("Skriv två dagar eller två månader, inte en av varje."));
    auto const first = day_of(written.first), last = day_of(last_point);
    if (!first.ok() || !last.ok()) return fault(language.t("Den dagen finns inte. Se efter i almanackan."));
    if (last < first || (written.until && *written.until <= *written.first.clock))
        return fault(language.t("Det kan inte sluta innan det börjar."));
    if (written.first.day == 0) return {MomentSpec::in(dates::month_of(first), dates::month_of(last)), {}};
    return {MomentSpec::over(first, last, written.first.clock,
                             written.until  ? written.until
                             : written.last ? last_point.clock
                                            : std::nullopt),
            {}};
}

}  // namespace

YearOf year_within(Day first, Day last) {
    return [=](std::chrono::month month) -> std::optional<std::chrono::year> {
        std::optional<std::chrono::year> found;
        for (auto year = first.year(); year <= last.year(); ++year) {
            auto const here = year / month;
            if (here < dates::month_of(first) || here > dates::month_of(last)) continue;
            if (found) return std::nullopt;
            found = year;
        }
        return found;
    };
}

YearOf year_nearest(dates::Month near) {
    return [=](std::chrono::month month) -> std::optional<std::chrono::year> {
        if (!month.ok()) return near.year();
        auto const distance = [&](std::chrono::year year) {
            return std::abs(dates::months_between(near, year / month));
        };
        auto const years = {near.year(), near.year() + std::chrono::years{1},
                            near.year() - std::chrono::years{1}};
        return std::ranges::min(years, {}, distance);
    };
}

bool speaks_of_time(std::string_view text) {
    return std::ranges::any_of(when_tokens(text), [](WhenToken const& token) {
        return token.kind == WhenToken::Kind::number ||
               (token.kind == WhenToken::Kind::word && text::month_called(token.text) != 0);
    });
}

WhenReading read_when(std::string_view typed, YearOf const& year_of, text::Language const& language) {
    if (is_not_set(typed)) return {MomentSpec::not_set(), {}};
    auto tokens = when_tokens(typed);
    auto const says_clock = std::ranges::any_of(
        tokens, [](WhenToken const& token) { return token.text == "kl" || token.text == "klockan"; });
    auto written = Grammar{std::move(tokens)}.whole();
    if (!written && says_clock)
        return fault(language.t("Skriv tiden på dagen som kl. 9–12 eller kl. 09.00–12.00."));
    if (!written)
        return fault(
            language.t("Skriv tiden som 19 augusti 2021, 13–14 september 2021, november 2021 eller datum ej "
                       "satt."));
    if (!complete(*written, year_of))
        return fault(language.t("Skriv årtalet också, till exempel 19 augusti 2021."));
    return moment_of(*written, language);
}

}  // namespace jamsides::meetings
