// The welcome letter: everything it says comes from live data, put into the template's blocks.
#pragma once

#include "modules/letters/letter.hpp"
#include "modules/matching/learning_group.hpp"
#include "modules/meetings/activity.hpp"
#include "modules/meetings/views.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/round.hpp"
#include "platform/content/letter_template.hpp"
#include "platform/content/placeholders.hpp"
#include "platform/formats/document/document.hpp"

namespace jamsides::letters {

struct Named {
    std::string code, name;  // official name
};
struct ContactLine {
    std::string organisation;
    std::vector<Recipient> people;  // one or two, each on a line
};
// A scheduled mailing as the letter speaks of it.
struct Promise {
    std::string template_name;
    std::string when;  // "i mitten av augusti", "18 augusti", "inom kort"
};

struct WelcomeFacts {
    Letter letter;
    rounds::Round round;
    std::vector<Named> members, mentors;
    std::string recipient;  // whom this copy is addressed to; empty: the whole group
    std::vector<meetings::Activity> activities;
    std::vector<meetings::PlanRowName> rows;
    std::vector<ContactLine> contacts;
    std::vector<people::OfficeContact> office;
    std::vector<Promise> promises;
    std::string learning_group;                      // the round's word
    std::string owner;                               // "Programkontoret"
    std::string name = "Jämsides";                   // of the installation
    std::optional<formats::document::Picture> logo;  // its own
};

// The values that the template's placeholders get.
content::Values welcome_values(WelcomeFacts const& facts, text::Language const& language);
// The blocks with the office's changes and the values put in, as they can be edited: id, heading, Markdown.
std::vector<content::LetterBlock> welcome_blocks(WelcomeFacts const& facts, text::Language const& language);
// Those that the office may rewrite: the tables are made anew from the round each time, and are put right
// there.
std::vector<content::LetterBlock> blocks_to_rewrite(WelcomeFacts const& facts,
                                                    text::Language const& language);
formats::document::Document welcome_document(WelcomeFacts const& facts, text::Language const& language);

}  // namespace jamsides::letters
