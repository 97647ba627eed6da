// Every statement about organisations. They are public, so no person is asked for.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "modules/organisations/organisation.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::organisations {

// All of them, in Swedish order by name.
std::vector<Organisation> all(db::Connection&);
std::optional<Organisation> find(db::Connection&, std::string_view code);
// The official name, or the code itself when nobody has it.
std::string official_name(db::Connection&, std::string_view code);
std::vector<std::string> official_names(db::Connection&, std::vector<std::string> const& codes);
std::vector<Kind> kinds(db::Connection&);
// Last in lists. Throws db::Error::unique when there is such a kind.
void add_kind(ledger::Change&, Kind const&);
// Other names; what it is in the program stays.
void rename_kind(ledger::Change&, Kind const&);
// Who has signed which version and when, of all organisations at once: for lists.
struct SignedBy {
    std::string organisation_code, version;
    Day signed_on;
};
BOOST_DESCRIBE_STRUCT(SignedBy, (), (organisation_code, version, signed_on))
std::vector<SignedBy> signings(db::Connection&);
std::vector<Signing> signings_of(db::Connection&, std::string_view code);

void add(ledger::Change&, Organisation const&);
void replace(ledger::Change&, Organisation const&);
void set_mailbox(ledger::Change&, std::string_view code, std::string_view mailbox);
// Throws db::Error::unique when that version is already signed.
void add_signing(ledger::Change&, std::string_view code, Signing const&);

}  // namespace jamsides::organisations
