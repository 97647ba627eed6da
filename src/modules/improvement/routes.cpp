// The table of addresses of improvement work.
#include "modules/improvement/routes.hpp"

#include "modules/improvement/pages.hpp"

namespace jamsides::improvement {

Routes routes() {
    using enum http::Method;
    return {
        {get, "/rounds/{round}/organisations/{code}/target-groups", show_target_groups,
         may::own_organisation},
        {post, "/rounds/{round}/organisations/{code}/target-groups", choose_target_groups,
         may::own_organisation},
        {post, "/rounds/{round}/organisations/{code}/further-groups", add_group, may::office},
    };
}

}  // namespace jamsides::improvement
