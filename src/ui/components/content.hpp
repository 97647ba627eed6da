// What stands in a cell, a pair or a remark: plain text, which is escaped, or HTML that a Writer has made.
#pragma once

#include <string>
#include <string_view>

#include "platform/templates/value.hpp"

namespace jamsides::ui {

struct Content {
    html::Safe html;

    Content() = default;
    Content(html::Safe made) : html{std::move(made)} {}
    Content(html::Text made) : html{std::move(made.html)} {}
    Content(std::string_view text) { html::escape(html.html, text); }
    Content(std::string const& text) : Content{std::string_view{text}} {}
    Content(char const* text) : Content{std::string_view{text}} {}
    bool empty() const { return html.html.empty(); }
};

}  // namespace jamsides::ui
