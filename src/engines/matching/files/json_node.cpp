// The only file of the engine that includes Boost.JSON: see json_node.hpp.
#include "engines/matching/files/json_node.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <cmath>

#include "engines/matching/problem.hpp"

namespace jamsides::matching::files {

namespace json = boost::json;

namespace {

json::value const& value_at(void const* value) { return *static_cast<json::value const*>(value); }

std::string line_and_column(std::string_view text, std::size_t offset) {
    auto before = text.substr(0, std::min(offset, text.size()));
    auto line = 1 + std::count(before.begin(), before.end(), '\n');
    auto column = before.size() - (before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1) + 1;
    return "rad " + std::to_string(line) + ", tecken " + std::to_string(column);
}

std::string limits(double least, double most) {
    auto written = [](double x) {
        auto text = std::to_string(std::llround(x));
        return x < 0 ? "−" + text.substr(1) : text;
    };
    return "talet måste ligga mellan " + written(least) + " och " + written(most);
}

}  // namespace

JsonNode::JsonNode(std::shared_ptr<void const> document, void const* value, std::string place)
    : document_(std::move(document)), value_(value), place_(std::move(place)) {}

JsonNode JsonNode::parse(std::string_view text) {
    json::stream_parser parser({}, json::parse_options{});
    json::error_code error;
    auto consumed = parser.write_some(text.data(), text.size(), error);
    if (!error && consumed < text.size()) error = json::error::extra_data;
    if (!error) parser.finish(error);
    if (error)
        throw BadProblem("Filen är inte läsbar som JSON: det tar stopp på " +
                         line_and_column(text, consumed) + ".");
    auto document = std::make_shared<json::value>(parser.release());
    return {document, document.get(), ""};
}

bool JsonNode::is_given() const { return value_ && !value_at(value_).is_null(); }
bool JsonNode::is_object() const { return is_given() && value_at(value_).is_object(); }
bool JsonNode::is_list() const { return is_given() && value_at(value_).is_array(); }

void JsonNode::refuse(std::string const& what) const {
    throw BadProblem(place_.empty() ? "I filens yttersta nivå: " + what + "."
                                    : "I " + place_ + ": " + what + ".");
}

JsonNode JsonNode::member(std::string_view name) const {
    if (!is_object()) refuse("här ska det stå ett objekt inom klamrar { }");
    auto place = place_.empty() ? std::string(name) : place_ + "." + std::string(name);
    return {document_, value_at(value_).get_object().if_contains(json::string_view(name.data(), name.size())),
            std::move(place)};
}

std::vector<JsonNode> JsonNode::elements() const {
    if (!is_given()) return {};
    if (!is_list()) refuse("här ska det stå en lista inom hakparenteser [ ]");
    std::vector<JsonNode> out;
    for (auto const& value : value_at(value_).get_array())
        out.push_back({document_, &value, place_ + "[" + std::to_string(out.size()) + "]"});
    return out;
}

std::vector<std::pair<std::string, JsonNode>> JsonNode::members() const {
    if (!is_object()) refuse("här ska det stå ett objekt inom klamrar { }");
    std::vector<std::pair<std::string, JsonNode>> out;
    for (auto const& pair : value_at(value_).get_object()) {
        std::string name(pair.key().data(), pair.key().size());
        out.push_back({name, {document_, &pair.value(), place_ + "." + name}});
    }
    return out;
}

std::vector<std::string> JsonNode::texts() const {
    std::vector<std::string> out;
    for (auto const& element : elements()) out.push_back(element.text());
    return out;
}

std::string JsonNode::text() const {
    if (!is_given() || !value_at(value_).is_string()) refuse("här ska det stå en text");
    auto const& text = value_at(value_).get_string();
    return {text.data(), text.size()};
}

bool JsonNode::truth() const {
    if (!is_given() || !value_at(value_).is_bool()) refuse("här ska det stå true eller false");
    return value_at(value_).get_bool();
}

double JsonNode::any_number() const {
    if (!is_given() || !value_at(value_).is_number()) refuse("här ska det stå ett tal");
    return value_at(value_).to_number<double>();
}

double JsonNode::number(double least, double most) const {
    auto number = any_number();
    if (!(number >= least && number <= most)) refuse(limits(least, most));
    return number;
}

long long JsonNode::whole(long long least, long long most) const {
    auto found = number(double(least), double(most));
    if (found != std::floor(found)) refuse("här ska det stå ett heltal");
    return static_cast<long long>(found);
}

Decimal JsonNode::decimal(double least, double most) const {
    auto decimal = decimal_of(number(least, most));
    if (!decimal) refuse("talet har fler decimaler än programmet räknar exakt med");
    return *decimal;
}

void JsonNode::knows_only(std::vector<std::string_view> const& names) const {
    if (!is_given()) return;
    for (auto const& [name, node] : members())
        if (std::find(names.begin(), names.end(), name) == names.end())
            refuse("programmet känner inte till “" + name.substr(0, 60) + "”");
}

std::string quoted(std::string_view text) {
    return json::serialize(json::value(json::string_view(text.data(), text.size())));
}

}  // namespace jamsides::matching::files
