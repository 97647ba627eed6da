// What a URL, a form or a cookie says, and what it may not say.
#include "platform/http/decode.hpp"

#include <gtest/gtest.h>

#include "platform/http/accept.hpp"
#include "platform/http/refusal.hpp"

namespace jamsides::http {
namespace {

TEST(Decoding, Utf8_is_told_from_what_looks_like_it) {
    EXPECT_TRUE(is_utf8("Åmål – 字 🏔"));
    EXPECT_FALSE(is_utf8("\xc0\xaf")) << "overlong";
    EXPECT_FALSE(is_utf8("\xed\xa0\x80")) << "a surrogate";
    EXPECT_FALSE(is_utf8("\xf4\x90\x80\x80")) << "beyond Unicode";
    EXPECT_FALSE(is_utf8("\xe5\xe4")) << "Latin 1";
    EXPECT_FALSE(is_utf8("a\xc3")) << "cut short";
}

TEST(Decoding, A_form_is_read_in_order_with_plus_as_space) {
    auto const fields = urlencoded("a=1+2&b=%C3%A5&a=3&empty=&bare&&=x");
    ASSERT_EQ(fields.size(), 6U);
    EXPECT_EQ(fields.values("a"), (std::vector<std::string>{"1 2", "3"}));
    EXPECT_EQ(fields.value("b"), "å");
    EXPECT_TRUE(fields.has("bare"));
    EXPECT_EQ(urlencoded(Fields{{"a b", "å&=+"}}), "a%20b=%C3%A5%26%3D%2B");
}

TEST(Decoding, A_form_with_a_broken_escape_or_too_many_fields_is_refused) {
    EXPECT_THROW(urlencoded("a=%4"), Refusal);
    EXPECT_THROW(urlencoded("a=%g1"), Refusal);
    EXPECT_THROW(urlencoded("a=%00"), Refusal);
    EXPECT_THROW(urlencoded("a=%e5"), Refusal);
    std::string many;
    for (int i = 0; i < 2001; ++i) many += "a=1&";
    EXPECT_THROW(urlencoded(many), Refusal);
}

TEST(Decoding, A_path_is_made_plain_and_its_format_split_off) {
    auto const read = [](std::string_view target) { return request_for(Method::get, target); };
    EXPECT_EQ(read("/a//b/./c/").path, "/a/b/c");
    EXPECT_EQ(read("/").path, "/");
    EXPECT_EQ(read("http://host/a?b=c").path, "/a");
    EXPECT_EQ(read("/a.b/c").path, "/a.b/c");
    EXPECT_EQ(read("/report.final.pdf").path, "/report.final");
    EXPECT_EQ(read("/report.final.pdf").format, "pdf");
    EXPECT_EQ(read("/photo.exe").path, "/photo.exe");
    EXPECT_EQ(read("/.json").path, "/.json") << "a name is not only its format";
    EXPECT_EQ(read("/a+b%20c").path, "/a+b c");
    EXPECT_THROW(read("/a/../b"), Refusal);
    EXPECT_THROW(read("/a%5c..%5cb"), Refusal);
    EXPECT_THROW(read("/a%0ab"), Refusal);
    EXPECT_THROW(read("a"), Refusal);
}

TEST(Decoding, Cookies_that_are_not_well_formed_are_passed_over) {
    auto const cookies = read_cookies("a=1; b=x=y;nonsense;  c=; =d");
    EXPECT_EQ(cookies.size(), 3U);
    EXPECT_EQ(cookies.value("b"), "x=y");
    EXPECT_TRUE(cookies.has("c"));
}

TEST(Accepting, The_reader_gets_the_format_it_likes_best) {
    std::vector<std::string_view> const offered{"text/html", "application/json", "text/csv"};
    EXPECT_EQ(best_type("", offered), "text/html");
    EXPECT_EQ(best_type("text/html,application/xhtml+xml,*/*;q=0.8", offered), "text/html");
    EXPECT_EQ(best_type("application/json", offered), "application/json");
    EXPECT_EQ(best_type("text/html;q=0.5, text/*;q=0.9", offered), "text/csv");
    EXPECT_EQ(best_type("*/*, text/html;q=0", offered), "application/json");
    EXPECT_EQ(best_type("image/png", offered), "");
}

TEST(Accepting, A_coding_is_taken_unless_it_is_left_out_or_refused) {
    EXPECT_TRUE(takes_coding("br, gzip;q=0.5", "gzip"));
    EXPECT_TRUE(takes_coding("*", "gzip"));
    EXPECT_FALSE(takes_coding("", "gzip"));
    EXPECT_FALSE(takes_coding("gzip;q=0, *", "gzip"));
}

}  // namespace
}  // namespace jamsides::http
