// From a handler's response to what goes on the wire: faults turned into pages, the tag, compression, and
// the header written out.
#pragma once

#include <cstdint>
#include <string>

#include "platform/http/server.hpp"

namespace jamsides::http {

struct Outgoing {
    std::string head;
    Response response;
    bool with_body = true;  // not for HEAD, 204 and 304
    std::uint64_t file_size = 0;
};

class Answering {
  public:
    Answering(ServerOptions const& options, Server::Handler handler);

    // What the handler answers; what it throws becomes a page.
    Response answer(Request& request) const;
    // The same for options.answer_at_once; nullopt when it leaves the request to the handler.
    std::optional<Response> answer_at_once(Request const& request) const;
    Response page_of(Fault const& fault, Headers const& extra = {}) const;
    // A response that cannot be written, for one with a line break in a header, becomes a 500.
    Outgoing outgoing(Request const* request, Response response, bool keep_alive) const;

  private:
    Response caught(Request const& request, std::exception_ptr thrown) const;
    void tell(Request const* request, std::string const& what) const;
    void compress(Request const& request, Response& response) const;

    ServerOptions const& options_;
    Server::Handler handler_;
};

// Throws std::invalid_argument for a header that has a line break or is no token.
std::string written_head(Response const& response, std::uint64_t length, bool keep_alive);

}  // namespace jamsides::http
