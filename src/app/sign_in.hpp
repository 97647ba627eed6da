// Signing in: ask for a link, press the button behind it, and out again. In the demo, become one of its
// people.
#pragma once

#include <string>
#include <vector>

#include "platform/auth/route.hpp"
#include "platform/http/form.hpp"
#include "ui/html_page.hpp"

namespace jamsides::app {

struct DemoChoice {
    std::string person_id;
    std::string name;
    std::string part;  // what the person is, in the reader's language
};

struct SignInView {
    http::Form form;
    std::string next;
    std::vector<DemoChoice> demo;  // empty outside the demo
};
struct LinkSentView {
    std::string address;
    bool demo = false;
};
struct UseLinkView {
    std::string secret;
    bool works = true;
};

void write(ui::HtmlPage& page, SignInView const& view);
void write(ui::HtmlPage& page, LinkSentView const& view);
void write(ui::HtmlPage& page, UseLinkView const& view);

Routes sign_in_routes();

}  // namespace jamsides::app
