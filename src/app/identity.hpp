// The page where those who run the installation give it a name and a logo of its own.
#pragma once

#include "platform/auth/brand.hpp"
#include "platform/auth/route.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::app {

struct Identity {
    auth::Brand brand;
    std::string owner;  // from the settings file
    http::Form form;
};
void write(ui::HtmlPage& page, Identity const& view);

Routes identity_routes();

}  // namespace jamsides::app
