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

}  // namespace jamsides::organisations
