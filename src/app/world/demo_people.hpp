// The people a visitor of the demo may become, one or two for each part there is to play.
#pragma once
#include <string>
#include <vector>

namespace jamsides::app {

struct DemoPerson {
    std::string id;  // person id
    std::string name;
    std::string part_sv;  // "projektledare på programkontoret"
    std::string part_en;
};

// In the order they should be listed: the office, the steering group, the open round, the round 2021–2023.
std::vector<DemoPerson> demo_people();

}  // namespace jamsides::app
