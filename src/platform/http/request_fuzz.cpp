// libFuzzer: whatever bytes come as a request, its form or its multipart body, they are read or refused,
// never worse. The first byte chooses what they are taken for.
#include <cstddef>
#include <cstdint>
#include <string>

#include "platform/http/decode.hpp"
#include "platform/http/parser.hpp"

using namespace jamsides::http;

namespace {

void as_request(std::string_view bytes) {
    Parser parser;
    Input input;
    parser.eager(false);
    parser.body_limit(1 << 20);
    for (bool hungry = true; !parser.is_done();) {
        if (hungry) {
            if (bytes.empty()) return;
            auto const piece = bytes.substr(0, 7);  // small, so that every place is one where reading stops
            auto const room = input.room(64);
            std::copy(piece.begin(), piece.end(), static_cast<char*>(room.data()));
            input.filled(piece.size());
            bytes.remove_prefix(piece.size());
        }
        bool const in_header = !parser.is_header_done();
        hungry = parser.take(input, 16 * 1024);
        if (in_header && parser.is_header_done()) {
            complete_header(parser.request, {"192.0.2.1", true}, {"192.0.2.2"}, parser.http_1_1);
            if (!parser.is_done()) parser.body = body_reader_for(parser.request, "/tmp");
        }
    }
    if (parser.body) parser.body->finish(parser.request);
}

void as_body(std::string_view bytes, std::string const& type) {
    Request request;
    request.headers.add("Content-Type", type);
    auto const reader = body_reader_for(request, "/tmp");
    for (; !bytes.empty(); bytes.remove_prefix(std::min<std::size_t>(5, bytes.size())))
        reader->feed(bytes.substr(0, 5));
    reader->finish(request);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
    if (size == 0) return 0;
    std::string_view const rest(reinterpret_cast<char const*>(bytes) + 1, size - 1);
    try {
        switch (bytes[0] % 4) {
            case 0:
                as_request(rest);
                break;
            case 1:
                as_body(rest, "multipart/form-data; boundary=b");
                break;
            case 2:
                as_body(rest, "application/x-www-form-urlencoded");
                break;
            default:
                request_for(Method::get, rest);
                break;
        }
    } catch (Refusal const&) {
        // refused: as it should be
    }
    return 0;
}
