// How the server behaves towards those who behave.
#include "platform/http/server.hpp"

#include <gtest/gtest.h>
#include <unistd.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>

#include "platform/http/page_memory.hpp"
#include "platform/http/server_test.hpp"

namespace jamsides::http {
namespace {

using namespace std::chrono_literals;
using harness::answer_from;

std::string unzipped(std::string_view bytes) {
    std::string result(1 << 20, '\0');
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    result.resize(stream.total_out);
    inflateEnd(&stream);
    return result;
}

class Folder {
  public:
    Folder() {
        auto name = (std::filesystem::temp_directory_path() / "http-test-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path); }
    std::size_t files() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(path), {}));
    }
    std::filesystem::path path;
};

TEST(Server, Answers_with_a_date_and_without_its_own_name) {
    Served const served;
    auto const answer = served.get("/hello");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "Hej!");
    EXPECT_EQ(answer.header("content-type"), "text/plain; charset=utf-8");
    EXPECT_EQ(answer.header("content-length"), "4");
    EXPECT_TRUE(answer.header("date").ends_with(" GMT"));
    EXPECT_EQ(answer.header("server"), "");
}

TEST(Server, Pipelined_requests_are_answered_in_order) {
    Served const served;
    auto const get = [](std::string const& path) { return "GET " + path + " HTTP/1.1\r\nHost: a\r\n"; };
    auto const all =
        served.said_to(get("/slow") + "\r\nPOST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc" +
                       get("/hello") + "Connection: close\r\n\r\n" + get("/late") + "\r\n");
    auto const first = all.find("klart"), second = all.find("abc"), third = all.find("Hej!");
    EXPECT_LT(first, second);
    EXPECT_LT(second, third);
    EXPECT_EQ(all.find("404"), all.npos) << "nothing is answered after Connection: close";
}

