// Which route answers, and what is said when none does.
#include "platform/http/router.hpp"

#include <gtest/gtest.h>

#include "platform/http/refusal.hpp"

namespace jamsides::http {
namespace {

Router<std::string> programme() {
    Router<std::string> router;
    router.add(Method::get, "/", "front");
    router.add(Method::get, "/rounds/new", "new");
    router.add(Method::get, "/rounds/{round}", "round");
    router.add(Method::post, "/rounds/{round}", "change");
    router.add(Method::get, "/rounds/{round}/applications/{id}", "application");
    router.add(Method::get, "/course/{page...}", "course");
    return router;
}

int refused_with(Method method, std::string_view target) {
    auto request = request_for(method, target);
    try {
        programme().find(request);
    } catch (Refusal const& refusal) {
        return refusal.status();
    }
    return 0;
}

TEST(Router, Parameters_are_found_by_name_and_the_format_is_split_off) {
    auto const router = programme();
    auto request = request_for(Method::get, "/rounds/2021-2023/applications/%C3%A5.csv?sort=name");
    EXPECT_EQ(router.find(request).handler, "application");
    EXPECT_EQ(request.at("round"), "2021-2023");
    EXPECT_EQ(request.at("id"), "å");
    EXPECT_EQ(request.format, "csv");
    EXPECT_EQ(request.query.value("sort"), "name");
    EXPECT_EQ(request.full_path(), "/rounds/2021-2023/applications/å.csv");
    EXPECT_THROW(request.at("organisation"), std::out_of_range);
}

TEST(Router, A_written_segment_wins_over_a_parameter) {
    auto const router = programme();
    auto request = request_for(Method::get, "/rounds/new");
    EXPECT_EQ(router.find(request).handler, "new");
}

TEST(Router, A_tail_takes_the_rest_of_the_path) {
    auto const router = programme();
    auto request = request_for(Method::get, "/course/part/two");
    EXPECT_EQ(router.find(request).handler, "course");
    EXPECT_EQ(request.at("page"), "part/two");
}

TEST(Router, Get_answers_head_and_slashes_too_many_do_no_harm) {
    auto const router = programme();
    auto request = request_for(Method::head, "//rounds/./2021-2023/");
    EXPECT_EQ(router.find(request).handler, "round");
    auto front = request_for(Method::get, "/?from=mail");
    EXPECT_EQ(router.find(front).handler, "front");
}

TEST(Router, An_unknown_path_is_not_found) {
    EXPECT_EQ(refused_with(Method::get, "/nowhere"), 404);
    EXPECT_EQ(refused_with(Method::get, "/rounds"), 404);
    EXPECT_EQ(refused_with(Method::get, "/rounds/x/applications"), 404);
}

TEST(Router, Another_method_is_refused_with_those_allowed) {
    auto request = request_for(Method::remove, "/rounds/2021-2023");
    try {
        programme().find(request);
        FAIL() << "DELETE found a route";
    } catch (Refusal const& refusal) {
        EXPECT_EQ(refusal.status(), 405);
        EXPECT_EQ(refusal.headers().value("allow"), "GET, HEAD, POST");
    }
}

TEST(Router, The_same_shape_twice_is_a_defect) {
    auto router = programme();
    EXPECT_THROW(router.add(Method::get, "/rounds/{other}", "again"), std::logic_error);
    EXPECT_THROW(router.add(Method::get, "/a/b{c}d", "half"), std::logic_error);
    EXPECT_NO_THROW(router.add(Method::put, "/rounds/{other}", "another"));
}

}  // namespace
}  // namespace jamsides::http
