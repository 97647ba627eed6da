// What is only seen when the whole table is there: repeated rows, sums that do not hold, and what to remark
// on.
#include <algorithm>
#include <tuple>

#include "modules/indicators/reading/table_taker.hpp"

namespace jamsides::indicators {

void TableTaker::check_repeated_counts() {
    for (auto const& [activity, counts] : reading_.local) {
        std::map<std::tuple<std::string, std::string, std::string, Sex>, std::size_t> seen;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            auto const& count = counts[i];
            auto const row = count_rows_[activity][i];
            auto const [before, is_new] =
                seen.emplace(std::tuple(count.period, count.age, count.further, count.sex), row);
            if (!is_new)
                fault(row, columns_.name(Column::activity),
                      language_.t("Samma uppgift finns redan på rad {1}.", before->second));
        }
    }
}

// Persons are counted, so women and men are the total to the last one.
void TableTaker::check_sums_of_counts() {
    for (auto const& [activity, counts] : reading_.local) {
        std::map<std::tuple<std::string, std::string, std::string>, std::array<LocalCount const*, 3>> cells;
        std::map<LocalCount const*, std::size_t> rows;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            cells[{counts[i].period, counts[i].age, counts[i].further}][std::size_t(counts[i].sex)] =
                &counts[i];
            rows[&counts[i]] = count_rows_[activity][i];
        }
        auto const check = [&](auto const& sides, std::optional<std::int64_t> LocalCount::*member,
                               Column column) {
            if (!sides[0] || !sides[1] || !sides[2]) return;
            auto const women = sides[0]->*member, men = sides[1]->*member, total = sides[2]->*member;
            if (women && men && total && *women + *men != *total)
                fault(rows[sides[2]], columns_.name(column),
                      language_.t("Kvinnor och män är tillsammans {1}, men totalt står det {2}.",
                                  *women + *men, *total));
        };
        for (auto const& [key, sides] : cells) {
            check(sides, &LocalCount::cases, Column::cases);
            check(sides, &LocalCount::base, Column::base);
        }
    }
}

void TableTaker::remark_on_leniency() {
    if (leniency_.decimal_commas > 0)
        remark(language_.plural(static_cast<long long>(leniency_.decimal_commas),
                                "{1} tal har decimalkomma och lästes så.",
                                "{1} tal har decimalkomma och lästes så."));
    if (leniency_.lower_case_sexes > 0)
        remark(language_.plural(static_cast<long long>(leniency_.lower_case_sexes),
                                "{1} rad har kön med liten bokstav och lästes som stor.",
                                "{1} rader har kön med liten bokstav och lästes som stor."));
    if (leniency_.restored_zeros > 0)
        remark(language_.plural(static_cast<long long>(leniency_.restored_zeros),
                                "{1} kommunkod har fått tillbaka nollorna i början.",
                                "{1} kommunkoder har fått tillbaka nollorna i början."));
    if (auto const outside = reading_.intake.totals_outside(); outside > 0)
        remark(language_.plural(
            static_cast<long long>(outside),
            "I {1} fall ligger totalen utanför kvinnors och mäns värden. Värdena står kvar som i källan.",
            "I {1} fall ligger totalen utanför kvinnors och mäns värden. Värdena står kvar som i källan."));
}

ValuesReading TableTaker::finished() {
    if (!heading_read_) fault(0, "", language_.t("Filen är tom."));
    if (reading_.ok() && reading_.intake.empty() && reading_.local.empty())
        fault(0, "", language_.t("Filen har en rubrik men inga rader."));
    reading_.intake.sort();
    for (auto const& [first, second] : reading_.intake.duplicates(20))
        fault(second.row, columns_.name(Column::indicator),
              language_.t("Samma uppgift finns redan på rad {1}.", first.row));
    check_repeated_counts();
    check_sums_of_counts();
    std::ranges::stable_sort(reading_.faults, {}, &formats::TableFault::row);
    if (reading_.ok()) remark_on_leniency();
    return std::move(reading_);
}

}  // namespace jamsides::indicators
