// From method and path to what answers there. Generic over what is stored, so that it can be a page function
// with its access rule. Written segments win over {parameters}: /rounds/new before /rounds/{round}.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/request.hpp"

namespace jamsides::http {

// The tree of patterns: literal segments, one parameter, or a tail "{name...}" that takes the rest of the
// path.
class Patterns {
  public:
    Patterns();
    ~Patterns();
    Patterns(Patterns&&) noexcept;
    Patterns& operator=(Patterns&&) noexcept;

    // A pattern that is malformed, or the same method and shape twice, is a defect and throws.
    void add(Method method, std::string_view pattern, std::size_t number);
    // The number and the parameters. Throws Refusal: not_found or method_not_allowed. GET answers HEAD.
    std::size_t find(Method method, std::string_view path, Fields& parameters) const;

  private:
    struct Node;
    std::unique_ptr<Node> root_;
};

template <class Handler>
class Router {
  public:
    struct Route {
        Method method{};
        std::string pattern;
        Handler handler;
    };

    void add(Method method, std::string pattern, Handler handler) {
        patterns_.add(method, pattern, routes_.size());
        routes_.push_back({method, std::move(pattern), std::move(handler)});
    }
    // Finds the route and fills request.parameters. Throws Refusal: not_found or method_not_allowed.
    Route const& find(Request& request) const {
        return routes_[patterns_.find(request.method, request.path, request.parameters)];
    }
    std::vector<Route> const& routes() const { return routes_; }

  private:
    Patterns patterns_;
    std::vector<Route> routes_;
};

}  // namespace jamsides::http
