// What hostile or broken clients send, and that the others are served all the while.
#include <gtest/gtest.h>
#include <time.h>

#include <fstream>

#include "platform/http/server_test.hpp"

namespace jamsides::http {
namespace {

using namespace std::chrono_literals;
using namespace std::string_literals;
std::string const form_header =
    "POST /form HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n";
std::string const chunked = form_header + "Transfer-Encoding: chunked\r\n\r\n";

ServerOptions hurried() {
    ServerOptions options;
    options.header_deadline = options.body_deadline = options.idle_deadline = 200ms;
    return options;
}

std::size_t resident_kilobytes() {
    std::ifstream statm("/proc/self/statm");
    std::size_t all = 0, resident = 0;
    statm >> all >> resident;
    return resident * 4;
}

struct Malformed {
    char const* what;
    std::string bytes;
    int status;
};

class Broken : public testing::TestWithParam<Malformed> {};

TEST_P(Broken, Is_refused_and_the_connection_closed) {
    Served const served;
    auto const answer = served.answer_to(GetParam().bytes);
    EXPECT_EQ(answer.status, GetParam().status);
    EXPECT_EQ(answer.header("connection"), "close");
    EXPECT_EQ(answer.body.find("HTTP/1.1"), std::string::npos) << "one answer only";
    EXPECT_EQ(served.get("/hello").body, "Hej!");
}

INSTANTIATE_TEST_SUITE_P(
    Request, Broken,
    testing::Values(
        Malformed{
            "both_length_and_coding",
            form_header + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=1\r\n0\r\n\r\n",
            400},
        Malformed{
            "both_coding_and_length",
            form_header + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n3\r\na=1\r\n0\r\n\r\n",
            400},
        Malformed{"two_lengths", form_header + "Content-Length: 3\r\nContent-Length: 5\r\n\r\na=1xx", 400},
        Malformed{"two_equal_lengths", form_header + "Content-Length: 3\r\nContent-Length: 3\r\n\r\na=1",
                  400},
        Malformed{"a_list_of_lengths", form_header + "Content-Length: 3, 3\r\n\r\na=1", 400},
        Malformed{"a_signed_length", form_header + "Content-Length: +3\r\n\r\na=1", 400},
        Malformed{"a_negative_length", form_header + "Content-Length: -3\r\n\r\na=1", 400},
        Malformed{"a_space_before_the_colon", "GET /hello HTTP/1.1\r\nHost : a\r\n\r\n", 400},
        Malformed{"bare_line_feeds", "GET /hello HTTP/1.1\nHost: a\n\n", 400},
        Malformed{"no_host", "GET /hello HTTP/1.1\r\n\r\n", 400},
        Malformed{"two_hosts", "GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400},
        Malformed{"a_host_that_is_none", "GET /hello HTTP/1.1\r\nHost: a/b?c\r\n\r\n", 400},
        Malformed{"an_unknown_coding",
                  form_header + "Transfer-Encoding: xchunked\r\n\r\n3\r\na=1\r\n0\r\n\r\n", 501},
        Malformed{"gzip_then_chunked", form_header + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                  501},
        Malformed{"an_unknown_method", "BREW /hello HTTP/1.1\r\nHost: a\r\n\r\n", 501},
        Malformed{"connect", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", 501},
        Malformed{"an_endless_chunk_size", chunked + "FFFFFFFFFFFFFFFFF\r\na=1\r\n0\r\n\r\n", 400},
        Malformed{"a_chunk_without_a_size", chunked + "x\r\na=1\r\n0\r\n\r\n", 400},
        Malformed{"a_long_chunk_line", chunked + "3;" + std::string(20000, 'a'), 400},
        Malformed{"a_chunk_too_large", chunked + "FFFFFFFF\r\na=1", 413},
        Malformed{"a_length_too_large", form_header + "Content-Length: 10000000000\r\n\r\na=1", 413},
        Malformed{"a_long_target", "GET /" + std::string(9000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414},
        Malformed{"a_very_long_target", "GET /" + std::string(30000, 'a'), 414},
        Malformed{"a_long_header", "GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(20000, 'a'), 431},
        Malformed{"many_headers",
                  [] {
                      std::string bytes = "GET / HTTP/1.1\r\nHost: a\r\n";
                      for (int i = 0; i < 300; ++i) bytes += "X: a\r\n";
                      return bytes + "\r\n";
                  }(),
                  431},
        Malformed{"an_unknown_expectation", form_header + "Expect: luck\r\nContent-Length: 3\r\n\r\na=1",
                  417},
        Malformed{"nul_in_the_target", "GET /he\0llo HTTP/1.1\r\nHost: a\r\n\r\n"s, 400},
        Malformed{"a_broken_escape", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Malformed{"nul_escaped", "GET /a%00b HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Malformed{"latin_1_escaped", "GET /%E5 HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Malformed{"a_climb", "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Malformed{"a_climb_escaped", "GET /a/%2e%2e/%2E%2e/etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Malformed{"a_slash_escaped", "GET /a%2f..%2fb HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Malformed{"a_version_of_tomorrow", "GET /hello HTTP/3.0\r\nHost: a\r\n\r\n", 400},
        Malformed{"another_protocol", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello there\r\n\r\n",
                  400}),
    [](auto const& malformed) { return malformed.param.what; });

TEST(Server, Says_what_it_takes_instead_of_a_method_or_a_coding_that_it_has_not) {
    Served const served;
    auto const method = served.answer_to("BREW /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_NE(method.body.find("läser med GET"), std::string::npos) << method.body;
    auto const coding = served.answer_to(form_header + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    EXPECT_NE(coding.body.find("Transfer-Encoding: chunked"), std::string::npos) << coding.body;
}

TEST(Server, Slow_headers_end_at_their_deadline_and_disturb_nobody) {
    Served const served(hurried());
    std::vector<harness::Wire> slow;
    for (int i = 0; i < 100; ++i) {
        slow.push_back(served.connect());
        slow.back().send("GET /hello HTTP/1.1\r\nHost: a\r\nX-a: ");
    }
    for (int byte = 0; byte < 6; ++byte) {
        for (auto& wire : slow) wire.send("b");
        EXPECT_EQ(served.get("/hello").status, 200);
        std::this_thread::sleep_for(50ms);
    }
    for (auto& wire : slow) {
        EXPECT_EQ(harness::answer_from(wire.receive_all()).status, 408);
        EXPECT_TRUE(wire.was_closed());
    }
}

TEST(Server, A_slow_body_ends_at_its_deadline) {
    Served const served(hurried());
    auto wire = served.connect();
    wire.send(form_header + "Content-Length: 100\r\n\r\na=1");
    EXPECT_EQ(harness::answer_from(wire.receive_all()).status, 408);
    EXPECT_TRUE(wire.was_closed());
}

TEST(Server, A_silent_connection_is_closed_without_a_word) {
    Served const served(hurried());
    auto wire = served.connect();
    EXPECT_EQ(wire.receive_all(), "");
    EXPECT_TRUE(wire.was_closed());
}

TEST(Server, A_reader_who_does_not_read_is_let_go) {
    ServerOptions options;
    options.write_deadline = 200ms;
    Served const served(options, [&](Request&) { return text(std::string(10'000, 'a')); });
    auto wire = served.connect();
    std::string requests;
    for (int i = 0; i < 2000; ++i) requests += "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    wire.send(requests);
    for (int waits = 0; waits < 1000 && wire.send("GET / HTTP/1.1\r\n"); ++waits)
        std::this_thread::sleep_for(10ms);
    EXPECT_FALSE(wire.send("\r\n")) << "the server has closed";
    EXPECT_LT(wire.receive_all().size(), 2000U * 10'000U);
}

TEST(Server, An_endless_header_is_cut_and_takes_no_memory) {
    Served const served;
    auto const before = resident_kilobytes();
    auto wire = served.connect();
    wire.send("GET /hello HTTP/1.1\r\nHost: a\r\nX: ");
    std::string const megabyte(1 << 20, 'a');
    int sent = 0;
    while (sent < 300 && wire.send(megabyte)) ++sent;
    EXPECT_LT(sent, 300);
    EXPECT_LT(resident_kilobytes(), before + 20'000);
    EXPECT_EQ(served.get("/hello").status, 200);
}

TEST(Server, An_endless_chunked_form_is_cut_at_the_limit_and_takes_no_memory) {
    Served const served;
    auto const before = resident_kilobytes();
    auto wire = served.connect();
    wire.send(chunked);
    std::string const piece = "10000\r\n" + std::string(0x10000, 'a') + "\r\n";
    int sent = 0;
    while (sent < 5000 && wire.send(piece)) ++sent;
    EXPECT_LT(sent, 5000);
    EXPECT_LT(resident_kilobytes(), before + 20'000);
    EXPECT_EQ(served.get("/hello").status, 200);
}

TEST(Server, Half_a_chunk_waits_without_spinning) {
    Served const served;
    auto wire = served.connect();
    wire.send(chunked + "5\r\nna");
    timespec before{}, after{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
    std::this_thread::sleep_for(500ms);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
    auto const busy = (after.tv_sec - before.tv_sec) * 1000 + (after.tv_nsec - before.tv_nsec) / 1'000'000;
    EXPECT_LT(busy, 250) << "milliseconds of processor time while half a second passed";
    wire.send("me=\r\n1\r");
    wire.send("\n1\r\n0\r\nHost: evil\r\nX-Forwarded-For: 9.9.9.9\r\n\r\n");
    EXPECT_EQ(harness::answer_from(wire.receive_response()).body, "name=1;");
}

TEST(Server, A_header_in_a_response_cannot_be_injected) {
    Served const served;
    auto const answer = served.get("/injected?name=a%0D%0ASet-Cookie:%20owned=1");
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.header("set-cookie"), "");
}

TEST(Server, Connections_from_one_address_have_a_limit) {
    ServerOptions options;
    options.connections_per_address = 3;
    Served const served(options);
    std::vector<harness::Wire> open;
    for (int i = 0; i < 3; ++i) {
        open.push_back(served.connect());
        open.back().send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
        EXPECT_EQ(harness::answer_from(open.back().receive_response()).status, 200);
    }
    EXPECT_EQ(harness::answer_from(served.connect().receive_all()).status, 503);
    open.pop_back();
    std::this_thread::sleep_for(100ms);
    EXPECT_EQ(served.get("/hello").status, 200);
}

}  // namespace
}  // namespace jamsides::http
