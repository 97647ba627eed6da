// The forms of what an organisation follows: who answers for it and when, and the analysis it rests on.
#pragma once

#include "modules/indicators/following.hpp"
#include "modules/indicators/one_indicator.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::indicators {

struct FollowForm {
    Indicator indicator;
    organisations::Organisation area;
    bool is_new = true;
    http::Form form;

    std::string address() const { return "/organisations/" + area.code + "/indicators/" + indicator.id; }
};
void write(ui::HtmlPage& page, FollowForm const& view);

struct AnalysisForm {
    Indicator indicator;
    organisations::Organisation area;
    std::string finding;     // the page's own sentence, to write beside
    std::vector<int> years;  // with figures, newest first
    http::Form form;

    std::string address() const { return "/organisations/" + area.code + "/indicators/" + indicator.id; }
};
void write(ui::HtmlPage& page, AnalysisForm const& view);

http::Form form_of(Followed const& followed);
void read_form(http::Form& form, Followed& followed, int this_year, text::Language const& language);
Note read_note(http::Form& form, std::vector<int> const& years, text::Language const& language);
std::vector<ui::Option> month_options(text::Language const& language);

}  // namespace jamsides::indicators
