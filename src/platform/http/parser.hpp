// The parser and the bytes before it. Only server.cpp (and the fuzz target) may include this: it is Boost.
#pragma once

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/http/body.hpp"
#include "platform/http/incoming.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::http {

// Fills a Request as Beast meets its parts, and hands the body on. What it throws ends the connection.
class Parser : public boost::beast::http::basic_parser<true> {
  public:
    Request request;
    std::unique_ptr<BodyReader> body;  // set when the header is read and a body follows
    bool http_1_1 = true;

    // Parses what it can. True when it needs more bytes. Throws Refusal.
    bool take(class Input& input, std::size_t header_limit);

  private:
    using Text = boost::beast::string_view;
    using Error = boost::beast::error_code;
    using Verb = boost::beast::http::verb;
    using Known = boost::beast::http::field;
    static std::string_view plain(Text text) { return {text.data(), text.size()}; }

    void on_request_impl(Verb, Text method, Text target, int version, Error&) override {
        auto const known = method_from(plain(method));
        if (!known)
            throw Refusal{501, text::msgid("Servern har inte den metoden. Den läser med GET och tar emot "
                                           "formulär med POST.")};
        if (target.size() > longest_target) throw Refusal{414, ""};
        request.method = *known;
        request.target = plain(target);
        http_1_1 = version == 11;
    }
    void on_field_impl(Known, Text name, Text value, Error&) override {
        if (body) return;  // a trailer after a chunked body may not pass for a header
        if (request.headers.size() == most_headers) throw Refusal{431, ""};
        request.headers.add(std::string(plain(name)), std::string(plain(value)));
    }
    std::size_t on_body_impl(Text bytes, Error&) override {
        body->feed(plain(bytes));
        return bytes.size();
    }
    std::size_t on_chunk_body_impl(std::uint64_t, Text bytes, Error&) override {
        body->feed(plain(bytes));
        return bytes.size();
    }
    void on_response_impl(int, Text, int, Error&) override {}
    void on_header_impl(Error&) override {}
    void on_body_init_impl(boost::optional<std::uint64_t> const&, Error&) override {}
    void on_chunk_header_impl(std::uint64_t, Text, Error&) override {}
    void on_finish_impl(Error&) override {}

    std::size_t header_bytes_ = 0;
};

// Bytes read and not yet parsed, in one piece as the parser wants them.
class Input {
  public:
    std::string_view unread() const { return {bytes_.data() + begin_, end_ - begin_}; }
    void consume(std::size_t n) { begin_ += n; }
    void filled(std::size_t n) { end_ += n; }
    // Room for another read: at least half of what is wanted.
    boost::asio::mutable_buffer room(std::size_t wanted) {
        if (begin_ > 0) std::copy(bytes_.data() + begin_, bytes_.data() + end_, bytes_.data());
        end_ -= std::exchange(begin_, 0);
        if (bytes_.size() - end_ < wanted / 2) bytes_.resize(end_ + wanted);
        return boost::asio::buffer(bytes_.data() + end_, bytes_.size() - end_);
    }
    // Nothing is left: room for a usual request is kept for the next one, more is given back.
    void let_go() {
        if (!unread().empty()) return;
        if (bytes_.size() > usual) bytes_ = {};
        begin_ = end_ = 0;
    }

  private:
    static constexpr std::size_t usual = 4 * 1024;
    std::vector<char> bytes_;
    std::size_t begin_ = 0, end_ = 0;
};

inline bool Parser::take(Input& input, std::size_t header_limit) {
    constexpr std::size_t longest_chunk_line = 8 * 1024;
    namespace beast = boost::beast::http;
    Error error;
    auto const unread = input.unread();
    bool const in_header = !is_header_done();
    auto const taken = put(boost::asio::buffer(unread.data(), unread.size()), error);
    input.consume(taken);
    if (in_header && (header_bytes_ += taken) > header_limit) throw Refusal{431, ""};
    if (error == beast::error::header_limit)
        throw Refusal{header_bytes_ == 0 && unread.find('\n') > header_limit ? 414 : 431, ""};
    if (error == beast::error::body_limit) throw too_large();
    if (error && error != beast::error::need_more) throw bad_request();
    // Nothing taken means that more is needed, whatever the parser says: else a half chunk spins for ever.
    bool const hungry = error == beast::error::need_more || taken == 0 || input.unread().empty();
    if (hungry && !in_header && input.unread().size() > longest_chunk_line) throw bad_request();
    return hungry;
}

}  // namespace jamsides::http
