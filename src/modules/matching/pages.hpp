// The pages of groups.
#pragma once

#include "platform/auth/visit.hpp"
#include "platform/http/response.hpp"

namespace jamsides::matching {

http::Response show_groups(Visit& visit);
http::Response show_version(Visit& visit);
http::Response propose(Visit& visit);
http::Response move_organisation(Visit& visit);
http::Response approve_version(Visit& visit);
http::Response compare(Visit& visit);
http::Response show_file(Visit& visit);

}  // namespace jamsides::matching
