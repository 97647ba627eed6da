// What stands round a page for this visitor: menu by role, round, person and notice.
#pragma once

#include "platform/auth/visit.hpp"

namespace jamsides::app {

auth::Surroundings surroundings(Visit const& visit);

}  // namespace jamsides::app
