// The last stretch of a response. Runs on the handler's thread, where compressing disturbs nobody.
#include "platform/http/outgoing.hpp"

#include <algorithm>
#include <array>
#include <ctime>
#include <stdexcept>

#include "platform/http/compression.hpp"
#include "platform/http/faults.hpp"
#include "platform/http/refusal.hpp"
#include "platform/http/validators.hpp"

namespace jamsides::http {

namespace {

std::string const& date_line() {
    thread_local std::time_t second = 0;
    thread_local std::string line;
    if (auto const now = std::time(nullptr); now != second) {
        second = now;
        std::tm parts{};
        gmtime_r(&now, &parts);
        std::array<char, 64> text{};
        line.assign(text.data(),
                    std::strftime(text.data(), text.size(), "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &parts));
    }
    return line;
}

bool is_token(std::string_view name) {
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !name.empty() && std::all_of(name.begin(), name.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               marks.find(c) != marks.npos;
    });
}

bool is_one_line(std::string_view value) {
    return std::none_of(value.begin(), value.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
    });
}

bool has_no_body(int status) { return status == 204 || status == 304; }

// Everything in a head but its first line, the date and the connection.
std::string header_lines(Response const& response, std::uint64_t length) {
    std::string lines;
    lines.reserve(512);
    for (auto const& [name, value] : response.headers) {
        if (!is_token(name) || !is_one_line(value))
            throw std::invalid_argument("the response header " + (is_token(name) ? name : "?") +
                                        " cannot be written");
        lines.append(name).append(": ").append(value).append("\r\n");
    }
    if (!has_no_body(response.status))
        lines.append("Content-Length: ").append(std::to_string(length)).append("\r\n");
    return lines;
}

std::string head_of(int status, std::string_view lines, bool keep_alive) {
    std::string head;
    head.reserve(lines.size() + 128);
    head.append("HTTP/1.1 ").append(std::to_string(status)).append(" ").append(reason(status)).append("\r\n");
    head.append(date_line()).append(lines);
    return head.append(keep_alive ? "\r\n" : "Connection: close\r\n\r\n");
}

}  // namespace

std::string written_head(Response const& response, std::uint64_t length, bool keep_alive) {
    return head_of(response.status, header_lines(response, length), keep_alive);
}

Answering::Answering(ServerOptions const& options, Server::Handler handler)
    : options_(options), handler_(std::move(handler)) {}

void Answering::tell(Request const* request, std::string const& what) const {
    if (options_.on_defect) options_.on_defect(request ? *request : Request{}, what);
}

Response Answering::answer(Request& request) const {
    try {
        return handler_(request);
    } catch (...) {
        return caught(request, std::current_exception());
    }
}

std::optional<Response> Answering::answer_at_once(Request const& request) const {
    if (!options_.answer_at_once) return std::nullopt;
    try {
        return options_.answer_at_once(request);
    } catch (...) {
        return caught(request, std::current_exception());
    }
}

Response Answering::caught(Request const& request, std::exception_ptr thrown) const {
    try {
        std::rethrow_exception(std::move(thrown));
    } catch (Refusal const& refusal) {
        return page_of(fault_of(refusal.status(), &request, refusal.sentence()), refusal.headers());
    } catch (std::exception const& defect) {
        tell(&request, defect.what());
    } catch (...) {
        tell(&request, "something that is no std::exception was thrown");
    }
    return page_of(fault_of(500, &request));
}

Response Answering::page_of(Fault const& fault, Headers const& extra) const {
    Response response;
    try {
        response = options_.render_fault ? options_.render_fault(fault) : plain_page(fault);
        response.status = fault.status;
    } catch (std::exception const& defect) {
        tell(fault.request, defect.what());
        response = plain_page(fault);
    }
    if (!response.headers.has("cache-control")) response.headers.add("Cache-Control", "no-store");
    for (auto const& [name, value] : extra) response.headers.set(name, value);
    return response;
}

void Answering::compress(Request const& request, Response& response) const {
    bool const worth_it = options_.compression > 0 && worth_compressing(response);
    bool const gzip = worth_it && takes_gzip(request);
    if (worth_it) response.headers.add("Vary", "Accept-Encoding");
    add_tag(request, response, gzip ? "-gzip" : "");
    if (not_modified(request, response) || !gzip) return;
    response.body = gzipped(response.content(), options_.compression);
    response.shared_body.reset();
    response.headers.set("Content-Encoding", "gzip");
}

Outgoing Answering::outgoing(Request const* request, Response response, bool keep_alive) const {
    if (auto const* lines = response.head ? response.head->written() : nullptr;
        lines && response.headers.empty()) {
        Outgoing kept{.head = head_of(response.status, *lines, keep_alive)};
        kept.response = std::move(response);
        return kept;
    }
    try {
        if (options_.before_sending) options_.before_sending(request, response);
        if (request) compress(*request, response);
        Outgoing out{.response = std::move(response)};
        if (!out.response.file.empty()) out.file_size = std::filesystem::file_size(out.response.file);
        auto const length = out.response.file.empty() ? out.response.content().size() : out.file_size;
        out.with_body = !has_no_body(out.response.status) && !(request && request->method == Method::head);
        auto const lines = header_lines(out.response, length);
        if (out.response.head && out.response.status == 200) out.response.head->keep(lines);
        out.head = head_of(out.response.status, lines, keep_alive);
        return out;
    } catch (std::exception const& defect) {
        tell(request, defect.what());
    }
    Outgoing out{.response = plain_page(fault_of(500, request))};
    out.with_body = !(request && request->method == Method::head);
    out.head = written_head(out.response, out.response.content().size(), keep_alive);
    return out;
}

}  // namespace jamsides::http
