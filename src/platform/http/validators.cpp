// Tags from the content itself, so that a restart or a second server gives the same ones.
#include "platform/http/validators.hpp"

#include <array>
#include <cstdio>
#include <functional>

namespace jamsides::http {

namespace {

constexpr std::size_t most_to_hash = std::size_t{1} << 20;

bool names_tag(std::string_view list, std::string_view tag) {
    while (!list.empty()) {
        auto const comma = list.find(',');
        auto item = list.substr(0, comma);
        list = comma == list.npos ? std::string_view{} : list.substr(comma + 1);
        while (item.starts_with(' ')) item.remove_prefix(1);
        while (item.ends_with(' ')) item.remove_suffix(1);
        if (item.starts_with("W/")) item.remove_prefix(2);  // If-None-Match compares weakly
        if (item == tag || item == "*") return true;
    }
    return false;
}

}  // namespace

std::string strong_tag(std::string_view content) {
    // 64 bits and the length: only versions of one page are ever compared with each other.
    std::array<char, 48> written{};
    int const length = std::snprintf(written.data(), written.size(), "\"%016zx-%zx\"",
                                     std::hash<std::string_view>{}(content), content.size());
    return {written.data(), static_cast<std::size_t>(length)};
}

void add_tag(Request const& request, Response& response, std::string_view variant) {
    if (!request.only_reads() || response.status != 200 || response.headers.has("etag")) return;
    if (!response.file.empty() || response.content().size() > most_to_hash) return;
    if (response.headers.value("cache-control").find("no-store") != std::string_view::npos) return;
    auto tag = strong_tag(response.content());
    tag.insert(tag.size() - 1, variant);
    response.headers.add("ETag", std::move(tag));
}

bool not_modified(Request const& request, Response& response) {
    auto const tag = response.headers.find("etag");
    if (!request.only_reads() || response.status != 200 || !tag) return false;
    if (!names_tag(request.headers.value("if-none-match"), *tag)) return false;
    response.status = 304;
    response.body.clear();
    response.shared_body.reset();
    response.file.clear();
    response.headers.remove("content-type");
    return true;
}

}  // namespace jamsides::http
