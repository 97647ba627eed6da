// A letter that leaves the house: drafted from live data, approved, sent, and kept as it was sent.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::letters {

enum class State { draft, approved, sent };
BOOST_DESCRIBE_ENUM(State, draft, approved, sent)

struct Letter {
    std::string id, round_id;
    std::optional<std::string> organisation_code, group_id;  // for one organisation, or for a whole group
    std::string kind;                                        // "welcome": a template's name
    std::string subject;
    Day dated_on{};
    std::string reference;  // "JS 2021/0034"
    State state{};
    std::string changes = "{}";  // JSON: block id → the text written instead of the template's
    Instant made_at;
    std::optional<Instant> approved_at, sent_at;
};
BOOST_DESCRIBE_STRUCT(Letter, (),
                      (id, round_id, organisation_code, group_id, kind, subject, dated_on, reference, state,
                       changes, made_at, approved_at, sent_at))

struct Recipient {
    std::string email, name;
    std::string language = "sv";  // in which they are written to
};
BOOST_DESCRIBE_STRUCT(Recipient, (), (email, name, language))

std::string words(State state, text::Language const& language);

}  // namespace jamsides::letters
