// The views of organisations become pages.
#include "modules/organisations/views.hpp"

#include "modules/organisations/templates/kinds.html.hpp"
#include "modules/organisations/templates/organisation_form.html.hpp"

namespace jamsides::organisations {

void write(ui::HtmlPage& page, OrganisationForm const& view) {
    auto const title = view.is_new ? page.t("Ny organisation") : page.t("Ändra {1}", view.official_name);
    page.title = title;
    templates::organisation_form(page.body, view);
}

void write(ui::HtmlPage& page, KindsPage const& view) {
    page.title = page.t("Slag av organisationer");
    templates::kinds(page.body, view);
}

}  // namespace jamsides::organisations
