// Described values as JSON and back.
#include "platform/formats/json.hpp"

#include <gtest/gtest.h>
#include <boost/describe.hpp>

#include "platform/formats/json_reading.hpp"

namespace jamsides::formats {
namespace {

using namespace std::chrono_literals;

BOOST_DEFINE_ENUM_CLASS(Kind, municipality, region)

struct Place {
    double latitude = 0, longitude = 0;
    bool operator==(Place const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Place, (), (latitude, longitude))

struct Organisation {
    std::string name;
    Kind kind = Kind::municipality;
    int population = 0;
    bool has_title = false;
    std::optional<Day> signed_on;
    Instant changed_at{};
    std::vector<std::string> themes;
    Place place;
    bool operator==(Organisation const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Organisation, (),
                      (name, kind, population, has_title, signed_on, changed_at, themes, place))

Organisation lund() {
    return {"Lunds kommun",
            Kind::municipality,
            127376,
            true,
            2007y / std::chrono::May / 31,
            std::chrono::sys_days{2021y / std::chrono::June / 16} + 9h + 30min,
            {"skola", "\"vård\""},
            {55.7, 13.19}};
}

constexpr std::string_view lund_as_json =
    R"({"name":"Lunds kommun","kind":"municipality","population":127376,"has_title":true,"signed_on":"2007-05-31",)"
    R"("changed_at":"2021-06-16T09:30:00.000Z","themes":["skola","\"vård\""],"place":{"latitude":55.7,"longitude":13.19}})";

TEST(Json, A_described_struct_is_an_object_in_the_order_described) { EXPECT_EQ(json(lund()), lund_as_json); }

TEST(Json, What_is_missing_is_null_and_what_is_no_number_too) {
    EXPECT_EQ(json(std::optional<Day>{}), "null");
    EXPECT_EQ(json(std::vector<double>{1, 0.1, 1e300, 0.0 / 0.0}), "[1,0.1,1e+300,null]");
    EXPECT_EQ(json(std::map<std::string, int>{{"b", 2}, {"a", 1}}), R"({"a":1,"b":2})");
}

TEST(Json, A_text_can_stand_inside_a_script_element) {
    EXPECT_EQ(json(std::string("</script>\n\x01\\")), R"("\u003c/script>\n\u0001\\")");
    EXPECT_EQ(json(std::string("\xe5ngest")), "\"\ufffdngest\"");
}

TEST(Json, What_was_written_can_be_read) {
    const auto reading = read_json<Organisation>(lund_as_json, text::swedish());
    ASSERT_TRUE(reading.ok()) << reading.faults[0].place << reading.faults[0].sentence;
    EXPECT_EQ(reading.value, lund());
}

TEST(Json, Every_fault_has_its_place) {
    const auto reading = read_json<std::vector<Organisation>>(
        R"([{"name":5,"kind":"county","population":1e300,"has_title":"ja","signed_on":"2021-02-30","themes":{},
             "place":{"latitude":1,"longitude":2,"height":3}}])",
        text::swedish());
    std::vector<std::string> places;
    for (auto& fault : reading.faults) places.push_back(fault.place);
    EXPECT_EQ(places, (std::vector<std::string>{"[0].name", "[0].kind", "[0].population", "[0].has_title",
                                                "[0].signed_on", "[0].changed_at", "[0].themes",
                                                "[0].place.height"}));
    EXPECT_EQ(reading.faults[5].sentence, "Det här saknas.");
    EXPECT_EQ(reading.faults[7].sentence, "Det här känner vi inte till.");
}

TEST(Json, What_is_not_json_is_refused_as_a_whole) {
    const std::vector<std::string> wrong{"",    "{",          "[1,]",    "{\"a\":1,\"a\":2}", "[1] 2", "'a'",
                                         "nul", "[\"\xff\"]", "// x\n1", std::string(40, '[')};
    for (auto& text : wrong) EXPECT_FALSE(parse_json(text)) << text;
    EXPECT_FALSE(parse_json(std::string(1'000'001, ' ')));
    EXPECT_TRUE(parse_json(" [1, {\"a\": [null, true, -0.5, \"å\\u00e4\"]}] "));
    EXPECT_EQ(read_json<int>("{", text::english()).faults.at(0).sentence, "This is not valid JSON.");
}

TEST(Json, A_number_that_does_not_fit_is_a_fault) {
    EXPECT_FALSE(read_json<std::int8_t>("300", text::swedish()).ok());
    EXPECT_FALSE(read_json<unsigned>("-1", text::swedish()).ok());
    EXPECT_FALSE(read_json<long long>("99999999999999999999", text::swedish()).ok());
    EXPECT_EQ(read_json<double>("3", text::swedish()).value, 3.0);
}

}  // namespace
}  // namespace jamsides::formats
