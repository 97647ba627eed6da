// A participant: a person whom an organisation has registered for a round, in a function. Never party, never
// personal number; sex is not asked for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::people {

enum class Function { politician, manager, strategist, key_person, mentor_contact };
BOOST_DESCRIBE_ENUM(Function, politician, manager, strategist, key_person, mentor_contact)

enum class ParticipantState { registered, approved, invited, removed };
BOOST_DESCRIBE_ENUM(ParticipantState, registered, approved, invited, removed)

struct Participant {
    std::string id;
    std::string round_id, organisation_code;
    std::optional<std::string> person_id;  // set when approved
    std::string name, email;               // the address in lower case
    Function function{};
    std::string level;     // "ordförande i kommunstyrelsen"
    std::string subtitle;  // of a key person: "controller"
    bool is_contact = false;
    ParticipantState state{};
    Instant registered_at;
    std::optional<Instant> invited_at;
    std::optional<Instant> first_signed_in_at;  // of the person; null: not in yet
    std::string language = "sv";                // of the person; Swedish until there is one

    bool is_in() const { return first_signed_in_at.has_value(); }
};
BOOST_DESCRIBE_STRUCT(Participant, (),
                      (id, round_id, organisation_code, person_id, name, email, function, level, subtitle,
                       is_contact, state, registered_at, invited_at, first_signed_in_at, language))

// "politiker", "chef", "strateg", "nyckelperson", "mentor".
std::string words(Function function, text::Language const& language);
// What people type in a spreadsheet: "Politiker", "förtroendevald", "kommunchef", "Strateg", "controller" …
std::optional<Function> function_from(std::string_view typed);

// Why somebody cannot be registered beside the others of the organisation; "" when they can. An address is
// one person's, who may have several functions, each once.
std::string clash(Participant const& added, std::vector<Participant> const& others,
                  text::Language const& language);

}  // namespace jamsides::people
