// See loopback.hpp. A visitor's socket stays open until the end, so that no number is used twice.
#include "harness/loopback.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

namespace jamsides::test {

Loopback::Loopback(Converse converse) : converse_{std::move(converse)} {
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listener_, generic, length) != 0 || ::listen(listener_, 16) != 0 ||
        ::getsockname(listener_, generic, &length) != 0)
        throw std::runtime_error{"A test server found no port"};
    port_ = ntohs(address.sin_port);
    accepting_ = std::thread{[this] { accept_all(); }};
}

Loopback::~Loopback() {
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

void Loopback::accept_all() {
    for (int socket; (socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC)) >= 0;) {
        const std::lock_guard lock{mutex_};
        open_.push_back(socket);
        talking_.emplace_back([this, socket] {
            converse_(socket);
            ::shutdown(socket, SHUT_RDWR);
        });
    }
}

}  // namespace jamsides::test
