// HTTP/1.1 as far as a client needs it, one thread a conversation; what is answered is in kolada_answers.cpp.
#include "harness/kolada_server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

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

KoladaServer::KoladaServer() {
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listener_, generic, length) != 0 || ::listen(listener_, 16) != 0 ||
        ::getsockname(listener_, generic, &length) != 0)
        throw std::runtime_error{"The Kolada server found no port"};
    port_ = ntohs(address.sin_port);
    accepting_ = std::thread{[this] { accept_all(); }};
}

KoladaServer::~KoladaServer() {
    ::shutdown(listener_, SHUT_RDWR);
    accepting_.join();
    ::close(listener_);
    {
        const std::lock_guard lock{mutex_};
        for (int socket : open_) ::shutdown(socket, SHUT_RDWR);
    }
    for (auto& thread : talking_) thread.join();
    for (int socket : open_) ::close(socket);
}

void KoladaServer::accept_all() {
    for (int socket; (socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC)) >= 0;) {
        const std::lock_guard lock{mutex_};
        open_.push_back(socket);
        talking_.emplace_back([this, socket] {
            Conversation{*this, socket}.run();
            ::shutdown(socket, SHUT_RDWR);
        });
    }
}

}  // namespace jamsides::test
