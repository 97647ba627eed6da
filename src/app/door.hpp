// The one door: every request comes in here, becomes a visit, and leaves as a page or a refusal.
#pragma once

#include "app/installation.hpp"
#include "platform/auth/route.hpp"
#include "platform/http/router.hpp"
#include "platform/http/server.hpp"

namespace jamsides::app {

struct Doorway {
    auth::Page page;
    auth::Access access;
    std::uint64_t body_limit;
};

class Door {
  public:
    explicit Door(Installation& installation);

    // Finds who asks and what for, lets them in or not, and catches what is thrown.
    http::Response answer(http::Request& request);
    std::size_t body_limit_for(http::Request const& request) const;

  private:
    http::Response visit_page(Visit& visit);

    Installation& installation_;
    http::Router<Doorway> router_;
};

// Headers that every answer carries: content security policy, no sniffing, no framing, no referrer to others.
void harden(http::Request const* request, http::Response& response);

}  // namespace jamsides::app
