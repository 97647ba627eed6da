// How to put one chart into another site.
#pragma once

#include "modules/indicators/one_indicator.hpp"
#include "ui/html_page.hpp"

namespace jamsides::indicators {

struct Embedding {
    OneIndicator figures;
    std::string path, address;                  // of the framed page; the address is absolute
    std::string title;                          // of the frame, for those who do not see it
    std::vector<std::string> passed_over = {};  // what the address asks for that is not here
};
void write(ui::HtmlPage& page, Embedding const& view);

std::string frame_code(Embedding const& view);

}  // namespace jamsides::indicators
