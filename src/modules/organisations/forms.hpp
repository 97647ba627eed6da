// Reading what the office writes about an organisation and its signings.
#pragma once

#include "modules/organisations/organisation.hpp"
#include "modules/organisations/store.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"

namespace jamsides::organisations {

http::Form form_of(Organisation const&);
// What is right is written to the organisation; the rest stays as problems of the form. A code that is there
// already is kept: a code never changes.
void read_form(http::Form&, Organisation&, std::vector<Kind> const&, text::Language const&);
Signing read_signing(http::Form&, Day today, text::Language const&);
// A problem at the field when this version of the charter had not come that day.
void check_version(http::Form&, std::string_view field, std::string_view version, Day signed_on,
                   text::Language const&);

std::vector<ui::Option> kind_options(std::vector<Kind> const&, text::Language const&);
std::vector<ui::Option> county_options();

}  // namespace jamsides::organisations
