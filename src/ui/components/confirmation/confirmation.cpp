// The question as a page; see confirmation.hpp.
#include "ui/components/confirmation/confirmation.hpp"

#include "ui/components/confirmation/confirmation.html.hpp"

namespace jamsides::ui {

void write(HtmlPage& page, Confirmation const& question) {
    page.title = question.heading;
    confirmation(page.body, question);
}

}  // namespace jamsides::ui
