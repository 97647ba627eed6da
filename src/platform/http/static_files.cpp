// The table of static files: hashed once at start, compressed once when first asked for.
#include "platform/http/static_files.hpp"

#include <algorithm>
#include <array>
#include <mutex>
#include <stdexcept>

#include "platform/http/compression.hpp"
#include "platform/http/refusal.hpp"
#include "platform/http/validators.hpp"

namespace jamsides::http {

namespace {

std::string_view type_of(StaticFile const& file) {
    struct Known {
        std::string_view ending, type;
    };
    constexpr std::array known{Known{".css", "text/css; charset=utf-8"},
                               Known{".js", "text/javascript; charset=utf-8"},
                               Known{".svg", "image/svg+xml"},
                               Known{".woff2", "font/woff2"},
                               Known{".png", "image/png"},
                               Known{".ico", "image/x-icon"},
                               Known{".webp", "image/webp"},
                               Known{".txt", "text/plain; charset=utf-8"},
                               Known{".json", "application/json"},
                               Known{".webmanifest", "application/manifest+json"}};
    if (!file.type.empty()) return file.type;
    for (auto const& [ending, type] : known)
        if (file.path.ends_with(ending)) return type;
    return "application/octet-stream";
}

// "style/app.css" and a tag → "style/app.<12 digits>.css"
std::string hashed_name(std::string_view path, std::string_view tag) {
    auto const dot = path.rfind('.');
    auto const cut = dot == path.npos || path.find('/', dot) != path.npos ? path.size() : dot;
    return std::string(path.substr(0, cut)) + "." + std::string(tag.substr(1, 12)) +
           std::string(path.substr(cut));
}

}  // namespace

struct StaticFiles::Kept {
    std::shared_ptr<std::string const> plain;
    std::shared_ptr<std::string const> compressed;  // made when first asked for
    std::once_flag once;
    std::string type;
    std::string tag;
    std::string hashed_url;
};

StaticFiles::StaticFiles(std::string prefix, std::vector<StaticFile> const& files)
    : prefix_(std::move(prefix)) {
    auto const is_css = [](StaticFile const& file) { return file.path.ends_with(".css"); };
    for (auto const& file : files)
        if (!is_css(file)) keep(file);
    for (auto const& file : files)
        if (is_css(file)) keep(file);  // last: their names depend on the names of what they point at
}

StaticFiles::~StaticFiles() = default;

void StaticFiles::keep(StaticFile const& file) {
    auto const kept = std::make_shared<Kept>();
    kept->plain = std::make_shared<std::string const>(with_hashed_urls(file));
    kept->type = type_of(file);
    kept->tag = strong_tag(*kept->plain);
    kept->hashed_url = prefix_ + hashed_name(file.path, kept->tag);
    if (!urls_.emplace(file.path, kept->hashed_url).second)
        throw std::logic_error("two static files are called " + std::string(file.path));
    by_url_[kept->hashed_url] = kept;
    by_url_[prefix_ + std::string(file.path)] = kept;
}

// url(x) in CSS is taken from the file's own folder; those that are not in the table stay as they are.
std::string StaticFiles::with_hashed_urls(StaticFile const& file) const {
    std::string_view rest = file.bytes;
    if (!file.path.ends_with(".css")) return std::string(rest);
    auto const slash = file.path.rfind('/');
    std::string const folder(file.path.substr(0, slash == file.path.npos ? 0 : slash + 1));
    std::string css;
    for (auto at = rest.find("url("); at != rest.npos; at = rest.find("url(")) {
        auto const end = std::min(rest.find(')', at), rest.size());
        auto name = rest.substr(at + 4, end - at - 4);
        if (name.size() >= 2 && (name.front() == '"' || name.front() == '\''))
            name = name.substr(1, name.size() - 2);
        auto const found = urls_.find(folder + std::string(name));
        css.append(rest.substr(0, at + 4));
        css.append(found != urls_.end() ? "\"" + found->second + "\""
                                        : std::string(rest.substr(at + 4, end - at - 4)));
        rest.remove_prefix(end);
    }
    return css.append(rest);
}

std::string const& StaticFiles::url(std::string_view path) const {
    auto const found = urls_.find(path);
    if (found == urls_.end()) throw std::out_of_range("no static file is called " + std::string(path));
    return found->second;
}

std::optional<Response> StaticFiles::answer(Request const& request) const {
    auto const path = request.full_path();
    if (!path.starts_with(prefix_)) return std::nullopt;
    auto const found = by_url_.find(path);
    if (found == by_url_.end()) throw not_found();
    if (!request.only_reads()) throw method_not_allowed("GET, HEAD");
    Kept& kept = *found->second;
    auto response = respond(kept.type, "");
    bool const for_good = path == kept.hashed_url;
    response.with("Cache-Control", for_good ? "public, max-age=31536000, immutable" : "no-cache");
    response.shared_body = kept.plain;
    auto tag = kept.tag;
    if (worth_compressing(response)) {
        response.with("Vary", "Accept-Encoding");
        if (takes_gzip(request)) {
            std::call_once(kept.once, [&] {
                kept.compressed = std::make_shared<std::string const>(gzipped(*kept.plain, 9));
            });
            response.shared_body = kept.compressed;
            response.with("Content-Encoding", "gzip");
            tag.insert(tag.size() - 1, "-gzip");
        }
    }
    response.with("ETag", std::move(tag));
    return response;
}

}  // namespace jamsides::http
