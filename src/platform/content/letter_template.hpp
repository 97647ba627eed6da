// Templates of the letters and messages that the office sends, in both languages.
#pragma once
#include <string>
#include <vector>

namespace jamsides::content {

// A part of a letter that the office may change by itself. A message is one block with the id "body".
struct LetterBlock {
    std::string id;       // 'confirmation', 'time_plan': never changes, kept in letters.changes
    std::string heading;  // '' for the blocks that open and close the letter
    std::string body;     // Markdown with {{placeholders}}; see placeholders.hpp
};

struct LetterText {
    std::string subject;
    std::vector<LetterBlock> blocks;
};

struct LetterTemplate {
    std::string name;      // 'welcome': the file's name in content/letters
    std::string form;      // 'letter' (a document on paper) or 'message' (plain e-mail)
    std::string title;     // as the office calls it, in Swedish
    std::string audience;  // as in mailings.audience, or 'one' when it is written to one reader at a time
    LetterText swedish;
    LetterText english;

    LetterText const& in(std::string_view language_code) const {
        return language_code == "en" ? english : swedish;
    }
};

// Sorted by name.
std::vector<LetterTemplate> letter_templates();

// A name that is not there is a defect (std::logic_error).
LetterTemplate letter_template(std::string_view name);

}  // namespace jamsides::content
