// An indicator at a time from the database, which also knows blanks.
#include "modules/indicators/exporting.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

#include "modules/indicators/peers.hpp"
#include "modules/indicators/sex.hpp"
#include "modules/indicators/store.hpp"
#include "platform/db/query.hpp"
#include "platform/formats/sheet.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::indicators {
namespace {

struct StoredValue {
    std::string area;
    int year = 0;
    Sex sex = Sex::total;
    std::optional<double> value;
};
BOOST_DESCRIBE_STRUCT(StoredValue, (), (area, year, sex, value))

std::vector<std::string> indicators_wanted(db::Connection& db, Wanted const& wanted) {
    static const db::Query<std::string()> all{"select distinct indicator_id from indicator_values"};
    auto ids = wanted.indicators.empty() ? all.all(db) : wanted.indicators;
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return ids;
}

// K, M, T is also the order of the letters.
std::vector<StoredValue> values_wanted(db::Connection& db, std::string const& id, Wanted const& wanted) {
    static const db::Query<StoredValue(std::string_view)> select{
        "select area_code, year, sex, value from indicator_values where indicator_id = $1"};
    auto values = select.all(db, id);
    std::erase_if(values, [&](StoredValue const& each) {
        bool const elsewhere =
            !wanted.areas.empty() && std::ranges::find(wanted.areas, each.area) == wanted.areas.end();
        return elsewhere || each.year < wanted.first_year.value_or(each.year) ||
               each.year > wanted.last_year.value_or(each.year);
    });
    std::ranges::sort(values, {},
                      [](StoredValue const& each) { return std::tie(each.area, each.year, each.sex); });
    return values;
}

void append(std::string& out, std::optional<double> value) {
    char digits[32];
    if (value) out.append(digits, std::to_chars(digits, digits + sizeof digits, *value).ptr);
}

}  // namespace

void export_csv(db::Connection& db, Wanted const& wanted,
                std::function<void(std::string_view)> const& write) {
    write("kpi,municipality,period,gender,value\n");
    for (auto const& id : indicators_wanted(db, wanted)) {
        std::string piece;
        for (StoredValue const& each : values_wanted(db, id, wanted)) {
            piece += id + ',' + each.area + ',' + std::to_string(each.year) + ',' + letter(each.sex) + ',';
            append(piece, each.value);
            piece += '\n';
        }
        write(piece);
    }
}

std::string_view title_of(ExportedRow const*, std::string_view member) {
    using text::msgid;
    return formats::title_in({{"kpi", msgid("Nyckeltal")},
                              {"title", msgid("Titel")},
                              {"municipality", msgid("Kommun")},
                              {"name", msgid("Namn")},
                              {"period", msgid("Period")},
                              {"women", msgid("Kvinnor")},
                              {"men", msgid("Män")},
                              {"total", msgid("Totalt")},
                              {"gap", msgid("Skillnad")},
                              {"source", msgid("Källa")}},
                             member);
}

std::vector<ExportedRow> exported_rows(db::Connection& db, Wanted const& wanted) {
    std::map<std::string, std::string> names;
    for (auto& area : areas(db)) names.emplace(area.code, std::move(area.name));
    std::vector<ExportedRow> rows;
    for (auto const& id : indicators_wanted(db, wanted)) {
        auto const indicator = find(db, id).value_or(Indicator{.id = id, .title = id});
        std::map<std::pair<std::string, int>, YearFigures> figures;
        for (StoredValue const& each : values_wanted(db, id, wanted)) {
            auto& year = figures[{each.area, each.year}];
            year.year = each.year;
            (each.sex == Sex::women ? year.women : each.sex == Sex::men ? year.men : year.total) = each.value;
        }
        for (auto const& [key, year] : figures)
            rows.push_back({id, indicator.title, key.first, names[key.first], year.year, year.women, year.men,
                            year.total, gap(indicator, year), indicator.source});
    }
    return rows;
}

}  // namespace jamsides::indicators
