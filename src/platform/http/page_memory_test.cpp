// What is given again, to whom, and when it no longer is.
#include "platform/http/page_memory.hpp"

#include <gtest/gtest.h>

#include "platform/http/compression.hpp"

namespace jamsides::http {
namespace {

using namespace std::chrono_literals;

struct Remembering : testing::Test {
    std::uint64_t changes = 0;
    PageMemory memory{[this] { return changes; }};
    PageMemory::Moment const start{};

    static Request asking(std::string target, std::string cookie = "") {
        auto request = request_for(Method::get, target);
        if (!cookie.empty()) request.headers.set("Cookie", std::move(cookie));
        return request;
    }
    void keep(Request const& request, Response response) {
        memory.keep(request, response, memory.state(), start);
    }
    std::string recalled(Request const& request, std::chrono::milliseconds later = 0ms) {
        auto const response = memory.recall(request, start + later);
        return response ? std::string(response->content()) : "made anew";
    }
};

TEST_F(Remembering, The_same_question_gets_the_same_page) {
    keep(asking("/questions?sort=name"), html("one"));
    EXPECT_EQ(recalled(asking("/questions?sort=name")), "one");
}

TEST_F(Remembering, Another_address_another_reader_and_another_format_are_other_questions) {
    keep(asking("/questions", "jamsides=ellen"), html("Ellen's"));
    EXPECT_EQ(recalled(asking("/questions", "jamsides=gunilla")), "made anew");
    EXPECT_EQ(recalled(asking("/questions")), "made anew");
    EXPECT_EQ(recalled(asking("/questions?q=a", "jamsides=ellen")), "made anew");
    auto json = asking("/questions", "jamsides=ellen");
    json.headers.set("Accept", "application/json");
    EXPECT_EQ(recalled(json), "made anew");
}

TEST_F(Remembering, Nothing_is_given_again_after_something_has_been_written) {
    keep(asking("/questions"), html("before"));
    ++changes;
    EXPECT_EQ(recalled(asking("/questions")), "made anew");
}

TEST_F(Remembering, A_page_made_while_something_was_written_is_not_kept) {
    auto const state = memory.state();
    ++changes;
    auto response = html("half old");
    memory.keep(asking("/questions"), response, state, start);
    EXPECT_EQ(recalled(asking("/questions")), "made anew");
    EXPECT_EQ(response.content(), "half old");
}

TEST_F(Remembering, After_its_second_one_reader_makes_the_page_anew_while_the_others_get_the_old) {
    keep(asking("/questions"), html("old"));
    EXPECT_EQ(recalled(asking("/questions"), 999ms), "old");
    EXPECT_EQ(recalled(asking("/questions"), 1000ms), "made anew");
    EXPECT_EQ(recalled(asking("/questions"), 1001ms), "old");
    auto fresh = html("new");
    memory.keep(asking("/questions"), fresh, memory.state(), start + 1100ms);
    EXPECT_EQ(recalled(asking("/questions"), 1200ms), "new");
}

TEST_F(Remembering, A_page_that_nobody_could_make_anew_is_not_shown_for_ever) {
    keep(asking("/questions"), html("old"));
    EXPECT_EQ(recalled(asking("/questions"), 1000ms), "made anew");
    EXPECT_EQ(recalled(asking("/questions"), 5000ms), "made anew");
}

TEST_F(Remembering, Forms_sent_refusals_cookies_and_pages_not_to_be_stored_are_not_kept) {
    auto post = request_for(Method::post, "/questions");
    keep(post, html("sent"));
    EXPECT_EQ(recalled(post), "made anew");
    keep(asking("/1"), html("refused", 404));
    keep(asking("/2"), html("secret").with("Cache-Control", "no-store"));
    auto with_cookie = html("language");
    with_cookie.set_cookie({.name = "language", .value = "en"});
    keep(asking("/3"), with_cookie);
    for (auto const target : {"/1", "/2", "/3"}) EXPECT_EQ(recalled(asking(target)), "made anew") << target;
}

TEST_F(Remembering, A_reader_who_takes_gzip_gets_the_compressed_page_with_its_own_tag) {
    std::string const body(3000, 'a');
    keep(asking("/questions"), html(body));
    auto request = asking("/questions");
    request.headers.set("Accept-Encoding", "gzip");
    auto const response = memory.recall(request, start);
    ASSERT_TRUE(response);
    EXPECT_EQ(response->content(), gzipped(body, 5));
    EXPECT_EQ(response->headers.value("content-encoding"), "gzip");
    EXPECT_NE(response->headers.value("etag").find("-gzip"), std::string_view::npos);
    EXPECT_EQ(recalled(asking("/questions")), body) << "and others the page as it is";
}

TEST_F(Remembering, When_the_room_is_full_everything_is_let_go_and_what_comes_next_is_kept) {
    PageMemory small{[] { return std::uint64_t{0}; }, 1000};
    for (int i = 0; i < 5; ++i) {
        auto response = html(std::string(400, 'x'));
        small.keep(asking("/" + std::to_string(i)), response, 0, start);
    }
    EXPECT_FALSE(small.recall(asking("/0"), start));
    EXPECT_TRUE(small.recall(asking("/4"), start));
}

}  // namespace
}  // namespace jamsides::http
