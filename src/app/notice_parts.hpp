// What every notice is made of: the round and the office in words, and the way from a text of content/letters
// to the reader's mailbox.
#pragma once

#include <boost/describe/class.hpp>

#include "platform/auth/visit.hpp"
#include "platform/content/placeholders.hpp"
#include "platform/ledger/change.hpp"
#include "platform/mail/message.hpp"

namespace jamsides::app {

struct Reader {
    std::string name, email;
    std::string language = "sv";
};
BOOST_DESCRIBE_STRUCT(Reader, (), (name, email, language))

// round, round_name, office, sender_name, sender_title.
content::Values usual_values(db::Connection&, Site const&, std::string const& round_id);

// The text with this name, to this reader in their language.
mail::Message notice(std::string_view name, content::Values values, Reader const& reader);

}  // namespace jamsides::app
