// Every component with its examples, in both themes: to look at, and for the browser tests to check.
#pragma once

#include <string_view>
#include <vector>

#include "ui/layouts/chrome.hpp"

namespace jamsides::ui {

struct Example {
    std::string_view name;
    void (*write)(html::Writer&);
};

std::vector<Example> const& examples();

// `theme` is "light", "dark" or "" for the one the reader has.
HtmlPage gallery(text::Language const& language, std::string_view theme);

}  // namespace jamsides::ui
