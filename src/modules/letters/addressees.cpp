// Addressees from the participants, from the applications, and from the groups.
#include "modules/letters/addressees.hpp"

#include <algorithm>

#include "modules/applications/store.hpp"
#include "modules/letters/store.hpp"
#include "modules/matching/learning_group.hpp"
#include "modules/organisations/store.hpp"
#include "modules/people/store.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::letters {
namespace {

bool is_admitted(applications::Application const& application) {
    return application.organisation_code && (application.state == applications::State::admitted ||
                                             application.state == applications::State::confirmed);
}

// Members before mentors, as the letter names them.
std::vector<std::string> addressed(db::Connection& db, Letter const& letter) {
    if (letter.organisation_code) return {*letter.organisation_code};
    std::vector<std::string> codes;
    for (auto const& group : matching::approved_groups(db, letter.round_id)) {
        if (letter.group_id && *letter.group_id != group.id) continue;
        codes.insert(codes.end(), group.members.begin(), group.members.end());
        codes.insert(codes.end(), group.mentors.begin(), group.mentors.end());
    }
    return codes;
}

}  // namespace

std::vector<Contact> contacts_in(db::Connection& db, std::string_view round_id) {
    std::vector<Contact> contacts;
    for (auto const& one : people::contacts_in(db, round_id))
        if (!one.email.empty()) contacts.push_back({one.organisation_code, one.name, one.email});
    for (auto const& application : applications::submitted_in(db, round_id)) {
        if (!is_admitted(application) || application.contact_email.empty()) continue;
        auto const& code = *application.organisation_code;
        if (std::ranges::find(contacts, code, &Contact::organisation_code) == contacts.end())
            contacts.push_back({code, application.contact_name, application.contact_email});
    }
    std::ranges::stable_sort(contacts, {}, &Contact::organisation_code);
    return contacts;
}

std::vector<Recipient> recipients_now(db::Connection& db, Letter const& letter) {
    if (letter.state == State::sent) return recipients_of(db, letter.id);
    auto const codes = addressed(db, letter);
    std::vector<Recipient> found;
    for (auto const& contact : contacts_in(db, letter.round_id))
        if (std::ranges::find(codes, contact.organisation_code) != codes.end() &&
            std::ranges::find(found, contact.email, &Recipient::email) == found.end())
            found.push_back(
                {contact.email, contact.name, std::string(people::language_of(db, contact.email).code())});
    return found;
}

std::string written_to(db::Connection& db, Letter const& letter, text::Language const& language) {
    if (letter.organisation_code) return organisations::official_name(db, *letter.organisation_code);
    for (auto const& group : matching::approved_groups(db, letter.round_id))
        if (letter.group_id == group.id)
            return text::enumeration(language, organisations::official_names(db, group.members));
    return language.t("alla deltagare");
}

std::vector<std::string> without_recipient(db::Connection& db, Letter const& letter) {
    auto const contacts = contacts_in(db, letter.round_id);
    std::vector<std::string> names;
    for (auto const& code : addressed(db, letter))
        if (std::ranges::find(contacts, code, &Contact::organisation_code) == contacts.end())
            names.push_back(organisations::official_name(db, code));
    return names;
}

}  // namespace jamsides::letters
