// An organisation: a municipality, a region, or another body that can take part. Public facts, nothing
// secret.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>

#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::organisations {

struct Organisation {
    std::string code;           // Kolada's: "1281", "0005"; own ones begin with X
    std::string name;           // "Lund"
    std::string official_name;  // "Lunds kommun"
    std::string kind;           // a row of organisation_kinds: "municipality", "region", …
    std::string county_code;
    double lat = 0, lon = 0;  // WGS 84, degrees
    std::optional<std::int64_t> population;
    std::optional<std::int64_t> population_women, population_men;
    std::optional<std::int64_t> population_year;
    std::optional<std::string> kommungrupp;
    std::string mailbox;

    bool is_region() const { return kind == "region"; }
    bool operator==(Organisation const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Organisation, (),
                      (code, name, official_name, kind, county_code, lat, lon, population, population_women,
                       population_men, population_year, kommungrupp, mailbox))

struct Kind {
    std::string kind, name_sv, name_en;

    std::string const& name(text::Language const& language) const {
        return language.is_swedish() ? name_sv : name_en;
    }
};
BOOST_DESCRIBE_STRUCT(Kind, (), (kind, name_sv, name_en))

// The month in which this version of the charter came: nobody has signed it before.
inline std::chrono::year_month charter_came(std::string_view version) {
    return version == "2022" ? std::chrono::year{2022} / std::chrono::December
                             : std::chrono::year{2006} / std::chrono::May;
}

// A signature under the European charter for equality of women and men in local life.
struct Signing {
    std::string id;
    std::string version;  // "2006" or "2022"
    Day signed_on{};
    std::optional<Day> plan_adopted_on;
    std::string note;

    // The charter gives two years to adopt an action plan.
    Day plan_due_on() const { return signed_on + std::chrono::years{2}; }
};
BOOST_DESCRIBE_STRUCT(Signing, (), (id, version, signed_on, plan_adopted_on, note))

}  // namespace jamsides::organisations
