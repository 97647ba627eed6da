// What the office has agreed with a mentor: subjects, how many groups, and whether it is to have one for
// sure.
#pragma once

#include "modules/rounds/participation.hpp"
#include "modules/rounds/round.hpp"
#include "platform/auth/visit.hpp"
#include "platform/http/form.hpp"
#include "platform/http/response.hpp"
#include "ui/html_page.hpp"

namespace jamsides::selection {

struct MentorSettings {
    rounds::Round round;
    rounds::Mentorship mentorship;
    std::string organisation;
    http::Form form;
};
void write(ui::HtmlPage& page, MentorSettings const& view);

http::Response show_mentor_settings(Visit& visit);
http::Response save_mentor_settings(Visit& visit);

}  // namespace jamsides::selection
