// How far an organisation has come with registering its people: how many, whether the three functions are
// there, and whether it has said that everybody is in.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>

#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"
#include "platform/text/language.hpp"

namespace jamsides::people {

struct Registration {
    std::string code, organisation;
    int people = 0;
    int politicians = 0, managers = 0, strategists = 0;  // strategists and other key persons
    std::optional<Instant> complete_at;
    bool under_way = false;  // admitted, and neither through with the round nor handing in results
};
BOOST_DESCRIBE_STRUCT(Registration, (),
                      (code, organisation, people, politicians, managers, strategists, complete_at,
                       under_way))

// Of the organisations that take part in the round, by name.
std::vector<Registration> registrations(db::Connection&, std::string_view round_id);
std::optional<Registration> registration_of(db::Connection&, std::string_view round_id,
                                            std::string_view code);
// The organisation says that everybody is registered, or takes it back.
void set_complete(ledger::Change&, std::string_view round_id, std::string_view code, bool complete);

// The application that the organisation has sent in for the round and not withdrawn; "" when there is none.
std::string application_of(db::Connection&, std::string_view round_id, std::string_view code);

// "Saknas: politiker, chef.", or "" when nobody is missing.
std::string lacking(Registration const&, text::Language const&);
// "Anmäl en politiker och en chef", or "" when nobody is missing.
std::string to_register(Registration const&, text::Language const&);

}  // namespace jamsides::people
