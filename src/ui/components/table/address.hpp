// The address of a list with its search, filters, order and page: links change one of them and keep the rest.
#pragma once

#include <string>
#include <string_view>

#include "platform/http/request.hpp"

namespace jamsides::ui {

class Address {
  public:
    Address() = default;
    explicit Address(http::Request const& request) : path_{request.path}, query_{request.query} {}
    Address(std::string path, http::Fields query) : path_{std::move(path)}, query_{std::move(query)} {}

    // The same list with one thing changed; an empty value leaves the name out. The page starts over,
    // unless it is what changes.
    std::string with(std::string_view name, std::string_view value) const;
    // The same list in another format: "/organisations.csv?county=5".
    std::string as(std::string_view format) const;
    std::string_view value(std::string_view name) const { return query_.value(name); }
    http::Fields const& query() const { return query_; }
    std::string const& path() const { return path_; }

    // The order: sort=name, or sort=-name for the other way round.
    std::string_view sorted_by() const;
    bool descending() const { return value("sort").starts_with('-'); }
    std::string sort_by(std::string_view column) const;
    int page() const;  // from 1

  private:
    std::string path_;
    http::Fields query_;
};

}  // namespace jamsides::ui
