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

}  // namespace jamsides::indicators
