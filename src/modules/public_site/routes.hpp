// The addresses of the public site.
#pragma once

#include "platform/auth/route.hpp"

namespace jamsides::public_site {

Routes routes();

}  // namespace jamsides::public_site
