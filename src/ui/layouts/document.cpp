// A page with its chrome; see chrome.hpp.
#include "platform/text/language.hpp"
#include "ui/layouts/chrome.hpp"
#include "ui/layouts/page.html.hpp"

namespace jamsides::ui {
namespace {

// A form or a file that comes back with faults says so first in its title. What is wrong is announced as an
// alert.
std::string title_of(HtmlPage const& page, std::string const& name) {
    bool const faulty = page.body.text().find("role=\"alert\"") != std::string::npos;
    std::string const title = page.title.empty() ? name : page.title + " – " + name;
    return faulty ? page.body.language().t("Fel: {1}", title) : title;
}

}  // namespace

std::string document(HtmlPage const& content, Chrome const& chrome) {
    html::Writer out{content.body.language(), content.body.csrf_token()};
    page(out, title_of(content, chrome.name), content, chrome);
    return out.take();
}

}  // namespace jamsides::ui
