// Views become pages and documents.
#include "modules/letters/views.hpp"

#include "modules/letters/templates/block_form.html.hpp"
#include "modules/letters/templates/letter.html.hpp"
#include "modules/letters/templates/letters.html.hpp"
#include "modules/letters/templates/mailing.html.hpp"
#include "modules/letters/templates/new_mailing.html.hpp"

namespace jamsides::letters {

void write(ui::HtmlPage& page, LetterList const& view) {
    page.title = page.t("Brev i omgång {1}", view.round.years());
    templates::letters(page.body, view);
}

void write(ui::HtmlPage& page, OneLetter const& view) {
    page.title = view.facts.letter.subject;
    page.styles = {"letter.css"};
    templates::letter(page.body, view);
}

void write(formats::document::Document& document, OneLetter const& view) { document = view.document; }

std::string file_name(OneLetter const& view) { return "valkomstbrev-" + view.facts.round.id; }

void write(ui::HtmlPage& page, BlockForm const& view) {
    page.title = page.t("Ändra en del av brevet");
    templates::block_form(page.body, view);
}

void write(ui::HtmlPage& page, NewMailing const& view) {
    page.title = page.t("Nytt utskick");
    templates::new_mailing(page.body, view);
}

void write(ui::HtmlPage& page, OneMailing const& view) {
    page.title = view.mailing.title;
    templates::mailing(page.body, view);
}

}  // namespace jamsides::letters
