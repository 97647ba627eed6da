// Blocking sockets with patience.
#include "harness/wire.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace jamsides::harness {

Wire::Wire(std::uint16_t port) : descriptor_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor_, reinterpret_cast<sockaddr const*>(&address), sizeof address) != 0) {
        auto const error = errno;
        ::close(descriptor_);
        throw std::system_error(error, std::generic_category(), "port " + std::to_string(port));
    }
}

Wire::~Wire() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Wire::Wire(Wire&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      closed_(other.closed_),
      received_(std::move(other.received_)) {}

bool Wire::send(std::string_view bytes) {
    while (!bytes.empty()) {
        auto const sent = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void Wire::send_no_more() { ::shutdown(descriptor_, SHUT_WR); }

bool Wire::receive_more(std::chrono::milliseconds patience) {
    pollfd waiting{descriptor_, POLLIN, 0};
    if (closed_ || ::poll(&waiting, 1, static_cast<int>(patience.count())) <= 0) return false;
    std::array<char, 65536> piece;
    auto const n = ::recv(descriptor_, piece.data(), piece.size(), 0);
    if (n <= 0) {
        closed_ = true;
        return false;
    }
    received_.append(piece.data(), static_cast<std::size_t>(n));
    return true;
}

std::string Wire::receive_all(std::chrono::milliseconds patience) {
    while (receive_more(patience)) {
    }
    return std::exchange(received_, {});
}

std::string Wire::receive_until(std::string_view mark, std::chrono::milliseconds patience) {
    auto found = received_.find(mark);
    while (found == received_.npos && receive_more(patience)) found = received_.find(mark);
    if (found == received_.npos) return std::exchange(received_, {});
    auto const result = received_.substr(0, found + mark.size());
    received_.erase(0, result.size());
    return result;
}

std::string Wire::receive_response(bool with_body) {
    auto result = receive_until("\r\n\r\n");
    auto const length = answer_from(result).header("content-length");
    std::size_t const wanted = with_body && !length.empty() ? std::stoul(length) : 0;
    while (received_.size() < wanted && receive_more(std::chrono::seconds(10))) {
    }
    result += received_.substr(0, wanted);
    received_.erase(0, wanted);
    return result;
}

std::string Answer::header(std::string_view name) const {
    for (auto const& [key, value] : headers)
        if (key.size() == name.size() && ::strncasecmp(key.data(), name.data(), name.size()) == 0)
            return value;
    return {};
}

Answer answer_from(std::string_view bytes) {
    auto const end = bytes.find("\r\n\r\n");
    if (!bytes.starts_with("HTTP/1.1 ") || end == bytes.npos)
        throw std::runtime_error("not an HTTP response: " + std::string(bytes.substr(0, 200)));
    Answer answer;
    answer.status = std::stoi(std::string(bytes.substr(9, 3)));
    answer.body = bytes.substr(end + 4);
    auto lines = bytes.substr(0, end + 2);
    lines.remove_prefix(lines.find("\r\n") + 2);
    while (!lines.empty()) {
        auto const line = lines.substr(0, lines.find("\r\n"));
        lines.remove_prefix(line.size() + 2);
        auto const colon = line.find(": ");
        if (colon == line.npos) throw std::runtime_error("not a header: " + std::string(line));
        answer.headers.emplace_back(line.substr(0, colon), line.substr(colon + 2));
    }
    return answer;
}

}  // namespace jamsides::harness
