// HTTP/1.1 as far as a client needs it, one thread a conversation; what is answered is in kolada_answers.cpp.
#include "harness/kolada_server.hpp"

#include <sys/socket.h>

namespace jamsides::test {

class KoladaServer::Conversation {
  public:
    Conversation(KoladaServer& server, int socket) : server_{server}, socket_{socket} {}

    void run() {
        while (auto const target = read_target()) {
            auto const answer = server_.answer(*target);
            std::string text = "HTTP/1.1 " + std::to_string(answer.status) +
                               " x\r\nContent-Type: application/json\r\nContent-Length: " +
                               std::to_string(answer.body.size()) + "\r\n" + answer.headers + "\r\n" +
                               answer.body;
            if (answer.is_cut) text.resize(text.size() - answer.body.size() / 2);
            if (!write(text) || answer.is_cut) return;
        }
    }

  private:
    std::optional<std::string> read_target() {
        for (std::size_t end; (end = waiting_.find("\r\n\r\n")) == std::string::npos;) {
            char part[4096];
            const ssize_t length = ::recv(socket_, part, sizeof part, 0);
            if (length <= 0) return std::nullopt;
            waiting_.append(part, static_cast<std::size_t>(length));
        }
        auto const from = waiting_.find(' ') + 1;
        auto target = waiting_.substr(from, waiting_.find(' ', from) - from);
        waiting_.erase(0, waiting_.find("\r\n\r\n") + 4);
        return target;
    }
    bool write(std::string const& text) {
        for (std::size_t sent = 0; sent < text.size();) {
            const ssize_t length = ::send(socket_, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
            if (length <= 0) return false;
            sent += static_cast<std::size_t>(length);
        }
        return true;
    }

    KoladaServer& server_;
    int socket_;
    std::string waiting_;
};

KoladaServer::KoladaServer() : loopback_{[this](int socket) { Conversation{*this, socket}.run(); }} {}
KoladaServer::~KoladaServer() = default;

}  // namespace jamsides::test
