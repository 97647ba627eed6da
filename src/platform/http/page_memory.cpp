// One table behind a lock that is held for a look-up; compressing is done outside it, once a page.
#include "platform/http/page_memory.hpp"

#include "platform/http/compression.hpp"
#include "platform/http/validators.hpp"

namespace jamsides::http {

namespace {

constexpr std::chrono::seconds lifetime{1}, longest_making{5};
constexpr std::size_t largest_page = std::size_t{512} << 10;

// Everything that a page may differ by. Readers of pages look at nothing else in a request.
std::optional<std::string> question_of(Request const& request) {
    if (request.method != Method::get) return std::nullopt;
    std::string question = request.target;
    for (auto const name : {"Accept", "Cookie"}) {
        question += '\n';
        question += request.headers.value(name);
    }
    return question;
}

bool may_be_kept(Response const& response) {
    return response.status == 200 && response.file.empty() && response.content().size() <= largest_page &&
           !response.headers.has("set-cookie") &&
           response.headers.value("cache-control").find("no-store") == std::string_view::npos;
}

}  // namespace

struct PageMemory::Page {
    Response as_made, compressed;  // with their bodies shared and their heads to be written once
    std::uint64_t state;
    Moment made;
    std::optional<Moment> being_made_anew = std::nullopt;
    std::once_flag once;

    Page(Response r, std::uint64_t s, Moment m) : as_made{std::move(r)}, state{s}, made{m} {
        as_made.head = std::make_shared<HeadOnce>();
    }
    Response const& for_reader(Request const& request) {
        if (!worth_compressing(as_made) || !takes_gzip(request)) return as_made;
        std::call_once(once, [&] { compress(request); });
        return compressed;
    }

  private:
    void compress(Request const& request) {
        compressed = as_made;
        compressed.head = std::make_shared<HeadOnce>();
        compressed.with("Vary", "Accept-Encoding").with("Content-Encoding", "gzip");
        add_tag(request, compressed, "-gzip");
        compressed.shared_body = std::make_shared<std::string const>(gzipped(as_made.content(), 5));
    }
};

void PageMemory::keep(Request const& request, Response& response, std::uint64_t state, Moment now) {
    auto const question = question_of(request);
    if (!question || !may_be_kept(response) || state != changes_()) return;
    if (!response.shared_body)
        response.shared_body = std::make_shared<std::string const>(std::move(response.body));
    response.body.clear();
    auto const page = std::make_shared<Page>(response, state, now);
    std::lock_guard const lock{mutex_};
    if (bytes_ > most_bytes_) {
        pages_.clear();
        bytes_ = 0;
    }
    auto& place = pages_[*question];
    if (place) bytes_ -= place->as_made.content().size();
    bytes_ += response.content().size();
    place = page;
}

std::shared_ptr<PageMemory::Page> PageMemory::fresh(std::string const& question, Moment now) {
    std::lock_guard const lock{mutex_};
    auto const found = pages_.find(question);
    if (found == pages_.end() || found->second->state != changes_()) return nullptr;
    auto& page = *found->second;
    if (now - page.made < lifetime) return found->second;
    if (!page.being_made_anew || now - *page.being_made_anew > longest_making) {
        page.being_made_anew = now;
        return nullptr;
    }
    return now - page.made < longest_making ? found->second : nullptr;
}

std::optional<Response> PageMemory::recall(Request const& request, Moment now) {
    auto const question = question_of(request);
    if (!question) return std::nullopt;
    auto const page = fresh(*question, now);
    if (!page) return std::nullopt;
    auto const& response = page->for_reader(request);
    // Once its head is written a page needs no headers, unless the reader may have it already.
    if (!response.head->written() || request.headers.has("If-None-Match")) return response;
    return Response{.shared_body = response.shared_body, .head = response.head};
}

}  // namespace jamsides::http
