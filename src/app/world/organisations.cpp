// The table of organisations, read and loaded.
#include <boost/describe/class.hpp>

#include <algorithm>
#include <charconv>
#include <set>
#include <stdexcept>

#include "app/world/world.hpp"
#include "platform/content/files.hpp"
#include "platform/db/bulk.hpp"
#include "platform/db/query.hpp"

namespace jamsides::app {
namespace {

struct OrganisationRow {
    std::string code, name, official_name, kind, county_code;
    double lat, lon;
    int population, population_women, population_men, population_year;
    std::optional<std::string> kommungrupp;
    Instant added_at;
};
BOOST_DESCRIBE_STRUCT(OrganisationRow, (),
                      (code, name, official_name, kind, county_code, lat, lon, population, population_women,
                       population_men, population_year, kommungrupp, added_at))

constexpr std::size_t columns = 12;

template <class Number>
Number number(std::string_view text) {
    Number value{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size())
        throw std::logic_error{"content/organisations.csv: not a number: " + std::string{text}};
    return value;
}

// The table has no quoted fields: no name of a municipality or region holds a comma.
std::vector<std::string_view> fields_of(std::string_view line) {
    std::vector<std::string_view> fields;
    for (std::size_t comma = 0; comma != line.npos; line.remove_prefix(comma == line.npos ? 0 : comma + 1)) {
        comma = line.find(',');
        fields.push_back(line.substr(0, comma));
    }
    if (fields.size() != columns)
        throw std::logic_error{"content/organisations.csv: not twelve fields: " +
                               std::string{fields.front()}};
    return fields;
}

OrganisationRow row_from(std::string_view line, Instant now) {
    const auto f = fields_of(line);
    OrganisationRow row{.code = std::string{f[0]},
                        .name = std::string{f[1]},
                        .official_name = std::string{f[2]},
                        .kind = std::string{f[3]},
                        .county_code = std::string{f[4]},
                        .lat = number<double>(f[5]),
                        .lon = number<double>(f[6]),
                        .population = number<int>(f[7]),
                        .population_women = number<int>(f[8]),
                        .population_men = number<int>(f[9]),
                        .population_year = number<int>(f[10]),
                        .kommungrupp = std::nullopt,
                        .added_at = now};
    if (!f[11].empty()) row.kommungrupp = f[11];
    return row;
}

}  // namespace

int load_organisations(db::Connection& connection, Instant now) {
    static const db::Query<std::string()> known{"select code from organisations"};
    const auto codes = known.all(connection);
    const std::set<std::string, std::less<>> there{codes.begin(), codes.end()};
    std::string_view text = content::text_of("organisations.csv");
    std::vector<OrganisationRow> missing;
    for (bool head = true; !text.empty(); head = false) {
        const auto end = std::min(text.find('\n'), text.size());
        if (!head && !there.contains(text.substr(0, text.find(','))))
            missing.push_back(row_from(text.substr(0, end), now));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (!missing.empty()) db::bulk_insert(connection, "organisations", missing);
    return static_cast<int>(missing.size());
}

}  // namespace jamsides::app
