// What stands round every page: plain values that the app fills in from the visit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/templates/writer.hpp"
#include "platform/text/language.hpp"
#include "ui/components/content.hpp"

namespace jamsides::ui {

struct NavItem {
    std::string text;
    std::string url;
    bool current = false;
};

// The same content in another format, for <link rel="alternate">.
struct Alternate {
    std::string type;   // "text/csv"
    std::string title;  // "CSV"
    std::string url;
};

// The page in the other language.
struct OtherLanguage {
    std::string code;  // "en"
    std::string name;  // "In English", in that language
    std::string url;
};

struct Chrome {
    std::vector<NavItem> nav = {};
    std::string home_url = "/";
    std::string name = "Jämsides";  // of the installation
    std::string logo = {};          // the address of its own logo, instead of the mark
    std::string place = {};         // the left of the line under the head: "Omgång 2027–2028"
    std::string person = {};        // the right of it: "Ellen Nyberg, projektledare"
    std::string sign_out_url = {};  // a form that posts there; empty when nobody is signed in
    Content notice = {};            // over the whole site
    std::vector<NavItem> footer = {};
    std::optional<OtherLanguage> other_language = {};
    std::vector<Alternate> alternates = {};
};

// What a page itself says: its title and its body, which begins with the h1.
struct HtmlPage {
    html::Writer body;
    std::string title = {};
    std::string description = {};          // for search engines, on public pages
    std::string place = {};                // instead of the chrome's: "Ansökan till omgång 2027–2028"
    std::string person = {};               // instead of the chrome's: "Sparad i dag kl. 14.06"
    std::vector<std::string> styles = {};  // further style sheets by name: "letter.css"

    template <class... Args>
    std::string t(std::string_view swedish, Args const&... args) const {
        return body.language().t(swedish, args...);
    }
};

// The whole document.
std::string document(HtmlPage const& page, Chrome const& chrome);

}  // namespace jamsides::ui
