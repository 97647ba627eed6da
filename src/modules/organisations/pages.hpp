// The office's pages of organisations.
#pragma once

#include "platform/auth/visit.hpp"
#include "platform/http/response.hpp"

namespace jamsides::organisations {

http::Response show_new(Visit& visit);
http::Response add_organisation(Visit& visit);
http::Response show_edit(Visit& visit);
http::Response edit_organisation(Visit& visit);
http::Response sign(Visit& visit);

http::Response show_kinds(Visit& visit);
http::Response add_kind(Visit& visit);
http::Response rename_kinds(Visit& visit);

}  // namespace jamsides::organisations
