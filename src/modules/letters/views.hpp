// What the pages of letters show.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/letters/composing.hpp"
#include "modules/letters/store.hpp"
#include "platform/http/form.hpp"
#include "platform/text/dates.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::letters {

struct LetterLine {
    Letter letter;
    std::string about;  // "Region Östergötland, Region Kronoberg och Lunds kommun"
    std::size_t recipients = 0;
};
struct LetterList {
    rounds::Round round;
    std::vector<LetterLine> lines;
    std::vector<Mailing> mailings;
    bool may_draft = false;  // there are groups, and the reader may make letters
    bool may_mail = false;
};
void write(ui::HtmlPage& page, LetterList const& view);

struct OneLetter {
    WelcomeFacts facts;
    formats::document::Document document;
    std::vector<content::LetterBlock> blocks;
    std::vector<Recipient> recipients;
    std::string missed;  // a sentence about those it does not reach
    bool may_change = false, may_send = false;
    bool is_office = false;
    std::string kept;            // the HTML as it was sent; "" before that
    bool dates_changed = false;  // since it was sent
};
void write(ui::HtmlPage& page, OneLetter const& view);
void write(formats::document::Document& document, OneLetter const& view);
std::string file_name(OneLetter const& view);

// A block without a heading is called by what it does.
std::string block_name(std::string_view id, text::Language const& language);
inline void write_html(html::Writer& out, html::Safe const& html) { out.write(html); }

struct BlockForm {
    Letter letter;
    std::string block_id, heading;
    http::Form form;
    bool is_changed = false;
};
void write(ui::HtmlPage& page, BlockForm const& view);

struct OneMailing {
    Mailing mailing;
    rounds::Round round;
    std::vector<Recipient> audience;
    MailingText preview;
    http::Form form;  // of its time
    bool may_approve = false;
    bool lacks_course = false;              // the round does not say where the course is
    http::Form text;                        // as it is written, with its placeholders
    std::optional<MailingText> in_english;  // when somebody reads it so
    std::vector<ui::Pair> placeholders;     // what may stand in the text, and what each becomes
};
void write(ui::HtmlPage& page, OneMailing const& view);

struct NewMailing {
    rounds::Round round;
    std::vector<ui::Option> templates = {}, audiences = {};
    http::Form form = {};
};
void write(ui::HtmlPage& page, NewMailing const& view);

}  // namespace jamsides::letters
