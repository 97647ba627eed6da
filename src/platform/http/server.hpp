// The HTTP/1.1 server: sockets, limits and deadlines on its own threads, handlers on a pool beside them.
// TLS and HTTP/2 are the business of a proxy in front.
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace jamsides::http {

// Could not listen. What it says is one Swedish sentence for the person who started the program.
struct CannotListen : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// A request that got no page: refused by the server itself, or by a handler that threw.
struct Fault {
    int status;
    std::string sentence;  // Swedish, plain
    std::string english;
    Request const* request = nullptr;  // none when it could not be read
};

struct ServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;  // 0: any free one, see Server::port()
    unsigned socket_threads = 1;
    unsigned handler_threads = 0;  // 0: two for each core

    // Absolute: counted from the first byte of the header, from its end, and from the first byte answered.
    std::chrono::milliseconds header_deadline{15'000};
    std::chrono::milliseconds body_deadline{120'000};
    std::chrono::milliseconds write_deadline{60'000};
    std::chrono::milliseconds idle_deadline{60'000};  // between requests
    std::chrono::milliseconds stop_deadline{10'000};  // for what runs when stop() is called

    std::size_t header_limit = 16 * 1024;
    std::size_t body_limit = std::size_t{1} << 20;
    std::size_t upload_limit = std::size_t{25} << 20;  // of a whole multipart body
    std::size_t connections = 4000;
    std::size_t connections_per_address = 400;     // a proxy that is trusted is not counted
    std::vector<std::string> trusted_proxies;      // addresses whose X-Forwarded-For and -Proto are believed
    std::filesystem::path upload_folder = "/tmp";  // where uploads lie while their request runs
    int compression = 5;                           // zlib level 1–6; 0: never

    // The most bytes this request may have as body, asked when the header is read. None: the two above.
    std::function<std::size_t(Request const&)> body_limit_for;
    // Answers on the socket thread, for what takes no time: static files, a cached page. nullopt: not it.
    std::function<std::optional<Response>(Request const&)> answer_at_once;
    // Last touch on every response: security headers.
    std::function<void(Request const*, Response&)> before_sending;
    // Error pages. None: a short text in Swedish and English.
    std::function<Response(Fault const&)> render_fault;
    // Told of exceptions that are no Refusal, and of every answer.
    std::function<void(Request const&, std::string const& what)> on_defect;
    std::function<void(Request const&, int status, std::chrono::microseconds)> on_answer;
};

class Server {
  public:
    using Handler = std::function<Response(Request&)>;

    Server(ServerOptions options, Handler handler);  // listens; throws CannotListen
    ~Server();                                       // stops
    std::uint16_t port() const;
    void run();    // serves until stop()
    void start();  // the same on threads of its own
    void stop();   // from any thread, not from a signal handler: what runs is finished first

  private:
    struct Machine;
    std::unique_ptr<Machine> machine_;
};

}  // namespace jamsides::http
