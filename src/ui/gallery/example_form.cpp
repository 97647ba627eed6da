// See example_form.hpp.
#include "ui/gallery/example_form.hpp"

namespace jamsides::ui {

http::Form example_form() {
    http::Form form{http::Fields{{"kind", "council"},
                                 {"decided-day", "30"},
                                 {"decided-month", ""},
                                 {"decided-year", "2022"},
                                 {"paragraph", "KF § 112, dnr KS 2022/0481"},
                                 {"theme", "school"},
                                 {"reason", "Vi vill lära av <andra> & dela med oss."},
                                 {"roles", "politician"},
                                 {"roles", "strategist"}}};
    form.date("decided", "Skriv när beslutet fattades", text::swedish());
    form.problem("minutes", "Lägg upp protokollet eller skriv en länk till det");
    form.problem("email", "Skriv en e-postadress, till exempel namn@kommun.se");
    form.problem("strategy", "Välj hur ledningen står bakom");
    form.problem("", "Ansökan har ändrats av någon annan medan du skrev. Det du skrev är kvar här.");
    return form;
}

}  // namespace jamsides::ui
