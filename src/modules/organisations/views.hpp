// The office's form for an organisation and for its signings. The public pages are in public_site, which
// knows the rounds.
#pragma once

#include "modules/organisations/forms.hpp"
#include "ui/html_page.hpp"

namespace jamsides::organisations {

struct OrganisationForm {
    std::string address;  // where the form posts
    bool is_new = false;
    std::string code, official_name;
    std::vector<Kind> kinds;
    std::vector<Signing> signings;
    http::Form form;
    http::Form signing;
};
void write(ui::HtmlPage& page, OrganisationForm const& view);

// What an organisation can be: a list that the programme lengthens.
struct KindsPage {
    std::vector<Kind> kinds;
    http::Form names;  // name_sv-KIND, name_en-KIND
    http::Form added;
};
void write(ui::HtmlPage& page, KindsPage const& view);

}  // namespace jamsides::organisations
