// Links of lists; see address.hpp.
#include "ui/components/table/address.hpp"

#include <charconv>

#include "platform/templates/value.hpp"

namespace jamsides::ui {
namespace {

std::string written(std::string const& path, http::Fields const& query) {
    std::string url = path;
    char separator = '?';
    for (auto const& [name, value] : query) {
        url += separator;
        html::put(url, html::Context::url_part, name);
        url += '=';
        html::put(url, html::Context::url_part, value);
        separator = '&';
    }
    return url;
}

}  // namespace

std::string Address::with(std::string_view name, std::string_view value) const {
    auto query = query_;
    query.remove(name);
    query.remove("page");
    if (!value.empty()) query.add(std::string{name}, std::string{value});
    return written(path_, query);
}

std::string Address::as(std::string_view format) const {
    auto query = query_;
    query.remove("page");
    return written(path_ + "." + std::string{format}, query);
}

std::string_view Address::sorted_by() const {
    auto const sort = value("sort");
    return descending() ? sort.substr(1) : sort;
}

std::string Address::sort_by(std::string_view column) const {
    bool const again = sorted_by() == column && !descending();
    return with("sort", (again ? "-" : "") + std::string{column});
}

int Address::page() const {
    auto const text = value("page");
    int page = 1;
    std::from_chars(text.data(), text.data() + text.size(), page);
    return page < 1 ? 1 : page;
}

}  // namespace jamsides::ui
