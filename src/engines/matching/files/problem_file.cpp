// From the text of a problem file to a Problem, every value within its limits: see problem_file.hpp.
#include "engines/matching/files/problem_file.hpp"

#include "engines/matching/files/json_node.hpp"
#include "engines/matching/files/problem_check.hpp"

namespace jamsides::matching {

namespace {

using files::JsonNode;

constexpr double largest_weight = 1'000'000;
constexpr int most_kilometres = 100'000;

std::vector<CodePair> code_pairs(JsonNode const& node) {
    std::vector<CodePair> out;
    for (auto const& element : node.elements()) {
        auto codes = element.texts();
        if (codes.size() != 2) element.refuse("här ska det stå två koder");
        out.emplace_back(codes[0], codes[1]);
    }
    return out;
}

template <class Body>
void read_identity(JsonNode const& node, Body& body, bool needs_position) {
    body.code = node.member("code").text();
    if (body.code.empty()) node.member("code").refuse("koden är tom");
    auto name = node.member("name");
    body.name = name.is_given() ? name.text() : body.code;
    if (auto kind = node.member("kind"); kind.is_given()) body.kind = kind.text();
    if (auto lat = node.member("lat"); needs_position || lat.is_given()) body.lat = lat.number(-90, 90);
    if (auto lon = node.member("lon"); needs_position || lon.is_given()) body.lon = lon.number(-180, 180);
}

Organisation read_organisation(JsonNode const& node, bool needs_position) {
    Organisation out;
    read_identity(node, out, needs_position);
    if (auto theme = node.member("theme"); theme.is_given()) out.theme = theme.text();
    if (auto matters = node.member("theme_matters_more"); matters.is_given())
        out.theme_matters_more = matters.truth();
    out.wishes = node.member("wishes").texts();
    if (auto population = node.member("population"); population.is_given())
        out.population = population.whole(0, 1'000'000'000);
    return out;
}

Mentor read_mentor(JsonNode const& node, bool needs_position) {
    Mentor out;
    read_identity(node, out, needs_position);
    out.themes = node.member("themes").texts();
    if (auto capacity = node.member("capacity"); capacity.is_given())
        out.capacity = int(capacity.whole(0, 100'000));
    if (auto must = node.member("must_be_used"); must.is_given()) out.must_be_used = must.truth();
    return out;
}

Range read_range(JsonNode const& node, int least, int most) {
    auto ends = node.elements();
    if (ends.size() != 2) node.refuse("här ska det stå två tal, från och till");
    Range range{int(ends[0].whole(least, most)), int(ends[1].whole(least, most))};
    if (range.from > range.to) node.refuse("det första talet får inte vara större än det andra");
    return range;
}

Rules read_rules(JsonNode const& node, bool has_mentors) {
    Rules out;
    if (!has_mentors) out.mentors_per_group = {0, 0};
    if (!node.is_given()) return out;
    node.knows_only(
        {"group_sizes", "mentors_per_group", "learning_meetings", "together", "apart", "not_mentored_by"});
    if (auto sizes = node.member("group_sizes"); sizes.is_given()) out.group_sizes = read_range(sizes, 2, 4);
    if (auto mentors = node.member("mentors_per_group"); mentors.is_given())
        out.mentors_per_group = read_range(mentors, 0, 1000);
    if (auto meetings = node.member("learning_meetings"); meetings.is_given())
        out.learning_meetings = int(meetings.whole(0, 1000));
    out.together = code_pairs(node.member("together"));
    out.apart = code_pairs(node.member("apart"));
    out.not_mentored_by = code_pairs(node.member("not_mentored_by"));
    return out;
}

Weights read_weights(JsonNode const& node) {
    Weights out;
    if (!node.is_given()) return out;
    node.knows_only({"travel", "theme_travel_share", "theme_mismatch", "kind_mixed", "met_before",
                     "wish_unmet", "mentor_travel", "mentor_theme_mismatch", "size_difference"});
    auto read = [&](std::string_view name, Decimal& weight) {
        auto member = node.member(name);
        if (member.is_given()) weight = member.decimal(-largest_weight, largest_weight);
    };
    read("travel", out.travel);
    read("theme_travel_share", out.theme_travel_share);
    read("theme_mismatch", out.theme_mismatch);
    read("kind_mixed", out.kind_mixed);
    read("met_before", out.met_before);
    read("mentor_travel", out.mentor_travel);
    read("mentor_theme_mismatch", out.mentor_theme_mismatch);
    read("size_difference", out.size_difference);
    if (auto wish = node.member("wish_unmet"); wish.is_given())
        out.wish_unmet = wish.whole(-(long long)largest_weight, (long long)largest_weight);
    return out;
}

auto read_distances(JsonNode const& node) {
    std::map<std::string, std::map<std::string, int>> out;
    for (auto const& [from, row] : node.members())
        for (auto const& [to, kilometres] : row.members())
            out[from][to] = int(kilometres.whole(0, most_kilometres));
    return out;
}

}  // namespace

Problem read_problem(std::string_view text) {
    auto file = JsonNode::parse(text);
    Problem out;
    auto distances = file.member("distances_km");
    if (distances.is_given()) out.distances_km = read_distances(distances);
    for (auto const& node : file.member("organisations").elements())
        out.organisations.push_back(read_organisation(node, !distances.is_given()));
    for (auto const& node : file.member("mentors").elements())
        out.mentors.push_back(read_mentor(node, !distances.is_given()));
    out.rules = read_rules(file.member("rules"), !out.mentors.empty());
    out.weights = read_weights(file.member("weights"));
    out.met_before = code_pairs(file.member("met_before"));
    files::check_problem(out);
    return out;
}

}  // namespace jamsides::matching
