// What Kolada's v3 answers, as values of ours. Members that are not known are passed over; what is needed
// must be there and right, else WrongJson says where.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/indicators/intake.hpp"
#include "modules/indicators/reading/json_reader.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::indicators::kolada {

// Metadata of one indicator (/kpi/{ids}).
struct Kpi {
    std::string id, title, description, area_type, operating_area;
    bool is_divided_by_gender = false;
    std::optional<Day> publication_date;  // the next expected one
};

struct KpiPage {
    std::vector<Kpi> kpis;
    std::string next_url;  // "": the last page
};
KpiPage read_kpis(std::string_view text);

// A group of indicators or of areas (/kpi_groups, /municipality_groups).
struct Group {
    std::string id, title;
    std::vector<std::string> members;  // codes
};
struct GroupPage {
    std::vector<Group> groups;
    std::string next_url;
};
GroupPage read_groups(std::string_view text);

// Values of one page (/data/…), added to the intake; those for indicators, areas or years that `asked` does
// not want are left out. Gives the next page's address, "" after the last.
struct Asked {
    std::vector<std::string> indicators, areas;  // sorted
    std::vector<int> years;                      // sorted; empty: every year
};
std::string read_data(std::string_view text, Asked const& asked, Intake& intake);

}  // namespace jamsides::indicators::kolada
