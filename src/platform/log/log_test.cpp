// A line can be read by a person and by a program, and cannot be forged from inside.
#include "platform/log/log.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <array>

namespace jamsides::log {
namespace {

template <class Act>
std::string written_during(Act act) {
    std::array<int, 2> ends;
    if (::pipe(ends.data()) != 0) return {};
    const int before = write_to(ends[1]);
    act();
    write_to(before);
    ::close(ends[1]);
    std::string all(4096, '\0');
    const auto length = ::read(ends[0], all.data(), all.size());
    ::close(ends[0]);
    all.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
    return all;
}

TEST(Log, A_line_holds_time_level_message_request_and_fields) {
    const std::string line = written_during([] {
        const Request request{"r1"};
        info("Page shown", {{"status", 200}, {"route", "/rounds/{round}"}});
    });
    ASSERT_GT(line.size(), 25u);
    EXPECT_EQ(line.substr(24), " info \"Page shown\" request=r1 status=200 route=/rounds/{round}\n");
}

TEST(Log, A_value_with_line_breaks_and_quotes_stays_on_its_line) {
    const std::string line = written_during([] { warning("Odd", {{"what", "a\nb \"c\" \\ \x1b[31m"}}); });
    EXPECT_EQ(line.substr(24), " warning \"Odd\" what=\"a\\nb \\\"c\\\" \\\\ ?[31m\"\n");
}

TEST(Log, Debug_lines_are_left_out_until_asked_for) {
    EXPECT_EQ(written_during([] { debug("Deep"); }), "");
    show_from(Level::debug);
    EXPECT_NE(written_during([] { debug("Deep"); }), "");
    show_from(Level::info);
}

TEST(Log, The_request_id_ends_with_its_request) {
    {
        const Request outer{"outer"};
        { const Request inner{"inner"}; }
        EXPECT_EQ(request_id(), "outer");
    }
    EXPECT_EQ(request_id(), "");
}

}  // namespace
}  // namespace jamsides::log
