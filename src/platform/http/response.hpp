// What a handler answers with: status, headers and a body that is text, text shared with others, or a file.
#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "platform/http/pairs.hpp"

namespace jamsides::http {

enum class SameSite { strict, lax, none };

struct Cookie {
    std::string name;
    std::string value;
    std::optional<std::chrono::seconds> max_age =
        std::nullopt;  // none: until the browser closes; 0: forget it
    bool secure = true;
    bool http_only = true;
    SameSite same_site = SameSite::lax;
    std::string path = "/";
};

// The header lines of a page that is given many times: hardened, tagged and looked at the first time it is
// sent, by any thread, and the same from then on.
class HeadOnce {
  public:
    std::string const* written() const { return ready_ ? &lines_ : nullptr; }
    void keep(std::string lines) {
        std::call_once(once_, [&] {
            lines_ = std::move(lines);
            ready_ = true;
        });
    }

  private:
    std::once_flag once_;
    std::atomic<bool> ready_ = false;
    std::string lines_;
};

struct Response {
    int status = 200;
    Headers headers;
    std::string body;
    std::shared_ptr<std::string const> shared_body;  // sent instead of body when set: cached pages
    std::filesystem::path file;                      // sent instead of both when set, in pieces
    std::shared_ptr<HeadOnce> head = nullptr;        // of a kept page; once written, headers may be left out

    std::string_view content() const { return shared_body ? std::string_view(*shared_body) : body; }

    Response& with(std::string name, std::string value) &;
    Response with(std::string name, std::string value) &&;
    // Throws std::invalid_argument when a part cannot be written in a cookie.
    void set_cookie(Cookie const& cookie);
    void forget_cookie(std::string name, bool secure = true);
};

Response html(std::string body, int status = 200);
Response text(std::string body, int status = 200);
// A body of any type, shown in the browser: respond("application/pdf", bytes).
Response respond(std::string type, std::string body, int status = 200);
// The same with a name to save it under; `filename` may have any letters.
Response download(std::string type, std::string_view filename, std::string body);
// A file on disk; with a filename it is saved, without it is shown.
Response file(std::filesystem::path path, std::string type, std::string_view filename = {});
// After a post: look at this page instead (303).
Response redirect(std::string location);

// The value of Content-Disposition for a name with any letters (RFC 6266).
std::string attachment(std::string_view filename);

}  // namespace jamsides::http
