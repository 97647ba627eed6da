// Live data into the welcome letter's facts.
#include "modules/letters/composing.hpp"

#include <algorithm>

#include "modules/letters/addressees.hpp"
#include "modules/letters/store.hpp"
#include "modules/meetings/store.hpp"
#include "modules/organisations/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/auth/brand.hpp"
#include "platform/db/query.hpp"
#include "platform/text/order.hpp"

namespace jamsides::letters {
namespace {

std::vector<Named> named(db::Connection& db, std::vector<std::string> const& codes) {
    std::vector<Named> found;
    for (auto const& code : codes) found.push_back({code, organisations::official_name(db, code)});
    text::sort_by_name(found, &Named::name);
    return found;
}

// Contacts of the members first, then of the mentors, each organisation's in one place.
std::vector<ContactLine> contacts(db::Connection& db, WelcomeFacts const& facts,
                                  text::Language const& language) {
    auto const all = contacts_in(db, facts.round.id);
    std::vector<ContactLine> lines;
    auto add = [&](Named const& organisation, bool mentor) {
        auto const label = mentor ? language.t("{1}, mentor", organisation.name) : organisation.name;
        ContactLine line{label, {}};
        for (auto const& contact : all)
            if (contact.organisation_code == organisation.code)
                line.people.push_back({contact.email, contact.name});
        if (!line.people.empty()) lines.push_back(std::move(line));
    };
    for (auto const& member : facts.members) add(member, false);
    for (auto const& mentor : facts.mentors) add(mentor, true);
    return lines;
}

// The organisations a letter is about: its group, or its organisation's group.
std::optional<matching::LearningGroup> group_for(db::Connection& db, Letter const& letter) {
    auto const groups = matching::approved_groups(db, letter.round_id);
    for (auto const& group : groups)
        if (letter.group_id ? group.id == *letter.group_id
                            : letter.organisation_code && group.has(*letter.organisation_code))
            return group;
    return std::nullopt;
}

}  // namespace

WelcomeFacts facts_for(db::Connection& db, auth::Site const& site, Letter const& letter,
                       text::Language const& language, std::string recipient) {
    WelcomeFacts facts{letter, rounds::get(db, letter.round_id)};
    auto const group = group_for(db, letter);
    if (group) {
        facts.members = named(db, group->members);
        facts.mentors = named(db, group->mentors);
    } else if (letter.organisation_code) {
        facts.members = named(db, {*letter.organisation_code});
    }
    for (auto& activity : meetings::activities_of(db, letter.round_id))
        if (!activity.group_id || (group && *activity.group_id == group->id))
            facts.activities.push_back(std::move(activity));
    facts.recipient = std::move(recipient);
    facts.rows = meetings::row_names(db, letter.round_id, language);
    facts.contacts = contacts(db, facts, language);
    facts.office = people::office(db, language);
    for (auto const& mailing : mailings_in(db, letter.round_id))
        facts.promises.push_back({mailing.template_name, promised_when(mailing, letter.dated_on, language)});
    facts.learning_group = rounds::term(db, letter.round_id, "learning_group", language);
    facts.owner = site.owner;
    auto const brand = auth::brand_of(db);
    facts.name = brand.name;
    if (brand.logo) facts.logo = formats::document::Picture{auth::logo_bytes(brand, site.files())};
    return facts;
}

namespace {

bool has_letter(db::Connection& db, matching::LearningGroup const& group) {
    static const db::Query<std::int64_t(std::string_view, std::string_view)> letters{
        "select count(*) from letters where round_id = $1 and group_id = $2 and kind = 'welcome'"};
    return letters.one(db, group.round_id, group.id) > 0;
}

}  // namespace

long long groups_without_letter(db::Connection& db, std::string_view round_id) {
    auto const groups = matching::approved_groups(db, round_id);
    return std::ranges::count_if(groups, [&](auto const& group) { return !has_letter(db, group); });
}

std::vector<Letter> draft_welcome_letters(ledger::Change& change, rounds::Round const& round, Day dated_on) {
    std::vector<Letter> made;
    for (auto const& group : matching::approved_groups(change, round.id)) {
        if (has_letter(change, group)) continue;
        Letter letter{change.new_id(), round.id,  std::nullopt,
                      group.id,        "welcome", "Välkommen till " + round.name,
                      dated_on};
        add(change, letter);
        set_recipients(change, letter.id, recipients_now(change, letter));
        made.push_back(std::move(letter));
    }
    return made;
}

}  // namespace jamsides::letters
