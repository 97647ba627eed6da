// The table of addresses of the network.
#include "modules/network/routes.hpp"

#include "modules/network/pages.hpp"

namespace jamsides::network {

Routes routes() {
    using enum http::Method;
    return {
        {get, "/network", show_network, is_inside},
        {post, "/network/posts", write_post, is_inside},
        {post, "/network/posts/{post}/removal", remove_post, is_inside},
        {post, "/network/availability", say_availability, is_inside},
    };
}

}  // namespace jamsides::network
