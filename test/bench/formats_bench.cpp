// Measures the formats that come from a description, the readers and the calendar: `bench_formats [ROUNDS]`
// prints the median time of each in milliseconds.
#include <algorithm>
#include <boost/describe.hpp>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "engines/dates/month_grid.hpp"
#include "platform/formats/calendar.hpp"
#include "platform/formats/csv.hpp"
#include "platform/formats/json.hpp"
#include "platform/formats/rows_from.hpp"
#include "platform/formats/xlsx.hpp"
#include "platform/text/swedish.hpp"

namespace jamsides::bench {

using namespace std::chrono_literals;
constexpr Day start_day = 2021y / std::chrono::August / 19;
constexpr int organisations = 311, events = 2000;

BOOST_DEFINE_ENUM_CLASS(Kind, municipality, region)

struct Organisation {
    std::string code, name;
    Kind kind = Kind::municipality;
    std::string county;
    double latitude = 0, longitude = 0;
    int women = 0, men = 0;
    std::optional<Day> signed_on;
    std::string group;
};
BOOST_DESCRIBE_STRUCT(Organisation, (),
                      (code, name, kind, county, latitude, longitude, women, men, signed_on, group))

std::vector<Organisation> all_organisations() {
    std::vector<Organisation> rows;
    for (int i = 0; i < organisations; ++i) {
        const auto number = std::to_string(1000 + i);
        rows.push_back({number, "Örtens kommun " + number, Kind::municipality, "Östergötlands län",
                        55 + i / 30.0, 12 + i / 40.0, 5000 + 17 * i, 5100 + 16 * i, start_day,
                        "Pendlingskommun nära större stad"});
    }
    return rows;
}

formats::Calendar large_calendar() {
    formats::Calendar calendar;
    calendar.name = "Alla omgångar";
    for (int i = 0; i < events; ++i) {
        formats::CalendarEvent event;
        event.uid = "01f8m3" + std::to_string(i) + "@jamsides.example";
        event.first = event.last = std::chrono::sys_days{start_day} + std::chrono::days{i};
        if (i % 3 != 0) event.from = 13h, event.to = 16h;
        event.summary = "Lärandeträff " + std::to_string(i) + ": Ledning och styrning";
        event.description =
            "Grupperna träffas och delar med sig.\nTa med er självskattning, handlingsplan och frågor.";
        event.location = "Region Östergötland, Linköping";
        event.url = "https://jamsides.example/rounds/2021-2023/activities/" + std::to_string(i);
        event.categories = {"Lärandeträff"};
        calendar.events.push_back(std::move(event));
    }
    return calendar;
}

template <class Work>
void measure(char const* what, int rounds, Work work) {
    std::vector<double> took;
    std::size_t size = 0;
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        size = work();
        took.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(took.begin(), took.begin() + rounds / 2, took.end());
    std::printf("%-36s %8.3f ms  %9zu\n", what, took[static_cast<std::size_t>(rounds / 2)], size);
}

void run(int rounds) {
    auto const& language = text::swedish();
    const auto rows = all_organisations();
    const auto calendar = large_calendar();
    const auto csv_text = formats::csv(rows, language),
               workbook = formats::xlsx(rows, "Organisationer", language);
    std::printf("%-36s %11s  %9s\n", "", "median", "bytes or n");
    measure("CSV of 311 organisations", rounds, [&] { return formats::csv(rows, language).size(); });
    measure("JSON of 311 organisations", rounds, [&] { return formats::json(rows).size(); });
    measure("XLSX of 311 organisations", rounds, [&] { return formats::xlsx(rows, "A", language).size(); });
    measure("calendar of 2,000 events", rounds, [&] { return formats::ics(calendar).size(); });
    measure("read that CSV", rounds,
            [&] { return formats::read_table(csv_text, language).table.rows.size(); });
    measure("read that CSV as typed rows", rounds, [&] {
        return formats::rows_from<Organisation>(formats::read_table(csv_text, language), language)
            .rows.size();
    });
    measure("read that XLSX", rounds,
            [&] { return formats::read_table(workbook, language).table.rows.size(); });
    measure("sort 311 names", rounds, [&] {
        auto sorted = rows;
        text::sort_by_name(sorted, &Organisation::name);
        return sorted.size();
    });
    std::vector<dates::GridActivity> activities;
    for (int i = 0; i < 60; ++i)
        activities.push_back(
            {"Rad " + std::to_string(i % 12), dates::MomentSpec::on(dates::add_weeks(start_day, i))});
    measure("month grid of 60 activities", rounds, [&] {
        return dates::month_grid(activities, 2021y / std::chrono::August, 2023y / std::chrono::February)
            .rows.size();
    });
    measure("1,000 dates written", rounds, [&] {
        std::size_t size = 0;
        for (int i = 0; i < 1000; ++i) size += text::date(language, dates::add_days(start_day, i)).size();
        return size;
    });
    measure("1,000 texts translated", rounds, [&] {
        std::size_t size = 0;
        for (int i = 0; i < 1000; ++i) size += text::english().t("mitten av {1}", "August").size();
        return size;
    });
}

}  // namespace jamsides::bench

int main(int count, char** arguments) {
    jamsides::bench::run(count > 1 ? std::max(1, std::atoi(arguments[1])) : 50);
}
