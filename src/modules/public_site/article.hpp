// A public text: a page, or a question with its answer. Every change makes a new version; none is thrown
// away.
#pragma once

#include <string>
#include <string_view>

#include <boost/describe/class.hpp>

#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::public_site {

struct Article {
    std::string id;       // "about", "faq-mentor"
    std::string section;  // "faq" or "page"
    int position = 0;
    int number = 0;  // of the version, from 1
    std::string heading_sv, body_sv;
    std::string heading_en, body_en;  // "" where nobody has translated it
    std::string information_owner;
    Day published_on;
    Instant updated_at;
    std::string updated_by;

    bool is_question() const { return section == "faq"; }
    std::string const& heading(text::Language const& language) const {
        return language.is_swedish() || heading_en.empty() ? heading_sv : heading_en;
    }
    std::string const& body(text::Language const& language) const {
        return language.is_swedish() || body_en.empty() ? body_sv : body_en;
    }
    Day updated_on() const;
    // Where it is read: "/about", "/questions/mentor".
    std::string address() const;
    std::string versions_address() const;
};
BOOST_DESCRIBE_STRUCT(Article, (),
                      (id, section, position, number, heading_sv, body_sv, heading_en, body_en,
                       information_owner, published_on, updated_at, updated_by))

// Who answers for a text, in the reader's language: the owners that the texts come with are translated, what
// somebody has written stays as it is.
std::string owner_words(std::string_view owner, text::Language const& language);
// The article that is read at this address; "" when there is none.
std::string_view page_at(std::string_view address);
// "mentor" and "faq-mentor" name the same question.
std::string question_id(std::string_view slug);

}  // namespace jamsides::public_site
