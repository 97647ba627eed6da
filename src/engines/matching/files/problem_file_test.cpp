// Problem files, good and bad: every complaint is one sentence that names the place.
#include "engines/matching/files/problem_file.hpp"

#include <gtest/gtest.h>

namespace jamsides::matching {

namespace {

std::string const two_organisations = R"("organisations": [
    {"code": "1281", "name": "Lund", "kind": "kommun", "lat": 55.70, "lon": 13.19},
    {"code": "0005", "name": "Östergötland", "kind": "region", "lat": 58.41, "lon": 15.62}])";

std::string complaint(std::string const& text) {
    try {
        read_problem(text);
    } catch (BadProblem const& bad) {
        return bad.what();
    }
    return "";
}

std::string with(std::string const& rest) { return "{" + two_organisations + ", " + rest + "}"; }

}  // namespace

TEST(ProblemFile, What_is_left_out_has_the_defaults_of_the_definition) {
    auto problem = read_problem("{" + two_organisations + "}");
    EXPECT_EQ(problem.rules.group_sizes.from, 2);
    EXPECT_EQ(problem.rules.group_sizes.to, 3);
    EXPECT_EQ(problem.rules.mentors_per_group.to, 0) << "no mentors, so none per group";
    EXPECT_EQ(problem.rules.learning_meetings, 3);
    EXPECT_EQ(problem.weights.theme_travel_share.digits, 25);
    EXPECT_EQ(problem.weights.theme_travel_share.places, 2);
    EXPECT_EQ(problem.weights.wish_unmet, 200);
    EXPECT_FALSE(problem.organisations[0].theme);
}

TEST(ProblemFile, A_problem_written_reads_back_the_same) {
    auto text =
        with(R"("mentors": [{"code": "0017", "name": "Värmland", "kind": "region", "lat": 59.4, "lon": 13.5,
        "themes": ["skola"], "capacity": 2, "must_be_used": true}],
        "rules": {"apart": [["1281", "0005"]], "learning_meetings": 4},
        "weights": {"travel": 1.05, "theme_mismatch": -0.125}, "met_before": [["1281", "0005"]])");
    auto once = write_problem(read_problem(text));
    EXPECT_EQ(write_problem(read_problem(once)), once);
    EXPECT_NE(once.find("\"travel\": 1.05, \"theme_travel_share\": 0.25, \"theme_mismatch\": -0.125"),
              once.npos);
}

TEST(ProblemFile, Every_bad_file_is_refused_in_one_sentence_that_names_the_place) {
    struct Case {
        std::string text, place;
    };
    std::vector<Case> const cases{
        {"{\n \"organisations\": [}", "rad 2, tecken 20"},
        {"[1, 2]", "yttersta"},
        {"{}", "organisations"},
        {R"({"organisations": 7})", "organisations"},
        {R"({"organisations": [{"name": "x"}]})", "organisations[0].code"},
        {R"({"organisations": [{"code": "1", "lat": 91, "lon": 0}]})", "organisations[0].lat"},
        {R"({"organisations": [{"code": "1", "lat": NaN, "lon": 0}]})", "rad 1"},
        {R"({"organisations": [{"code": "1", "lat": 1e999, "lon": 0}]})", "organisations[0].lat"},
        {with(R"("mentors": [{"code": "1281", "lat": 1, "lon": 1}])"), "mentors[0]: koden 1281 finns redan"},
        {with(R"("mentors": [{"code": "9", "lat": 1, "lon": 1, "capacity": -1}])"), "mentors[0].capacity"},
        {with(R"("rules": {"group_sizes": [1, 3]})"), "rules.group_sizes[0]"},
        {with(R"("rules": {"group_sizes": [3, 2]})"), "rules.group_sizes"},
        {with(R"("rules": {"mentors_per_group": [2.5, 3]})"), "rules.mentors_per_group[0]"},
        {with(R"("rules": {"togehter": []})"), "togehter"},
        {with(R"("rules": {"together": [["1281", "0006"]]})"), "rules.together[0]: ingen här har koden 0006"},
        {with(R"("rules": {"apart": [["1281", "1281"]]})"), "rules.apart[0]"},
        {with(R"("rules": {"not_mentored_by": [["1281", "0005"]]})"), "rules.not_mentored_by[0]"},
        {with(R"("weights": {"wish_unmet": 0.5})"), "weights.wish_unmet"},
        {with(R"("weights": {"travel": "1"})"), "weights.travel"},
        {with(R"("weights": {"size_difference": 1})"), "population"},
        {with(R"("distances_km": {"1281": {}})"), "distances_km"},
        {with(R"("distances_km": {"1281": {"0005": 1}, "0005": {"1281": 2}})"), "olika åt olika håll"},
    };
    for (auto const& bad : cases) {
        auto said = complaint(bad.text);
        EXPECT_NE(said.find(bad.place), said.npos) << bad.text << "\n said: " << said;
        EXPECT_EQ(said.find('\n'), said.npos) << said;
    }
}

TEST(ProblemFile, Ten_megabytes_of_nonsense_are_refused_at_once) {
    EXPECT_NE(complaint(std::string(10'000'000, '[')), "");
    EXPECT_NE(complaint(std::string(10'000'000, 'x')), "");
    EXPECT_NE(complaint("{\"organisations\": [" + std::string(10'000'000, ' ')), "");
}

}  // namespace jamsides::matching
