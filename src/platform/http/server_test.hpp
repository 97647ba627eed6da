// A real server on a free port of this machine, with a few addresses that the tests ask for.
#pragma once

#include <atomic>
#include <chrono>
#include <string>
#include <thread>

#include "harness/wire.hpp"
#include "platform/http/refusal.hpp"
#include "platform/http/server.hpp"

namespace jamsides::http {

inline Response reception(Request& request) {
    if (request.path == "/hello") return text("Hej!");
    if (request.path == "/long") return html(std::string(5000, 'a'));
    if (request.path == "/client") return text(request.scheme + " " + request.client_address);
    if (request.path == "/injected") return text("").with("X-Name", request.query.value("name").data());
    if (request.path == "/defect") throw std::runtime_error("secret");
    if (request.path == "/refused") throw forbidden("Bara projektledaren får göra det.");
    if (request.path == "/slow") {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        return text("klart");
    }
    if (request.path == "/form") {
        std::string seen = request.body;
        for (auto const& [name, value] : request.fields) seen += name + "=" + value + ";";
        for (auto const& file : request.uploads)
            seen += file.field + ":" + file.filename + ":" + file.type + ":" + std::to_string(file.size) +
                    ":" + file.sha256 + ";";
        return text(seen);
    }
    throw not_found();
}

class Served {
  public:
    explicit Served(ServerOptions options = {}, Server::Handler handler = reception)
        : server(on_a_free_port(std::move(options)), std::move(handler)) {
        server.start();
    }
    harness::Wire connect() const { return harness::Wire(server.port()); }
    // All that comes back for these bytes until the server closes.
    std::string said_to(std::string_view bytes) const {
        auto wire = connect();
        wire.send(bytes);
        return wire.receive_all();
    }
    harness::Answer answer_to(std::string_view bytes) const { return harness::answer_from(said_to(bytes)); }
    // One GET, with more headers if wanted ("Name: value\r\n").
    harness::Answer get(std::string const& target, std::string const& headers = "") const {
        return answer_to("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers +
                         "\r\n");
    }
    harness::Answer post(std::string const& type, std::string const& body) const {
        return answer_to("POST /form HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " +
                         type + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    }

    Server server;

  private:
    static ServerOptions on_a_free_port(ServerOptions options) {
        options.port = 0;
        return options;
    }
};

}  // namespace jamsides::http
