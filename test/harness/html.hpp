// Enough reading of HTML for tests to use a page as a person does: its text, its links and its forms. It
// reads well-formed pages such as ours; it is no browser.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jamsides::harness {

struct Option {
    std::string value, text;
    bool selected = false;
};

struct Control {
    std::string kind;  // text, email, hidden, radio, checkbox, select, textarea, file, submit, …
    std::string name;
    std::string id;
    std::string value;
    std::string label;   // its <label>, aria-label, or what stands on the button
    std::string legend;  // of the fieldset round it
    bool checked = false;
    bool disabled = false;
    bool multiple = false;
    std::vector<Option> options;
    std::string action = {};                                      // a button's formaction
    std::vector<std::pair<std::string, std::string>> files = {};  // name and bytes of what was attached
};

struct HtmlForm {
    std::string action, method = "get", enctype, id;
    std::vector<Control> controls;  // in the order they stand on the page
};

struct Link {
    std::string text, target;
};

struct Html {
    std::string title;
    std::string heading;  // the first h1
    std::string text;     // what is seen, with one space between words
    std::vector<Link> links;
    std::vector<HtmlForm> forms;
};

Html read_html(std::string_view source);

std::string without_entities(std::string_view text);
std::string with_single_spaces(std::string_view text);

}  // namespace jamsides::harness
