// The pages where the office brings in a time plan: the file, then what it would change, then the change.
#pragma once

#include "modules/meetings/planned.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::meetings {

struct PlanImport {
    rounds::Round round;
    http::Form form;
    std::vector<std::string> faults;  // with row and column
};
void write(ui::HtmlPage& page, PlanImport const& view);

struct PlanCheck {
    rounds::Round round;
    std::vector<Planned> lines;
    std::vector<Activity> left_alone;
    std::string table;         // the lines as CSV, to be sent back
    std::string state;         // of the plan that they were compared with
    bool has_changed = false;  // the plan has been changed by somebody since

    std::size_t count(Fate fate) const;
    bool changes_anything() const { return count(Fate::same) < lines.size(); }
};
void write(ui::HtmlPage& page, PlanCheck const& view);

// What happens with the line: "Ny", "Får ny tid. Var 13 oktober 2021.", "Står redan så".
std::string fate_words(Planned const& line, text::Language const& language);
std::string summary(PlanCheck const& view, text::Language const& language);

}  // namespace jamsides::meetings
