// Values into sentences, sentences into a letter.
#include "modules/letters/welcome.hpp"

#include <algorithm>

#include "modules/letters/changes.hpp"
#include "modules/letters/markdown.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/order.hpp"

namespace jamsides::letters {
namespace {

namespace document = formats::document;

meetings::Activity const* first_of(WelcomeFacts const& facts, std::initializer_list<meetings::Kind> kinds) {
    for (auto const& activity : facts.activities)
        if (!activity.is_cancelled() && std::ranges::find(kinds, activity.kind) != kinds.end())
            return &activity;
    return nullptr;
}

std::string promised(WelcomeFacts const& facts, std::string_view name) {
    auto const found = std::ranges::find(facts.promises, name, &Promise::template_name);
    return found == facts.promises.end() ? "" : found->when;
}

std::string day_and_times(meetings::Activity const& activity, text::Language const& language) {
    auto const moment = activity.moment();
    if (!moment.is_exact()) return meetings::when(activity, language);
    if (moment.first != moment.last)
        return text::date_range(language, moment.first, moment.last, text::Year::left_out);
    auto words = text::weekday_date(language, moment.first, text::Year::left_out);
    if (moment.from && moment.to) words += " " + text::clock_times(language, *moment.from, *moment.to);
    return words;
}

std::string start_up_how(meetings::Activity const& activity, text::Language const& language) {
    auto const how = meetings::how(activity, language);
    auto const moment = activity.moment();
    auto const lunch = moment.first != moment.last && moment.from && moment.to && *moment.from == *moment.to;
    if (!lunch) return how;
    return how.empty() ? language.t("från lunch till lunch") : language.t("{1}, från lunch till lunch", how);
}

std::vector<std::string> names_of(std::vector<Named> const& named) {
    std::vector<std::string> names;
    for (auto const& one : named) names.push_back(one.name);
    return names;
}

std::string notes_of(WelcomeFacts const& facts, text::Language const& language) {
    std::string notes;
    for (auto const& activity : facts.activities)
        if (!activity.note.empty() && !activity.is_cancelled())
            notes +=
                (notes.empty() ? "" : "\n") + meetings::title_of(activity, language) + ": " + activity.note;
    return notes;
}

}  // namespace

content::Values welcome_values(WelcomeFacts const& facts, text::Language const& language) {
    auto const* start_up = first_of(facts, {meetings::Kind::start_up});
    auto const* strategist =
        first_of(facts, {meetings::Kind::strategist_mentor_meeting, meetings::Kind::strategist_meeting});
    auto const mentors = names_of(facts.mentors);
    auto const sender = facts.office.empty() ? people::OfficeContact{} : facts.office.front();
    content::Values values;
    values["organisations"] = text::enumeration(language, names_of(facts.members));
    values["round"] = facts.round.years();
    values["round_name"] = facts.round.name;
    auto const together = static_cast<long long>(facts.members.size());
    values["group_size"] = together > 1 ? text::number_word(language, together) : "";
    values["learning_group"] = facts.learning_group;
    values["one_mentor"] = mentors.size() == 1 ? mentors.front() : "";
    values["shared_mentors"] = mentors.size() > 1 ? text::enumeration(language, mentors) : "";
    values["start_up_when"] =
        start_up && start_up->moment().is_exact() ? day_and_times(*start_up, language) : "";
    values["start_up_how"] = start_up ? start_up_how(*start_up, language) : "";
    values["strategist_meeting_when"] = strategist ? day_and_times(*strategist, language) : "";
    values["strategist_meeting_how"] = strategist ? meetings::how(*strategist, language) : "";
    values["invitation_when"] = promised(facts, "invitation-start-up");
    values["course_link_when"] = promised(facts, "course-link");
    values["strategist_invitation_when"] = promised(facts, "invitation-strategist-mentor");
    values["sender_name"] = sender.name;
    values["sender_title"] = sender.title;
    values["office"] = text::lower(facts.owner);
    values["time_plan_notes"] = notes_of(facts, language);
    // Tables are put in as tables, not as words.
    values["contact_table"] = values["office_contact_table"] = values["time_plan_table"] = "";
    return values;
}

std::vector<content::LetterBlock> welcome_blocks(WelcomeFacts const& facts, text::Language const& language) {
    auto const values = welcome_values(facts, language);
    auto blocks = content::letter_template("welcome").in(language.code()).blocks;
    auto const changes = changes_in(facts.letter.changes);
    for (auto& block : blocks) {
        block.heading = content::fill_heading(block.heading, values);
        auto const changed = changes.find(block.id);
        block.body = changed == changes.end() ? content::fill(block.body, values) : changed->second;
    }
    return blocks;
}

std::vector<content::LetterBlock> blocks_to_rewrite(WelcomeFacts const& facts,
                                                    text::Language const& language) {
    auto blocks = welcome_blocks(facts, language);
    auto const changes = changes_in(facts.letter.changes);
    std::erase_if(blocks, [&](content::LetterBlock const& block) {
        auto const is_table =
            block.id == "contacts" || block.id == "office_contacts" || block.id == "time_plan";
        return is_table && !changes.contains(block.id);  // what was once written can be taken back
    });
    return blocks;
}

namespace {

document::Table contact_table(std::string caption, std::array<std::string, 3> const& heads) {
    document::Table table;
    table.caption = std::move(caption);
    table.caption_hidden = true;
    table.columns.resize(3);
    table.head.push_back({{heads[0]}, {heads[1]}, {heads[2]}});
    return table;
}

void add_contact(document::Table& table, std::string first, std::vector<Recipient> const& people) {
    document::Text names, addresses;
    for (auto const& person : people) {
        if (!names.empty()) {
            names.plain("\n");
            addresses.plain("\n");
        }
        names.plain(person.name);
        addresses.link(person.email, "mailto:" + person.email);
    }
    table.rows.push_back({{std::move(first)}, {std::move(names)}, {std::move(addresses)}});
}

document::Table contacts(WelcomeFacts const& facts, text::Language const& language) {
    auto table = contact_table(language.t("Kontaktpersoner"),
                               {language.t("Organisation"), language.t("Namn"), language.t("E-post")});
    for (auto const& contact : facts.contacts) add_contact(table, contact.organisation, contact.people);
    return table;
}

document::Table office_contacts(WelcomeFacts const& facts, text::Language const& language) {
    auto table = contact_table(language.t("Kontaktpersoner på {1}", text::lower(facts.owner)),
                               {language.t("Uppdrag"), language.t("Namn"), language.t("E-post")});
    for (auto const& contact : facts.office)
        add_contact(table, text::capitalised(contact.title), {{contact.email, contact.name}});
    return table;
}

document::Table time_plan(WelcomeFacts const& facts, text::Language const& language) {
    auto const plan =
        meetings::plan_of(facts.activities, facts.round, facts.rows, facts.letter.dated_on, language);
    return meetings::plan_table(plan, language);
}

void add_block(document::Document& letter, content::LetterBlock const& block, WelcomeFacts const& facts,
               text::Language const& language) {
    if (block.id == "contacts") letter.add(document::PageBreak{});
    if (block.id == "sign_off") {
        // The greeting and the name are kept together, whatever page they fall on.
        auto const sender = facts.office.empty() ? people::OfficeContact{} : facts.office.front();
        auto parts = blocks_of(block.body);
        if (!parts.empty()) letter.blocks.push_back(std::move(parts.front()));
        letter.add(document::Signature{
            language.t("Vänliga hälsningar"), sender.name,
            sender.title.empty() ? facts.owner : sender.title + ", " + text::lower(facts.owner)});
        return;
    }
    if (!block.heading.empty()) letter.add(document::Heading{2, block.heading});
    if (block.id == "contacts") letter.add(contacts(facts, language));
    if (block.id == "office_contacts") letter.add(office_contacts(facts, language));
    if (block.id == "time_plan") letter.add(time_plan(facts, language));
    for (auto& part : blocks_of(block.body)) letter.blocks.push_back(std::move(part));
}

}  // namespace

// As the office has it; the template's English where the office has left the Swedish alone.
std::string subject_of(WelcomeFacts const& facts, text::Language const& language) {
    auto const shipped = content::letter_template("welcome");
    auto const values = welcome_values(facts, language);
    auto const is_own = facts.letter.subject != content::fill_heading(shipped.swedish.subject, values);
    return is_own || language.is_swedish()
               ? facts.letter.subject
               : content::fill_heading(shipped.in(language.code()).subject, values);
}

document::Document welcome_document(WelcomeFacts const& facts, text::Language const& language) {
    document::Document letter;
    letter.title = subject_of(facts, language);
    letter.language = language.code();
    letter.author = facts.owner;
    letter.foot = facts.round.name;
    letter.reference = facts.letter.reference;
    letter.date = facts.letter.dated_on;
    document::LetterHead head{
        document::jamsides_mark(), facts.name, language.t("Besked om deltagande"), {}, facts.logo};
    head.lines.push_back(text::date(language, facts.letter.dated_on));
    if (!facts.letter.reference.empty())
        head.lines.push_back(language.t("Diarienummer {1}", facts.letter.reference));
    letter.add(std::move(head));
    document::AddressBlock address;
    address.sender.push_back(facts.owner);
    if (!facts.office.empty()) address.sender.push_back(facts.office.front().email);
    for (auto const& member : facts.members)
        if (facts.recipient.empty() || facts.recipient == member.code)
            address.recipient.push_back(member.name);
    letter.add(std::move(address));
    letter.add(document::Heading{1, letter.title});
    for (auto const& block : welcome_blocks(facts, language)) add_block(letter, block, facts, language);
    return letter;
}

}  // namespace jamsides::letters
