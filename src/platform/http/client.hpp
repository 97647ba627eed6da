// Asking other servers: one GET after another over the same connection, by libcurl.
#pragma once
#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace jamsides::http {

// No answer came: refused, broken off, too slow, too large, or a certificate that does not hold. In English,
// for whoever runs the program.
struct NoAnswer : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct ClientAnswer {
    int status = 0;
    std::string body;
    std::optional<std::string> retry_after;  // as the server wrote it: seconds, or a date
};

class Transfer;

class Client {
  public:
    struct Limits {
        std::chrono::seconds patience{60};
        std::size_t largest_body = 64'000'000;
    };
    Client();
    explicit Client(Limits limits);
    ~Client();
    Client(Client const&) = delete;
    Client& operator=(Client const&) = delete;

    // http and https only; redirections are answers like others. Proxies of the environment are used, except
    // for addresses of this machine. Throws NoAnswer.
    ClientAnswer get(std::string const& url);

  private:
    Limits limits_;
    std::unique_ptr<Transfer> transfer_;
};

// Whether the address is this machine's own: no proxy, no politeness.
bool is_loopback(std::string_view url);

}  // namespace jamsides::http
