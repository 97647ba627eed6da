// Lists of one's own to compare with.
#pragma once

#include "modules/indicators/peers.hpp"
#include "modules/organisations/organisation.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::indicators {

struct OwnPeers {
    organisations::Organisation area;
    struct List {
        PeerSet set;
        std::string names;
    };
    std::vector<List> lists;
    http::Form form;
};
void write(ui::HtmlPage& page, OwnPeers const& view);

// Names and codes as typed, as codes; what fits nobody or several becomes the form's problem.
std::vector<std::string> read_codes(http::Form& form, std::vector<organisations::Organisation> const& all,
                                    text::Language const& language);
std::vector<std::string> parts_of(std::string_view list);  // at commas, semicolons and line ends
organisations::Organisation const* find_named(std::vector<organisations::Organisation> const& all,
                                              std::string const& wanted);

}  // namespace jamsides::indicators
