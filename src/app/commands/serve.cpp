// Serving: opens the installation, starts the night work, listens, and stops in good order on a signal.
#include <pthread.h>
#include <csignal>
#include <functional>
#include <iostream>
#include <thread>

#include "app/commands/commands.hpp"
#include "app/door.hpp"
#include "app/fetching.hpp"
#include "app/flows.hpp"
#include "app/nights.hpp"
#include "app/serving.hpp"
#include "app/world/world.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/db/query.hpp"

namespace jamsides::app {
namespace {

// Signals are waited for by a thread of their own, so that stopping may take locks.
class UntilSignal {
  public:
    explicit UntilSignal(std::function<void()> stop) {
        sigemptyset(&signals_);
        sigaddset(&signals_, SIGINT);
        sigaddset(&signals_, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
        waiter_ = std::jthread([this, stop = std::move(stop)](std::stop_token const&) {
            int signal = 0;
            sigwait(&signals_, &signal);
            stop();
        });
        std::signal(SIGPIPE, SIG_IGN);
    }
    ~UntilSignal() { pthread_kill(waiter_.native_handle(), SIGTERM); }

  private:
    sigset_t signals_{};
    std::jthread waiter_;
};

// The demo's first visitor comes in by a link, so that nothing has to be typed.
std::string first_link(Installation& installation) {
    auto lease = installation.database->lease();
    auto const leader = auth::person_by_id(*lease, "person-ellen-nyberg");
    if (!leader) return installation.site.base_url;
    return installation.site.base_url + "/sign-in/" +
           auth::make_login_link(*lease, installation.clock, leader->id);
}

}  // namespace

int serve(Settings const& settings, bool demo) {
    static const time::SystemClock clock;
    auto installation = open_installation(settings, clock, demo ? Open::make : Open::existing_or_empty);
    installation.site.demo = demo;
    if (demo) make_demo(installation);
    connect_flows(installation);
    Door door{installation};
    http::Server server{options_for(installation, door),
                        [&door](http::Request& request) { return door.answer(request); }};
    Nights nights{installation};
    Fetching fetching{installation};
    UntilSignal until_signal{[&server] { server.stop(); }};
    if (demo)
        std::cout << "Jämsides visar en provinstallation på " << installation.site.base_url
                  << ", logga in med " << first_link(installation) << std::endl;
    else
        std::cout << "Jämsides svarar på " << installation.site.base_url
                  << (installation.site.sends_mail
                          ? ""
                          : ". Ingen e-post skickas förrän [smtp] står i inställningsfilen")
                  << std::endl;
    server.run();
    return 0;
}

}  // namespace jamsides::app
