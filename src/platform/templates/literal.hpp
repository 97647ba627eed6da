// HTML written as a literal with {} where values go, checked while the program is compiled: every value has a
// known context, and one that would stand in a script, a style, an event attribute, a name or an unquoted
// attribute does not compile.
#pragma once

#include <array>
#include <string_view>
#include <type_traits>

#include "platform/templates/scanner.hpp"

namespace jamsides::html {

constexpr void check(Context context, Kind kind) {
    if (kind == Kind::truth) refused::a_truth_value_has_no_text();
    if ((context == Context::in_tag) != (kind == Kind::attribute)) {
        if (context == Context::in_tag) refused::a_value_stands_in_a_tag_name_or_outside_quotes();
        refused::an_optional_attribute_stands_outside_a_tag();
    }
    if (context == Context::text && kind == Kind::decimal)
        refused::a_decimal_number_in_text_must_be_written_by_the_language();
    bool const quoted = context != Context::text && context != Context::in_tag;
    if (quoted && kind == Kind::markup) refused::markup_stands_inside_an_attribute();
}

struct Place {
    std::size_t at = 0;
    Context context = Context::text;
};

template <class... A>
class Literal {
  public:
    template <std::size_t N>
    consteval Literal(char const (&html)[N]) : html_{html, N - 1} {
        Scanner scanner{html_};
        std::array<Kind, sizeof...(A) + 1> const kinds{kind_of<A>()..., Kind::plain};
        std::size_t found = 0;
        for (std::size_t at = 0; at < html_.size(); ++at) {
            if (!html_.substr(at).starts_with("{}")) {
                scanner.follow(at);
                continue;
            }
            if (found == sizeof...(A)) refused::there_are_more_or_fewer_values_than_places();
            places_[found] = {at, scanner.context(at)};
            check(places_[found].context, kinds[found]);
            ++found, ++at;
        }
        scanner.finish();
        if (found != sizeof...(A)) refused::there_are_more_or_fewer_values_than_places();
    }

    std::string_view html() const { return html_; }
    Place const& place(std::size_t i) const { return places_[i]; }

  private:
    std::string_view html_;
    std::array<Place, sizeof...(A) + 1> places_{};
};

}  // namespace jamsides::html
