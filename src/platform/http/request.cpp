// Method names, parameters of a route, and requests made without a server.
#include "platform/http/request.hpp"

#include <array>
#include <stdexcept>

#include "platform/http/decode.hpp"

namespace jamsides::http {

namespace {
constexpr std::array<std::string_view, 7> names{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
}

std::string_view written(Method method) { return names[static_cast<std::size_t>(method)]; }

std::optional<Method> method_from(std::string_view written) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == written) return static_cast<Method>(i);
    return std::nullopt;
}

bool same_but_for_case(std::string_view a, std::string_view b) {
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i])) return false;
    return true;
}

std::string const& Request::at(std::string_view parameter) const {
    for (auto const& [name, value] : parameters)
        if (name == parameter) return value;
    throw std::out_of_range("the route has no parameter {" + std::string(parameter) + "}");
}

Request request_for(Method method, std::string_view target, Fields fields) {
    Request request;
    request.method = method;
    request.target = target;
    request.fields = std::move(fields);
    request.client_address = "127.0.0.1";
    request.host = "localhost";
    request.id = "request";
    read_target(request);
    return request;
}

}  // namespace jamsides::http
