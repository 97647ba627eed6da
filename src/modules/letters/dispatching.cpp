// Sending: the letter is kept exactly as it goes, and a mail for each recipient is posted in the same change.
#include <algorithm>

#include "modules/letters/composing.hpp"
#include "modules/letters/events.hpp"
#include "modules/letters/store.hpp"
#include "modules/meetings/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/db/query.hpp"
#include "platform/files/files.hpp"
#include "platform/formats/document/html.hpp"
#include "platform/formats/document/pdf.hpp"
#include "platform/log/log.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/dates.hpp"

namespace jamsides::letters {
namespace {

namespace document = formats::document;

// The letter is shown on a page that has a heading of its own.
constexpr int headings_below_the_page = 2;

bool fits(people::Participant const& participant, std::string_view audience) {
    using enum people::Function;
    if (audience == "participants") return true;
    if (audience == "contacts") return participant.is_contact;
    if (audience == "mentors") return participant.function == mentor_contact;
    if (audience == "strategists") return participant.function == strategist;
    if (audience == "strategists_and_mentors")
        return participant.function == strategist || participant.function == mentor_contact;
    return false;
}

std::vector<Recipient> applicants(db::Connection& db, std::string_view round_id) {
    static const db::Query<Recipient(std::string_view)> select{
        "select contact_email, contact_name, coalesce((select x.language from persons x where x.email = "
        "contact_email), "
        "language) from applications where round_id = $1 and contact_email <> '' "
        "and state not in ('draft', 'withdrawn') order by contact_name"};
    return select.all(db, round_id);
}

// The official mailboxes of municipalities and regions, where the office has written them in.
std::vector<Recipient> mailboxes(db::Connection& db) {
    static const db::Query<Recipient()> select{
        "select mailbox, official_name, 'sv' from organisations where mailbox <> '' order by code"};
    return select.all(db);
}

}  // namespace

void dispatch(ledger::Change& change, auth::Site const& site, Letter const& letter) {
    auto const& language = text::swedish();
    auto const facts = facts_for(change, site, letter, language);
    auto const made = welcome_document(facts, language);
    auto const name = "valkomstbrev-" + letter.round_id;
    auto const pdf = document::to_pdf(made);
    auto const kept_pdf = files::keep(change, site.files(), name + ".pdf", "application/pdf", pdf);
    auto const kept_html = files::keep(change, site.files(), name + ".html", "text/html",
                                       document::to_html(made, headings_below_the_page));
    for (auto const& recipient : recipients_of(change, letter.id)) {
        mail::Message message;
        message.to_name = recipient.name;
        message.to_address = recipient.email;
        message.subject = letter.subject;
        message.text =
            text::language_of(recipient.language)
                .t("Hej {1}\n\nStyrgruppen har fattat beslut. Brevet ligger som bilaga, och på {2}\n\n{3}\n",
                   recipient.name, site.base_url + "/letters/" + letter.id, site.owner);
        message.attachments.push_back({name + ".pdf", "application/pdf", pdf});
        set_mail(change, letter.id, recipient.email, mail::post(change, message));
    }
    set_sent(change, letter.id, kept_pdf.id, kept_html.id);
    dispatched.raise(change, letter);
}

std::vector<Recipient> audience_of(db::Connection& db, Mailing const& mailing) {
    if (mailing.audience == "applicants") return applicants(db, mailing.round_id);
    if (mailing.audience == "organisations") return mailboxes(db);
    static const db::Query<std::string(std::string_view)> codes{
        "select distinct organisation_code from participants where round_id = $1 order by organisation_code"};
    std::vector<Recipient> found;
    for (auto const& code : codes.all(db, mailing.round_id))
        for (auto const& participant : people::participants_in(db, mailing.round_id, code))
            if (fits(participant, mailing.audience) &&
                std::ranges::find(found, participant.email, &Recipient::email) == found.end())
                found.push_back({participant.email, participant.name, participant.language});
    return found;
}

content::Values mailing_values(db::Connection& db, auth::Site const& site, Mailing const& mailing,
                               text::Language const& language) {
    content::Values values;
    for (auto const* name : {"name", "agenda", "activity_when", "activity_how", "place", "preparations",
                             "start_up_when", "reason", "changes", "question", "answer_by", "decision_by",
                             "closes_on", "registered_by", "motive"})
        values[name] = "";
    auto const round = rounds::get(db, mailing.round_id);
    auto const office = people::office(db);
    values["round"] = round.years();
    values["round_name"] = round.name;
    values["office"] = site.owner;
    values["sender_name"] = office.empty() ? site.owner : office.front().name;
    values["sender_title"] = office.empty() ? "" : office.front().title;
    auto const invites = mailing.audience == "organisations";
    values["link"] = site.base_url + (invites ? "/apply/" + round.id : "/rounds/" + round.id + "/plan");
    if (round.applications_close_on) values["closes_on"] = text::date(language, *round.applications_close_on);
    if (round.decision_by) values["decision_by"] = text::date(language, *round.decision_by);
    for (auto const& activity : meetings::activities_of(db, mailing.round_id)) {
        if (activity.kind == meetings::Kind::start_up)
            values["start_up_when"] = meetings::when(activity, language);
        if (mailing.activity_id != activity.id) continue;
        values["activity_when"] = meetings::when(activity, language);
        values["activity_how"] = meetings::how(activity, language);
        values["place"] = activity.place;
        values["agenda"] = activity.note;
        values["link"] = site.base_url + "/activities/" + activity.id;
    }
    return values;
}

// What the office has written itself is sent as it stands; the template's own text in the reader's language.
content::LetterText words_of(Mailing const& mailing, text::Language const& language) {
    auto const letter = content::letter_template(mailing.template_name);
    auto const is_own = [](std::string const& written, std::string const& shipped) {
        return !written.empty() && written != shipped;
    };
    auto words = letter.in(language.code());
    if (is_own(mailing.subject, letter.swedish.subject)) words.subject = mailing.subject;
    if (is_own(mailing.body, letter.swedish.blocks.front().body)) words.blocks.front().body = mailing.body;
    return words;
}

MailingText text_of(db::Connection& db, auth::Site const& site, Mailing const& mailing,
                    std::string const& name, text::Language const& language) {
    auto const words = words_of(mailing, language);
    auto values = mailing_values(db, site, mailing, language);
    values["name"] = name;
    auto const& body = words.blocks.front().body;
    for (auto const& missing : content::unknown_placeholders(body, values)) values[missing] = "";
    return {content::fill_heading(words.subject, values), content::fill(body, values)};
}

int send_due_mailings(db::Connection& db, Clock const& clock, auth::Site const& site) {
    int sent = 0;
    for (auto const& mailing : due_mailings(db, clock.now())) {
        ledger::Change change{db, clock, ledger::system_actor()};
        for (auto const& recipient : audience_of(change, mailing)) {
            auto const text =
                text_of(change, site, mailing, recipient.name, text::language_of(recipient.language));
            mail::post(change, {.to_name = recipient.name,
                                .to_address = recipient.email,
                                .subject = text.subject,
                                .text = text.body});
        }
        set_mailing_sent(change, mailing.id);
        change.commit();
        ++sent;
    }
    return sent;
}

}  // namespace jamsides::letters
