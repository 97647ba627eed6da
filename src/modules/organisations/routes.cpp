// The table of addresses of organisations.
#include "modules/organisations/routes.hpp"

#include "modules/organisations/pages.hpp"

namespace jamsides::organisations {

Routes routes() {
    using enum http::Method;
    return {
        {get, "/organisations/new", show_new, may::office},
        {post, "/organisations/new", add_organisation, may::office},
        {get, "/organisations/kinds", show_kinds, may::office},
        {post, "/organisations/kinds", add_kind, may::office},
        {post, "/organisations/kinds/names", rename_kinds, may::office},
        {get, "/organisations/{code}/edit", show_edit, may::office},
        {post, "/organisations/{code}/edit", edit_organisation, may::office},
        {post, "/organisations/{code}/signings", sign, may::office},
    };
}

}  // namespace jamsides::organisations
