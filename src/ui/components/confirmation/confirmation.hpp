// The question before an act that cannot be taken back, or that many notice: a page of its own, so that it is
// asked without JavaScript too. The answer posts to `address`.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "ui/html_page.hpp"

namespace jamsides::ui {

struct Confirmation {
    std::string heading;  // "Ska tre beslut publiceras?"
    std::string what;     // what happens then
    std::string address;  // where the answer posts
    std::string yes, no;  // what stands on the button and on the way back
    std::string back;
    std::vector<std::pair<std::string, std::string>> fields = {};  // what the post needs besides
    std::vector<std::string> points = {};                          // who or what is concerned
};

void write(HtmlPage& page, Confirmation const& question);

}  // namespace jamsides::ui