TEST(Server, Head_has_the_header_of_get_and_no_body) {
    Served const served;
    auto wire = served.connect();
    wire.send("HEAD /long HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    auto const answer = answer_from(wire.receive_all());
    EXPECT_EQ(answer.header("content-length"), "5000");
    EXPECT_EQ(answer.body, "");
    EXPECT_EQ(answer.header("etag"), served.get("/long").header("etag"));
}

TEST(Server, Http_1_0_is_answered_and_closed) {
    Served const served;
    EXPECT_EQ(served.answer_to("GET /hello HTTP/1.0\r\n\r\n").body, "Hej!");
}

TEST(Server, What_the_reader_already_has_is_not_sent_again) {
    Served const served;
    auto const tag = served.get("/long").header("etag");
    ASSERT_FALSE(tag.empty());
    auto const again = served.get("/long", "If-None-Match: \"other\", W/" + tag + "\r\n");
    EXPECT_EQ(again.status, 304);
    EXPECT_EQ(again.body, "");
    EXPECT_EQ(again.header("etag"), tag);
    EXPECT_EQ(again.header("content-length"), "");
    EXPECT_EQ(served.get("/long", "If-None-Match: \"other\"\r\n").status, 200);
}

TEST(Server, Text_is_compressed_for_those_who_take_it) {
    Served const served;
    auto const plain = served.get("/long");
    auto const zipped = served.get("/long", "Accept-Encoding: br, gzip\r\n");
    EXPECT_EQ(zipped.header("content-encoding"), "gzip");
    EXPECT_EQ(zipped.header("vary"), "Accept-Encoding");
    EXPECT_EQ(plain.header("vary"), "Accept-Encoding");
    EXPECT_NE(zipped.header("etag"), plain.header("etag"));
    EXPECT_LT(zipped.body.size(), plain.body.size());
    EXPECT_EQ(unzipped(zipped.body), plain.body);
    EXPECT_EQ(served.get("/long", "Accept-Encoding: gzip;q=0\r\n").header("content-encoding"), "");
    EXPECT_EQ(served.get("/hello", "Accept-Encoding: gzip\r\n").header("content-encoding"), "")
        << "too short";
    auto const again =
        served.get("/long", "Accept-Encoding: gzip\r\nIf-None-Match: " + zipped.header("etag") + "\r\n");
    EXPECT_EQ(again.status, 304);
}

TEST(Server, A_refusal_and_a_defect_become_pages_and_the_defect_stays_secret) {
    std::string told;
    ServerOptions options;
    options.on_defect = [&](Request const&, std::string const& what) { told = what; };
    Served const served(options);
    auto const refused = served.get("/refused");
    EXPECT_EQ(refused.status, 403);
    EXPECT_NE(refused.body.find("Bara projektledaren får göra det."), std::string::npos);
    auto const defect = served.get("/defect");
    EXPECT_EQ(defect.status, 500);
    EXPECT_EQ(defect.body.find("secret"), std::string::npos);
    EXPECT_EQ(told, "secret");
}

TEST(Server, Error_pages_and_last_headers_are_the_programs_own) {
    ServerOptions options;
    options.render_fault = [](Fault const& fault) { return html("<h1>" + fault.sentence + "</h1>"); };
    options.before_sending = [](Request const*, Response& response) {
        response.with("X-Content-Type-Options", "nosniff");
    };
    Served const served(options);
    auto const missing = served.get("/missing");
    EXPECT_EQ(missing.status, 404);
    EXPECT_EQ(missing.body, "<h1>Sidan finns inte.</h1>");
    EXPECT_EQ(missing.header("x-content-type-options"), "nosniff");
    auto const broken = served.answer_to("GET / HTTP/1.1\r\n\r\n");
    EXPECT_EQ(broken.status, 400);
    EXPECT_EQ(broken.header("x-content-type-options"), "nosniff");
}

TEST(Server, Quick_answers_come_before_the_handler) {
    ServerOptions options;
    options.answer_at_once = [](Request const& request) -> std::optional<Response> {
        if (request.path == "/hello") return text("genast");
        return std::nullopt;
    };
    Served const served(options);
    EXPECT_EQ(served.get("/hello").body, "genast");
    EXPECT_EQ(served.get("/form").status, 200);
}

TEST(Server, The_clients_address_is_believed_only_from_a_trusted_proxy) {
    auto const headers = "X-Forwarded-For: 1.1.1.1, 192.0.2.7, 127.0.0.1\r\nX-Forwarded-Proto: https\r\n";
    EXPECT_EQ(Served{}.get("/client", headers).body, "http 127.0.0.1");
    ServerOptions options;
    options.trusted_proxies = {"127.0.0.1"};
    EXPECT_EQ(Served{options}.get("/client", headers).body, "https 192.0.2.7");
    EXPECT_EQ(Served{options}.get("/client").body, "http 127.0.0.1");
}

TEST(Server, A_waiting_sender_is_told_to_go_on) {
    Served const served;
    auto wire = served.connect();
    wire.send(
        "POST /form HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 4\r\nConnection: "
        "close\r\n\r\n");
    EXPECT_EQ(wire.receive_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    wire.send("body");
    EXPECT_EQ(answer_from(wire.receive_all()).body, "body");
}

TEST(Server, The_limit_of_a_body_is_the_routes_own) {
    ServerOptions options;
    options.body_limit_for = [](Request const& request) { return request.path == "/form" ? 10UL : 5UL; };
    Served const served(options);
    EXPECT_EQ(served.post("text/plain", "0123456789").body, "0123456789");
    EXPECT_EQ(served.post("text/plain", "0123456789a").status, 413);
}

TEST(Server, The_refusal_of_a_large_body_reaches_a_sender_who_sends_it_all) {
    Served const served;
    EXPECT_EQ(served.post("text/plain", std::string(5 << 20, 'a')).status, 413);
}

TEST(Server, An_upload_goes_to_disk_and_is_gone_after_the_request) {
    Folder const folder;
    ServerOptions options;
    options.upload_folder = folder.path;
    Served const served(options);
    std::string const file = "%PDF-1.7\n" + std::string(8 << 20, 'x');
    auto const answer =
        served.post("multipart/form-data; boundary=b",
                    "--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nEtt protokoll\r\n"
                    "--b\r\nContent-Disposition: form-data; name=\"file\"; "
                    "filename=\"C:\\\\mapp\\\\beslut å.pdf\"\r\nContent-Type: image/png\r\n\r\n" +
                        file + "\r\n--b--\r\n");
    EXPECT_TRUE(answer.body.starts_with("note=Ett protokoll;file:beslut å.pdf:application/pdf:8388617:"))
        << answer.body;
    EXPECT_EQ(folder.files(), 0U);
}

TEST(Server, A_file_is_sent_from_disk) {
    Folder const folder;
    std::ofstream(folder.path / "f") << std::string(300'000, 'f');
    Served const served(
        {}, [&](Request&) { return file(folder.path / "f", "application/pdf", "protokoll å.pdf"); });
    auto const answer = served.get("/");
    EXPECT_EQ(answer.body, std::string(300'000, 'f'));
    EXPECT_EQ(answer.header("content-disposition"),
              "attachment; filename=\"protokoll _.pdf\"; filename*=UTF-8''protokoll%20%C3%A5.pdf");
}

TEST(Server, Stopping_finishes_what_runs_and_closes_what_waits) {
    Served served;
    auto idle = served.connect();
    auto running = served.connect();
    running.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    std::this_thread::sleep_for(100ms);
    served.server.stop();
    auto const answer = answer_from(running.receive_all());
    EXPECT_EQ(answer.body, "klart");
    EXPECT_EQ(idle.receive_all(), "");
    EXPECT_TRUE(idle.was_closed());
}

TEST(Server, A_port_in_use_is_told_in_one_sentence) {
    Served const served;
    ServerOptions options;
    options.port = served.server.port();
    try {
        Server second(options, reception);
        FAIL() << "two servers on one port";
    } catch (CannotListen const& error) {
        EXPECT_EQ(std::string(error.what()),
                  "Ett annat program använder redan 127.0.0.1:" + std::to_string(options.port) +
                      ". Stäng det, eller välj en annan port med --listen.");
    }
}

TEST(Server, Several_socket_threads_serve_alike) {
    ServerOptions options;
    options.socket_threads = 3;
    Served const served(options);
    for (int i = 0; i < 20; ++i) EXPECT_EQ(served.get("/hello").body, "Hej!");
}

TEST(Server, A_page_given_again_looks_as_it_did_the_first_time_and_is_not_sent_to_who_has_it) {
    PageMemory memory{[] { return std::uint64_t{0}; }};
    ServerOptions options;
    options.answer_at_once = [&](Request const& request) { return memory.recall(request); };
    options.before_sending = [](Request const*, Response& response) { response.with("X-Hard", "yes"); };
    auto const page = [&](Request& request) {
        auto response = html(std::string(3000, 'a'));
        memory.keep(request, response, memory.state());
        return response;
    };
    Served const served(options, page);
    for (std::string const encoding : {"identity", "gzip"}) {
        auto const line = "Accept-Encoding: " + encoding + "\r\n";
        auto const made = served.get("/page", line), first = served.get("/page", line),
                   again = served.get("/page", line);
        for (auto const& answer : {first, again}) {
            EXPECT_EQ(answer.status, 200);
            EXPECT_EQ(answer.body, made.body) << encoding;
            for (auto const name : {"content-type", "etag", "vary", "x-hard", "content-encoding"})
                EXPECT_EQ(answer.header(name), made.header(name)) << encoding << " " << name;
        }
        EXPECT_EQ(served.get("/page", line + "If-None-Match: " + made.header("etag") + "\r\n").status, 304);
        EXPECT_EQ(served.get("/page", line + "If-None-Match: \"other\"\r\n").body, made.body);
    }
}

}  // namespace
}  // namespace jamsides::http
