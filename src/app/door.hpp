// The one door: every request comes in here, becomes a visit, and leaves as a page or a refusal.
#pragma once

#include "app/installation.hpp"
#include "platform/auth/route.hpp"
#include "platform/http/page_memory.hpp"
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
    // A page that was made a moment ago for the same question, if nothing has been written since.
    std::optional<http::Response> recall(http::Request const& request) { return memory_.recall(request); }
    std::size_t body_limit_for(http::Request const& request) const;

  private:
    http::Response answer_anew(http::Request& request);
    http::Response visit_page(Visit& visit);

    Installation& installation_;
    http::Router<Doorway> router_;
    http::PageMemory memory_;
};

// Headers that every answer carries: content security policy, no sniffing, no framing, no referrer to others.
void harden(http::Request const* request, http::Response& response);

}  // namespace jamsides::app
