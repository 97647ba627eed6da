// The three shapes, and what is only seen when the whole table is there.
#include "modules/indicators/reading/table_taker.hpp"

#include <algorithm>
#include <array>

#include "platform/text/msgid.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::indicators {
namespace {

constexpr std::size_t most_faults = 20;
constexpr std::size_t most_rows = 60'000'000;
constexpr std::size_t most_counts = 100'000;

}  // namespace

void TableTaker::fault(std::size_t row, std::string column, std::string sentence) {
    if (reading_.faults.size() < most_faults)
        reading_.faults.push_back({row, std::move(column), std::move(sentence)});
}

void TableTaker::accept(std::size_t row, Column column, std::string sentence) {
    if (!sentence.empty()) fault(row, columns_.name(column), std::move(sentence));
}

bool TableTaker::take(std::size_t row, Fields fields, bool all_fields_must_be_there) {
    if (!heading_read_) {
        heading_read_ = true;
        columns_ = Columns(fields, row, language_, reading_.faults);
        reading_.faults.resize(std::min(reading_.faults.size(), most_faults));
        return reading_.ok();
    }
    if (all_fields_must_be_there && fields.size() != columns_.width()) {
        fault(row, "",
              language_.t("Raden har {1} kolumner, men rubriken har {2}.", fields.size(), columns_.width()));
        return reading_.faults.size() < most_faults;
    }
    if (columns_.shape() == Shape::counts)
        take_counts(row, fields);
    else
        take_values(row, fields);
    if (reading_.intake.values().size() > most_rows)
        fault(0, "", language_.t("Filen har fler än 60 miljoner värden. Dela den."));
    return reading_.faults.size() < most_faults;
}

bool TableTaker::read_key(std::size_t row, Fields fields, IncomingValue& value) {
    auto const empty = [&](Column column) {
        if (!columns_.in(fields, column).empty()) return false;
        fault(row, columns_.name(column), language_.t("Rutan är tom."));
        return true;
    };
    bool any_empty = false;
    for (auto const column : {Column::indicator, Column::area, Column::period})
        any_empty = empty(column) || any_empty;
    if (any_empty) return false;
    auto const before = reading_.faults.size();
    int year = 0;
    accept(row, Column::indicator, read_indicator(columns_.in(fields, Column::indicator), code_, language_));
    if (reading_.faults.size() == before) value.indicator = reading_.intake.indicator(code_);
    if (auto const title = columns_.in(fields, Column::title);
        !title.empty() && reading_.faults.size() == before)
        reading_.titles.try_emplace(code_, title);
    accept(row, Column::area, read_area(columns_.in(fields, Column::area), code_, leniency_, language_));
    if (reading_.faults.size() == before) value.area = reading_.intake.area(code_);
    accept(row, Column::period, read_year(columns_.in(fields, Column::period), year, language_));
    value.year = std::int16_t(year);
    value.row = std::uint32_t(row);
    return reading_.faults.size() == before;
}

bool TableTaker::read_sex(std::size_t row, Fields fields, Sex& sex) {
    auto const text = columns_.in(fields, Column::sex);
    if (auto const read = sex_from(text)) {
        leniency_.lower_case_sexes += text.size() == 1 && text[0] >= 'a';
        sex = *read;
        return true;
    }
    fault(row, columns_.name(Column::sex),
          text.empty()
              ? language_.t("Rutan är tom.")
              : language_.t("”{1}” är inget kön. Skriv K för kvinnor, M för män eller T för totalt.", text));
    return false;
}

void TableTaker::add(std::size_t row, Column column, std::string_view text, IncomingValue value) {
    if (text.empty())
        value.is = IncomingValue::Is::blank;
    else if (auto sentence = read_number(text, value.value, leniency_, language_); !sentence.empty())
        return fault(row, columns_.name(column), std::move(sentence));
    reading_.intake.add(value);
}

void TableTaker::take_values(std::size_t row, Fields fields) {
    IncomingValue value;
    if (!read_key(row, fields, value)) return;
    if (columns_.shape() == Shape::side_by_side) {
        constexpr std::array sides{Column::women, Column::men, Column::total};
        for (std::size_t sex = 0; sex < 3; ++sex) {
            if (!columns_.has(sides[sex])) continue;
            value.sex = Sex(sex);
            // Beside each other an empty field may just as well mean that there is no such value at all.
            if (auto const text = columns_.in(fields, sides[sex]); !text.empty())
                add(row, sides[sex], text, value);
        }
        return;
    }
    if (!read_sex(row, fields, value.sex)) return;
    double count = 0;
    if (auto const text = columns_.in(fields, Column::count); !text.empty()) {
        if (auto sentence = read_number(text, count, leniency_, language_); !sentence.empty())
            return fault(row, columns_.name(Column::count), std::move(sentence));
        value.count = float(count);
    }
    add(row, Column::value, columns_.in(fields, Column::value), value);
}

void TableTaker::take_counts(std::size_t row, Fields fields) {
    auto const activity = columns_.in(fields, Column::activity);
    if (activity.empty()) return fault(row, columns_.name(Column::activity), language_.t("Rutan är tom."));
    LocalCount count;
    auto const before = reading_.faults.size();
    accept(row, Column::period, read_period(columns_.in(fields, Column::period), count.period, language_));
    read_sex(row, fields, count.sex);
    count.age = columns_.in(fields, Column::age);
    count.further = columns_.in(fields, Column::group);
    auto const whole = [&](Column column, std::optional<std::int64_t>& into) {
        auto const text = columns_.in(fields, column);
        if (!text.empty()) accept(row, column, read_whole(text, into.emplace(), language_));
    };
    whole(Column::cases, count.cases);
    whole(Column::base, count.base);
    if (reading_.faults.size() != before) return;
    if (count.cases && count.base && *count.cases > *count.base)
        return fault(row, columns_.name(Column::cases),
                     language_.t("{1} fall är fler än basen {2}.", *count.cases, *count.base));
    auto& rows = count_rows_[std::string(activity)];
    rows.push_back(row);
    reading_.local[std::string(activity)].push_back(std::move(count));
    if (rows.size() > most_counts)
        fault(row, "", language_.t("Verksamheten har fler än 100 000 rader. Dela filen."));
}

}  // namespace jamsides::indicators
