// zlib with one stream a thread: making one anew costs more than compressing a page.
#include "platform/http/compression.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <new>

#include "platform/http/accept.hpp"

namespace jamsides::http {

namespace {

class Deflater {
  public:
    explicit Deflater(int level) : level_(level) {
        constexpr int window_with_gzip_header = 15 + 16, memory = 8;
        if (deflateInit2(&stream_, level, Z_DEFLATED, window_with_gzip_header, memory, Z_DEFAULT_STRATEGY) !=
            Z_OK)
            throw std::bad_alloc();
    }
    ~Deflater() { deflateEnd(&stream_); }
    Deflater(Deflater const&) = delete;
    Deflater& operator=(Deflater const&) = delete;

    std::string compressed(std::string_view bytes, int level) {
        deflateReset(&stream_);
        if (level != level_) deflateParams(&stream_, level_ = level, Z_DEFAULT_STRATEGY);
        std::string result(deflateBound(&stream_, bytes.size()), '\0');
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
        stream_.avail_in = static_cast<uInt>(bytes.size());
        stream_.next_out = reinterpret_cast<Bytef*>(result.data());
        stream_.avail_out = static_cast<uInt>(result.size());
        deflate(&stream_, Z_FINISH);
        result.resize(stream_.total_out);
        return result;
    }

  private:
    z_stream stream_{};
    int level_;
};

}  // namespace

std::string gzipped(std::string_view bytes, int level) {
    thread_local Deflater deflater(level);
    return deflater.compressed(bytes, level);
}

bool is_text(std::string_view content_type) {
    constexpr std::array<std::string_view, 6> kinds{"application/json",          "application/problem+json",
                                                    "application/javascript",    "application/xml",
                                                    "application/manifest+json", "image/svg+xml"};
    return content_type.starts_with("text/") ||
           std::any_of(kinds.begin(), kinds.end(),
                       [&](std::string_view kind) { return content_type.starts_with(kind); });
}

bool worth_compressing(Response const& response) {
    return response.file.empty() && response.content().size() >= least_worth_compressing &&
           is_text(response.headers.value("content-type")) && !response.headers.has("content-encoding");
}

bool takes_gzip(Request const& request) {
    return takes_coding(request.headers.value("accept-encoding"), "gzip");
}

}  // namespace jamsides::http
