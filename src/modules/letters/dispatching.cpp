// Sending: the letter is kept exactly as it goes, and a mail for each recipient is posted in the same change.
#include <algorithm>

#include "modules/letters/addressees.hpp"
#include "modules/letters/changes.hpp"
#include "modules/letters/composing.hpp"
#include "modules/letters/events.hpp"
#include "modules/letters/invitation.hpp"
#include "modules/letters/store.hpp"
#include "modules/meetings/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/db/query.hpp"
#include "platform/files/files.hpp"
#include "platform/formats/document/docx.hpp"
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

Copies keep_as_sent(ledger::Change& change, auth::Site const& site, Letter const& letter) {
    Copies pdfs;
    auto const name = "valkomstbrev-" + letter.round_id;
    for (auto const* language : {&text::swedish(), &text::english()}) {
        // What the office has rewritten is in Swedish alone.
        if (!language->is_swedish() && !changes_in(letter.changes).empty()) continue;
        auto const made = welcome_document(facts_for(change, site, letter, *language), *language);
        auto const keep = [&](std::string const& format, std::string_view media_type,
                              std::string const& bytes) {
            auto const file =
                files::keep(change, site.files(), name + "." + format, std::string(media_type), bytes);
            keep_copy(change, letter.id, language->code(), format, file.id);
        };
        auto pdf = document::to_pdf(made);
        keep("pdf", "application/pdf", pdf);
        keep("html", "text/html", document::to_html(made, headings_below_the_page));
        keep("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
             document::to_docx(made));
        pdfs[std::string(language->code())] = {made.title, std::move(pdf)};
    }
    return pdfs;
}

void dispatch(ledger::Change& change, auth::Site const& site, Letter const& letter) {
    auto const copies = keep_as_sent(change, site, letter);
    auto const recipients = recipients_now(change, letter);
    set_recipients(change, letter.id, recipients);
    for (auto const& recipient : recipients) {
        auto const& language = text::language_of(recipient.language);
        auto const own = copies.find(recipient.language);
        auto const& copy = own == copies.end() ? copies.at("sv") : own->second;
        mail::Message message;
        message.to_name = recipient.name;
        message.to_address = recipient.email;
        message.subject = copy.subject;
        message.text = language.t(
            "Hej {1}\n\nStyrgruppen har fattat beslut. Brevet är bifogat. Det finns också här:\n{2}\n\n{3}\n",
            recipient.name, site.base_url + "/letters/" + letter.id, site.owner);
        if (own == copies.end() && !language.is_swedish())
            message.text += "\n" + language.t("Brevet finns bara på svenska.") + "\n";
        message.attachments.push_back(
            {"valkomstbrev-" + letter.round_id + ".pdf", "application/pdf", copy.pdf});
        set_mail(change, letter.id, recipient.email, mail::post(change, message));
    }
    set_sent(change, letter.id);
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
            if (!participant.email.empty() && fits(participant, mailing.audience) &&
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
    auto const office = people::office(db, language);
    values["round"] = round.years();
    values["round_name"] = round.name;
    values["office"] = site.owner;
    values["sender_name"] = office.empty() ? site.owner : office.front().name;
    values["sender_title"] = office.empty() ? "" : office.front().title;
    auto const invites = mailing.audience == "organisations";
    values["link"] = site.base_url + (invites ? "/apply/" + round.id : "/rounds/" + round.id + "/plan");
    if (mailing.template_name == course_link && !round.course_url.empty()) values["link"] = round.course_url;
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

// What the office has written itself is sent as it stands: in English where it has written English, else in
// Swedish, which an English reader is told. What it has left alone is the template's, in the reader's
// language.
content::LetterText words_of(Mailing const& mailing, text::Language const& language) {
    auto const letter = content::letter_template(mailing.template_name);
    auto const chosen = [&](std::string const& own, std::string const& own_english,
                            std::string const& shipped, std::string const& theirs) {
        auto const is_own = !own.empty() && own != shipped;
        if (!language.is_swedish() && !own_english.empty()) return own_english;
        return is_own ? own : theirs;
    };
    auto words = letter.in(language.code());
    auto& body = words.blocks.front().body;
    words.subject = chosen(mailing.subject, mailing.subject_en, letter.swedish.subject, words.subject);
    body = chosen(mailing.body, mailing.body_en, letter.swedish.blocks.front().body, body);
    if (body == mailing.body && !language.is_swedish())
        body = language.t("Brevet finns bara på svenska.") + "\n\n" + body;
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
            auto const mail_id = mail::post(change, {.to_name = recipient.name,
                                                     .to_address = recipient.email,
                                                     .subject = text.subject,
                                                     .text = text.body});
            if (mailing.audience == "organisations")
                add_invitation(change, mailing, recipient.email, mail_id);
        }
        set_mailing_sent(change, mailing.id);
        change.commit();
        ++sent;
    }
    return sent;
}

}  // namespace jamsides::letters
