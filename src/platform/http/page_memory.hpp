// Pages kept for a moment as they were made, so that a crowd before one page costs one page. A page is given
// again only to the same question (address, cookies, format), only while nothing has been written here, and
// for a second at most: other programs may write to the same database, and the clock goes on.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace jamsides::http {

class PageMemory {
  public:
    using Moment = std::chrono::steady_clock::time_point;
    // How many times something has been written; any thread may ask.
    using Changes = std::function<std::uint64_t()>;

    explicit PageMemory(Changes changes, std::size_t most_bytes = std::size_t{16} << 20)
        : changes_{std::move(changes)}, most_bytes_{most_bytes} {}

    // To be noted before a page is made: what is written meanwhile makes the page too old to keep.
    std::uint64_t state() const { return changes_(); }
    void keep(Request const& request, Response& response, std::uint64_t state,
              Moment now = std::chrono::steady_clock::now());

    // The page, compressed when the reader takes it so. When a page's second is over one asker is sent to
    // make it anew, and the others get the old one until that is done.
    std::optional<Response> recall(Request const& request, Moment now = std::chrono::steady_clock::now());

  private:
    struct Page;
    std::shared_ptr<Page> fresh(std::string const& question, Moment now);

    Changes changes_;
    std::size_t most_bytes_, bytes_ = 0;
    std::mutex mutex_;
    std::unordered_map<std::string, std::shared_ptr<Page>> pages_;
};

}  // namespace jamsides::http
