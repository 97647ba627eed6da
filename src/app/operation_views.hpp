// What the pages for whoever looks after the installation show.
#pragma once

#include <vector>

#include <boost/describe/class.hpp>

#include "platform/ledger/entries.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::app {

struct LedgerView {
    std::vector<ledger::Entry> entries;  // the newest about what is asked for, in the order asked for
    ui::Address address;
    std::vector<ui::Filter> nouns;  // what there are entries about
};
inline std::vector<ledger::Entry> const& rows(LedgerView const& view) { return view.entries; }
inline std::string file_name(LedgerView const&) { return "loggbok"; }
void write(ui::HtmlPage& page, LedgerView const& view);

std::string when(text::Language const& language, Instant instant);

}  // namespace jamsides::app
