// The table of contents: each module's addresses, in the order of the programme year.
#include "app/routes.hpp"

#include "app/identity.hpp"
#include "app/mail_drawer.hpp"
#include "app/operation.hpp"
#include "app/sign_in.hpp"
#include "app/start/start.hpp"
#include "modules/applications/routes.hpp"
#include "modules/improvement/routes.hpp"
#include "modules/indicators/routes.hpp"
#include "modules/letters/routes.hpp"
#include "modules/matching/routes.hpp"
#include "modules/meetings/routes.hpp"
#include "modules/network/routes.hpp"
#include "modules/organisations/routes.hpp"
#include "modules/people/routes.hpp"
#include "modules/public_site/routes.hpp"
#include "modules/rounds/routes.hpp"
#include "modules/selection/routes.hpp"

namespace jamsides::app {

Routes all_routes() {
    Routes routes;
    for (auto const& part : {
             start_routes(),
             public_site::routes(),
             organisations::routes(),
             sign_in_routes(),
             people::routes(),
             applications::routes(),
             rounds::routes(),
             selection::routes(),
             matching::routes(),
             meetings::routes(),
             letters::routes(),
             indicators::routes(),
             improvement::routes(),
             network::routes(),
             mail_drawer_routes(),
             operation_routes(),
             identity_routes(),
         })
        routes.insert(routes.end(), part.begin(), part.end());
    return routes;
}

}  // namespace jamsides::app
