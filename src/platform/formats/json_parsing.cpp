// The only file that sees Boost.JSON: its parser calls us for every piece and we build our own value, so that
// a name given twice is seen.
#include <boost/json/basic_parser_impl.hpp>
#include <charconv>
#include <utility>

#include "platform/formats/json_value.hpp"

namespace jamsides::formats {
namespace {

namespace json = boost::json;

struct Builder {
    static constexpr std::size_t max_object_size = 10'000;
    static constexpr std::size_t max_array_size = 1'000'000;
    static constexpr std::size_t max_key_size = 1'000;
    static constexpr std::size_t max_string_size = 1'000'000;

    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }
    bool on_object_begin(json::error_code&) { return open(JsonObject{}); }
    bool on_array_begin(json::error_code&) { return open(JsonList{}); }
    bool on_object_end(std::size_t, json::error_code&) { return close(); }
    bool on_array_end(std::size_t, json::error_code&) { return close(); }

    bool on_key_part(json::string_view part, std::size_t, json::error_code&) { return add_text(part); }
    bool on_key(json::string_view part, std::size_t, json::error_code& error) {
        add_text(part);
        auto& object = std::get<JsonObject>(open_.back()->content);
        for (auto& [name, value] : object)
            if (name == text_) return refuse(error);
        object.push_back({std::exchange(text_, {}), {}});
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, json::error_code&) { return add_text(part); }
    bool on_string(json::string_view part, std::size_t, json::error_code&) {
        add_text(part);
        return add(std::exchange(text_, {}));
    }

    bool on_number_part(json::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t number, json::string_view, json::error_code&) {
        return add(static_cast<long long>(number));
    }
    bool on_uint64(std::uint64_t number, json::string_view, json::error_code&) {
        return add(static_cast<double>(number));
    }
    // The library's own reading may differ from the number written in its last binary digit. The text is
    // whole here, as parse_json gives it in one piece.
    bool on_double(double number, json::string_view text, json::error_code&) {
        std::from_chars(text.data(), text.data() + text.size(), number);
        return add(number);
    }
    bool on_bool(bool value, json::error_code&) { return add(value); }
    bool on_null(json::error_code&) { return add(nullptr); }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }

    JsonValue whole;

  private:
    bool add_text(json::string_view part) {
        text_.append(part.data(), part.size());
        return true;
    }
    static bool refuse(json::error_code& error) {
        error = json::error::syntax;
        return false;
    }
    // Where the next value goes: a new place in the list, the name just read, or the whole.
    JsonValue& next() {
        if (open_.empty()) return whole;
        if (auto* list = std::get_if<JsonList>(&open_.back()->content)) return list->emplace_back();
        return std::get<JsonObject>(open_.back()->content).back().value;
    }
    template <class Content>
    bool add(Content content) {
        next().content.template emplace<Content>(std::move(content));
        return true;
    }
    template <class Content>
    bool open(Content content) {
        auto& place = next();
        place.content.template emplace<Content>(std::move(content));
        open_.push_back(&place);
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    std::vector<JsonValue*> open_;  // the objects and lists that are not closed yet; only the last one grows
    std::string text_;
};

}  // namespace

std::optional<JsonValue> parse_json(std::string_view text, std::size_t most_bytes) {
    if (text.size() > most_bytes) return std::nullopt;
    json::parse_options options;
    options.max_depth = 32;
    json::basic_parser<Builder> parser(options);
    json::error_code error;
    const auto read = parser.write_some(false, text.data(), text.size(), error);
    if (error || read != text.size()) return std::nullopt;
    return std::move(parser.handler().whole);
}

}  // namespace jamsides::formats
