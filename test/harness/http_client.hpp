// A visitor without a screen: goes to a page, fills in the form that stands there, presses the button, and
// looks at what came. Keeps cookies, follows nothing by itself.
//
//     Browser browser(port);
//     browser.visit("/sign-in");
//     browser.fill("E-post", "ada@example.org").press("Skicka länk");
//     EXPECT_EQ(browser.page().status, 303);
//     browser.follow();
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "harness/html.hpp"
#include "harness/wire.hpp"

namespace jamsides::harness {

struct Page : Answer {
    std::string url = "/";
    Html html;

    std::string location() const { return header("location"); }
    bool says(std::string_view words) const { return html.text.find(words) != std::string::npos; }
};

class Browser {
  public:
    using Fields = std::vector<std::pair<std::string, std::string>>;

    explicit Browser(std::uint16_t port) : port_(port) {}

    Page const& visit(std::string_view target);
    // Where the last page sends us; throws when it sends us nowhere.
    Page const& follow();
    // The link with this text.
    Page const& click(std::string_view text);

    // A field is meant by its label, its name or its id; one that is not there throws and tells which are.
    // When several forms have it, all are filled in: the button tells which is sent.
    Browser& fill(std::string_view field, std::string_view value);
    // A radio button or checkbox by its own label; or by its group (legend or name) and its label or value;
    // or a <select> and what is chosen in it.
    Browser& choose(std::string_view label);
    Browser& choose(std::string_view field, std::string_view option);
    Browser& unchoose(std::string_view label);
    Browser& attach(std::string_view field, std::string filename, std::string bytes);
    // Sends the form that has this button, with all that stands in it. Two such buttons throw, unless the
    // action tells them apart: press("Ta bort", "/meetings/7").
    Page const& press(std::string_view button, std::string_view action_with = {});

    // What no page asked for: to see that it is refused.
    Page const& post(std::string_view target, Fields const& fields);
    Page const& send(std::string_view method, std::string_view target, std::string_view type,
                     std::string_view body);

    Page const& page() const { return page_; }
    std::string value_of(std::string_view field) const;  // what stands in it now
    std::map<std::string, std::string>& cookies() { return cookies_; }
    // Sent with every request: {"Accept", "application/json"}, {"X-Forwarded-For", …}
    Fields& headers() { return headers_; }

  private:
    std::vector<Control*> controls(std::string_view field);
    [[noreturn]] void not_found(std::string_view what, std::string_view name) const;
    Page const& submit(HtmlForm const& form, Control const& button);
    std::string resolved(std::string_view target) const;

    std::uint16_t port_;
    Page page_;
    std::map<std::string, std::string> cookies_;
    Fields headers_;
};

}  // namespace jamsides::harness
