// The state of a scan through one HTML literal, made while the program is compiled: which context a place
// has. The names of the functions in `refused` are what the compiler prints when a template is unsafe.
#pragma once

#include <string_view>

#include "platform/templates/value.hpp"

namespace jamsides::html {

namespace refused {
inline void a_value_stands_in_a_script_or_style() {}
inline void a_value_stands_in_an_event_attribute() {}
inline void a_value_stands_in_a_style_attribute() {}
inline void a_value_stands_in_an_attribute_that_may_not_have_one() {}
inline void a_value_stands_in_a_comment() {}
inline void a_value_stands_in_a_tag_name_or_outside_quotes() {}
inline void an_attribute_value_must_have_double_quotes() {}
inline void markup_stands_inside_an_attribute() {}
inline void an_optional_attribute_stands_outside_a_tag() {}
inline void a_decimal_number_in_text_must_be_written_by_the_language() {}
inline void a_truth_value_has_no_text() {}
inline void the_html_ends_inside_a_tag() {}
inline void a_lone_less_than_sign_is_written_as_an_entity() {}
inline void there_are_more_or_fewer_values_than_places() {}
}  // namespace refused

// Follows the HTML of one literal, character by character.
class Scanner {
  public:
    constexpr explicit Scanner(std::string_view html) : html_{html} {}

    constexpr void follow(std::size_t at) {
        char const c = html_[at];
        switch (state_) {
            case text:
                return from_text(at);
            case tag_name:
                if (is_space(c) || c == '>' || c == '/') leave_tag_name(at);
                return;
            case in_tag:
                if (c == '>')
                    state_ = after_tag();
                else if (!is_space(c) && c != '/')
                    state_ = attribute_name, start_ = at;
                return;
            case attribute_name:
                if (c == '=')
                    attribute_ = html_.substr(start_, at - start_), state_ = equals;
                else if (c == '>')
                    state_ = after_tag();
                else if (is_space(c))
                    state_ = in_tag;
                return;
            case equals:
                if (c != '"') refused::an_attribute_value_must_have_double_quotes();
                state_ = value, start_ = at + 1;
                return;
            case value:
                if (c == '"') state_ = in_tag;
                return;
            case comment:
                if (c == '>' && html_.substr(0, at).ends_with("--")) state_ = text;
                return;
            case raw:
                if (html_.substr(at).starts_with("</")) state_ = tag_name, start_ = at + 1;
                return;
        }
    }

    constexpr Context context(std::size_t at) const {
        if (state_ == text) return Context::text;
        if (state_ == in_tag || state_ == tag_name) return Context::in_tag;
        if (state_ == raw) refused::a_value_stands_in_a_script_or_style();
        if (state_ == comment) refused::a_value_stands_in_a_comment();
        if (state_ == equals) refused::an_attribute_value_must_have_double_quotes();
        if (state_ != value) refused::a_value_stands_in_a_tag_name_or_outside_quotes();
        return of_attribute(attribute_, at == start_);
    }

    static constexpr Context of_attribute(std::string_view name, bool whole) {
        if (name.starts_with("on")) refused::a_value_stands_in_an_event_attribute();
        if (name == "style") refused::a_value_stands_in_a_style_attribute();
        if (name == "srcdoc" || name == "srcset" || name == "http-equiv")
            refused::a_value_stands_in_an_attribute_that_may_not_have_one();
        for (std::string_view const url :
             {"href", "src", "action", "formaction", "poster", "cite", "data", "xlink:href"})
            if (name == url) return whole ? Context::url : Context::url_part;
        return Context::attribute;
    }

    constexpr void finish() const {
        if (state_ != text) refused::the_html_ends_inside_a_tag();
    }

  private:
    enum State { text, tag_name, in_tag, attribute_name, equals, value, comment, raw };

    static constexpr bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
    static constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    constexpr void from_text(std::size_t at) {
        if (html_[at] != '<') return;
        char const next = at + 1 < html_.size() ? html_[at + 1] : ' ';
        if (!is_letter(next) && next != '/' && next != '!')
            refused::a_lone_less_than_sign_is_written_as_an_entity();
        state_ = html_.substr(at).starts_with("<!--") ? comment : tag_name;
        start_ = at + 1;
    }

    constexpr void leave_tag_name(std::size_t at) {
        if (html_[at] == '/' && at == start_) return;
        tag_ = html_.substr(start_, at - start_);
        state_ = html_[at] == '>' ? after_tag() : in_tag;
    }

    constexpr State after_tag() const { return tag_ == "script" || tag_ == "style" ? raw : text; }

    std::string_view html_;
    State state_ = text;
    std::string_view tag_, attribute_;
    std::size_t start_ = 0;
};

}  // namespace jamsides::html
