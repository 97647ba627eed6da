// The table of addresses of indicators. Figures are public; what an organisation writes is for its own
// people.
#include "modules/indicators/routes.hpp"

#include "modules/indicators/pages.hpp"

namespace jamsides::indicators {

Routes routes() {
    using enum http::Method;
    return {
        {get, "/indicators", show_catalogue, may::anyone},
        {get, "/indicators/{indicator}", show_everywhere, may::anyone},
        {post, "/indicators/{indicator}/title", accept_offered_title, may::office},
        {get, "/indicators/{indicator}/direction", show_direction, may::office},
        {post, "/indicators/{indicator}/direction", choose_direction, may::office},
        {get, "/organisations/{code}/indicators", show_at_a_glance, may::anyone},
        {get, "/organisations/{code}/indicators/{indicator}", show_indicator, may::anyone},
        {get, "/organisations/{code}/indicators/{indicator}/picture", show_embedded, may::anyone},
        {get, "/organisations/{code}/indicators/{indicator}/embed", show_embedding, may::anyone},
        {get, "/organisations/{code}/indicators/{indicator}/compare", show_side_by_side, may::anyone},
        {get, "/organisations/{code}/indicators/{indicator}/effect", show_effect, may::anyone},
        {get, "/organisations/{code}/indicators/{indicator}/following", show_following,
         may::own_organisation},
        {post, "/organisations/{code}/indicators/{indicator}/following", save_following,
         may::own_organisation},
        {get, "/organisations/{code}/indicators/{indicator}/analysis", show_analysis, may::own_organisation},
        {post, "/organisations/{code}/indicators/{indicator}/analysis", write_analysis,
         may::own_organisation},
        {post, "/organisations/{code}/indicators/{indicator}/follow-up", mark_followed_up,
         may::own_organisation},
        {post, "/organisations/{code}/indicators/{indicator}/ending", end_following_up,
         may::own_organisation},
        {get, "/organisations/{code}/peers", show_peers, may::own_organisation},
        {post, "/organisations/{code}/peers", add_peers, may::own_organisation},
        {post, "/organisations/{code}/peers/{key}/removal", remove_peers, may::own_organisation},
        {get, "/organisations/{code}/local", show_local_indicators, may::own_organisation},
        {post, "/organisations/{code}/local", add_local_indicator, may::own_organisation, auth::takes_files},
        {get, "/organisations/{code}/local/{local}", show_local_indicator, may::own_organisation},
        {post, "/organisations/{code}/local/{local}", change_local_indicator, may::own_organisation},
        {get, "/organisations/{code}/local/{local}/compare", show_local_beside, may::own_organisation},
        {get, "/deliveries", show_deliveries, may::anyone},
        {get, "/deliveries/new", show_import, may::office},
        {post, "/deliveries/new", import_file, may::office, auth::takes_files},
        {get, "/deliveries/{delivery}", show_delivery, may::anyone},
    };
}

}  // namespace jamsides::indicators
