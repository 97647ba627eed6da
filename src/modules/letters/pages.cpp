// One function a page about letters.
#include "modules/letters/pages.hpp"

#include <algorithm>
#include <fstream>

#include "modules/letters/addressees.hpp"
#include "modules/letters/changes.hpp"
#include "modules/letters/views.hpp"
#include "modules/matching/learning_group.hpp"
#include "modules/organisations/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/files/files.hpp"
#include "platform/formats/document/html.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/numbers.hpp"
#include "ui/represent.hpp"

namespace jamsides::letters {
namespace {

Letter get_letter(Visit const& visit) {
    auto letter = find_visible_to(visit.db, visit.who(), visit.request.at("letter"));
    if (!letter) throw http::not_found();
    return std::move(*letter);
}

// One sentence about those that the letter is written to and does not reach; "" when it reaches everybody.
std::string missed_by(Visit const& visit, Letter const& letter) {
    auto const names = without_recipient(visit.db, letter);
    return names.empty() ? ""
                         : visit.t("Brevet når inte {1}. Anmäl en kontaktperson därifrån först.",
                                   text::enumeration(visit.language, names));
}

void must_reach_everybody(Visit const& visit, Letter const& letter) {
    if (auto const missed = missed_by(visit, letter); !missed.empty()) throw http::conflict(missed);
}

// An organisation's own copy is addressed to it alone.
std::string recipient_for(Visit const& visit) { return std::string(visit.request.query.value("to")); }

OneLetter view_of(Visit& visit, Letter const& letter) {
    OneLetter view;
    view.facts = facts_for(visit.db, visit.site, letter, visit.language, recipient_for(visit));
    view.document = welcome_document(view.facts, visit.language);
    view.blocks = blocks_to_rewrite(view.facts, visit.language);
    view.recipients = recipients_now(visit.db, letter);
    if (letter.state != State::sent) view.missed = missed_by(visit, letter);
    view.is_office = visit.is_office();
    view.may_send = visit.is(Role::project_leader);
    view.may_change = visit.is_office() && letter.state != State::sent;
    return view;
}

// Whether the time plan of today is another than the one that went with the letter.
bool has_changed_dates(OneLetter const& view, text::Language const& language) {
    auto const sent_at = view.facts.letter.sent_at;
    auto const touched = [&](meetings::Activity const& one) { return sent_at && one.updated_at > *sent_at; };
    // A letter of which no copy was kept is shown with the dates of today.
    if (view.kept.empty() || std::ranges::none_of(view.facts.activities, touched)) return false;
    formats::document::Document plan;
    plan.add(time_plan(view.facts, language));
    auto const html = formats::document::to_html(plan, 2);
    auto const begins = html.find("<thead"), ends = html.find("</table>");
    if (begins == html.npos || ends == html.npos) return false;
    return view.kept.find(html.substr(begins, ends - begins)) == view.kept.npos;
}

void must_not_be_sent(Letter const& letter) {
    if (letter.state == State::sent) throw http::conflict("Brevet är skickat och kan inte ändras.");
}

}  // namespace

http::Response show_letters(Visit& visit) {
    LetterList view{rounds::get(visit.db, visit.request.at("round"))};
    for (auto& letter : visible_to(visit.db, visit.who(), view.round.id)) {
        auto words = written_to(visit.db, letter, visit.language);
        auto const count = recipients_now(visit.db, letter).size();
        view.lines.push_back({std::move(letter), std::move(words), count});
    }
    view.may_mail = visit.is_office();
    if (visit.is_office()) view.mailings = mailings_in(visit.db, view.round.id);
    view.may_draft = visit.is_office() && groups_without_letter(visit.db, view.round.id) > 0;
    return ui::represent(visit, view);
}

http::Response draft_letters(Visit& visit) {
    auto const round = rounds::get(visit.db, visit.request.at("round"));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    auto const made = draft_welcome_letters(change, round, visit.today);
    if (made.empty()) throw http::conflict("Det finns inga godkända grupper utan brev.");
    change.commit();
    return http::redirect(made.size() == 1 ? "/letters/" + made.front().id
                                           : "/rounds/" + round.id + "/letters");
}

// A letter that has gone is shown as it went, whatever has happened to the round since.
http::Response show_letter(Visit& visit) {
    auto const letter = get_letter(visit);
    auto view = view_of(visit, letter);
    if (letter.state != State::sent) return ui::represent(visit, view);
    auto const format = ui::chosen_format(visit.request, ui::formats_of<OneLetter>());
    auto const id = kept_copy(visit.db, letter.id, visit.language.code(), format);
    auto const file = id ? files::find(visit.db, *id) : std::nullopt;
    if (format != "html") {
        if (!file) throw http::gone("Brevet sparades inte i det formatet när det skickades.");
        return http::file(files::path_of(visit.site.files(), file->sha256), file->media_type, file->name);
    }
    if (file) {
        std::ifstream in{files::path_of(visit.site.files(), file->sha256), std::ios::binary};
        view.kept.assign(std::istreambuf_iterator<char>{in}, {});
    }
    view.dates_changed = has_changed_dates(view, visit.language);
    return ui::represent(visit, view);
}

http::Response approve_letter(Visit& visit) {
    auto const letter = get_letter(visit);
    must_not_be_sent(letter);
    must_reach_everybody(visit, letter);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_recipients(change, letter.id, recipients_now(change, letter));
    approve(change, letter.id);
    change.commit();
    return http::redirect("/letters/" + letter.id);
}

http::Response dispatch_letter(Visit& visit) {
    auto const letter = get_letter(visit);
    must_not_be_sent(letter);
    if (letter.state != State::approved) throw http::conflict("Brevet måste godkännas innan det skickas.");
    must_reach_everybody(visit, letter);
    if (recipients_now(visit.db, letter).empty()) throw http::conflict("Brevet har ingen mottagare än.");
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    dispatch(change, visit.site, letter);
    change.commit();
    return http::redirect("/letters/" + letter.id);
}

std::string block_name(std::string_view id, text::Language const& language) {
    if (id == "confirmation") return language.t("Bekräftelsen");
    if (id == "group") return language.t("Gruppen och mentorerna");
    if (id == "sign_off") return language.t("Avslutningen");
    return std::string(id);
}

namespace {

content::LetterBlock get_block(Visit& visit, Letter const& letter) {
    auto const facts = facts_for(visit.db, visit.site, letter, visit.language);
    for (auto& block : blocks_to_rewrite(facts, visit.language))
        if (block.id == visit.request.at("block")) return block;
    throw http::not_found();
}

}  // namespace

http::Response show_block(Visit& visit) {
    auto const letter = get_letter(visit);
    must_not_be_sent(letter);
    auto const block = get_block(visit, letter);
    BlockForm view{letter, block.id,
                   block.heading.empty() ? block_name(block.id, visit.language) : block.heading};
    view.form.set("body", block.body);
    view.is_changed = changes_in(letter.changes).contains(block.id);
    return ui::represent(visit, view);
}

http::Response change_block(Visit& visit) {
    auto const letter = get_letter(visit);
    must_not_be_sent(letter);
    auto const block = get_block(visit, letter);
    http::Form form{visit.request};
    auto changes = changes_in(letter.changes);
    if (form.has("restore")) {
        changes.erase(block.id);
    } else {
        changes[block.id] = form.required("body", visit.t("Skriv något, eller ta tillbaka mallens text"));
        if (!form.ok())
            return ui::represent_html(visit, BlockForm{letter, block.id, block.heading, form}, 422);
    }
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_changes(change, letter.id, json_of(changes));
    change.commit();
    return http::redirect("/letters/" + letter.id);
}

}  // namespace jamsides::letters
