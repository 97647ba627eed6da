// Limits by route, the stylesheet answered at once, headers on everything, and defects in the log.
#include "app/serving.hpp"

#include "app/refusals.hpp"
#include "platform/http/upload.hpp"
#include "platform/log/log.hpp"
#include "ui/style/style.hpp"

namespace jamsides::app {

http::ServerOptions options_for(Installation const& installation, Door& door) {
    http::ServerOptions options;
    options.address = installation.settings.address();
    options.port = installation.settings.port();
    options.trusted_proxies = installation.settings.trusted_proxies;
    options.upload_folder = installation.settings.data / "uploads";
    std::filesystem::create_directories(options.upload_folder);
    http::remove_leftovers(options.upload_folder);
    options.body_limit_for = [&door](http::Request const& request) { return door.body_limit_for(request); };
    options.answer_at_once = [&door](http::Request const& request) {
        auto file = ui::style::files().answer(request);
        return file ? std::move(file) : door.recall(request);
    };
    options.before_sending = harden;
    options.render_fault = fault_page;
    options.on_defect = [](http::Request const& request, std::string const& what) {
        log::error("defect", {{"path", request.path}, {"what", what}});
    };
    return options;
}

}  // namespace jamsides::app
