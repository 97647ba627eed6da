// A mailing of the office's own making: from a text of content/letters, to the readers it chooses, in its own
// words.
#include <algorithm>

#include "modules/letters/pages.hpp"
#include "modules/letters/views.hpp"
#include "modules/rounds/store.hpp"
#include "platform/content/letter_template.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/order.hpp"
#include "ui/represent.hpp"

namespace jamsides::letters {
namespace {

constexpr std::string_view own_words = "own-words", nobody_yet = "one";

// Messages to many readers that go when the office wants; those that something sets off are not among them.
std::vector<content::LetterTemplate> templates_to_choose() {
    auto found = content::letter_templates();
    std::erase_if(found, [](content::LetterTemplate const& one) {
        auto const set_off = one.name == "calendar-change" || one.name == "round-moved";
        return one.form != "message" || one.audience == nobody_yet || set_off;
    });
    std::ranges::stable_partition(found, [](auto const& one) { return one.name != own_words; });
    return found;
}

std::vector<std::string> const& audiences() {
    static std::vector<std::string> const all{"participants", "strategists", "strategists_and_mentors",
                                              "contacts",     "mentors",     "applicants",
                                              "organisations"};
    return all;
}

http::Response new_page(Visit& visit, http::Form form) {
    NewMailing view{rounds::get(visit.db, visit.request.at("round"))};
    for (auto const& one : templates_to_choose()) view.templates.push_back({one.name, one.title});
    for (auto const& one : audiences())
        view.audiences.push_back({one, text::capitalised(audience_words(one, visit.language))});
    view.form = std::move(form);
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

// Every placeholder must be one that a mailing can fill in; a mistyped one would leave its line out.
void must_be_known(http::Form& form, std::string_view field, std::string const& text,
                   content::Values const& values, text::Language const& language) {
    auto const count = [&](std::string_view braces) {
        std::size_t found = 0;
        for (auto at = text.find(braces); at != text.npos; at = text.find(braces, at + braces.size()))
            ++found;
        return found;
    };
    if (count("{{") != count("}}"))
        form.problem(field,
                     language.t("En klammer saknas. Skriv två på var sida, till exempel {1}", "{{name}}"));
    auto const unknown = content::unknown_placeholders(text, values);
    if (!unknown.empty())
        form.problem(field, language.t("Det finns ingen uppgift som heter {1}. Skriv om det",
                                       "{{" + unknown.front() + "}}"));
}

}  // namespace

http::Response show_new_mailing(Visit& visit) {
    http::Form form;
    form.set("template", std::string(own_words)).set("audience", "participants");
    return new_page(visit, std::move(form));
}

http::Response make_mailing(Visit& visit) {
    auto const round = rounds::get(visit.db, visit.request.at("round"));
    http::Form form{visit.request};
    std::vector<std::string> names;
    for (auto const& one : templates_to_choose()) names.push_back(one.name);
    auto const name = form.one_of("template", names, visit.t("Välj vilken text du vill utgå från"));
    auto const audience = form.one_of("audience", audiences(), visit.t("Välj vilka som ska få utskicket"));
    auto const title = form.text_up_to(120, "title", visit.t("Skriv högst 120 tecken"));
    if (!form.ok()) return new_page(visit, std::move(form));
    auto const letter = content::letter_template(name);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    Mailing mailing;
    mailing.id = change.new_id();
    mailing.round_id = round.id;
    mailing.template_name = name;
    mailing.title = title.empty() ? letter.title : title;
    mailing.subject = letter.swedish.subject;
    mailing.body = letter.swedish.blocks.front().body;
    mailing.audience = audience;
    mailing.timing = MailingTiming::middle;
    mailing.send_month = visit.today.year() / visit.today.month() / 1;
    add(change, mailing);
    change.commit();
    return http::redirect("/mailings/" + mailing.id);
}

http::Response change_mailing_text(Visit& visit) {
    auto mailing = find_mailing(visit.db, visit.who(), visit.request.at("mailing"));
    if (!mailing) throw http::not_found();
    if (mailing->state == MailingState::sent) throw http::conflict("Utskicket har redan gått.");
    auto const before = *mailing;
    http::Form form{visit.request};
    auto const values = mailing_values(visit.db, visit.site, *mailing, visit.language);
    mailing->subject = form.required("subject", visit.t("Skriv ett ämne"));
    mailing->body = form.required("body", visit.t("Skriv texten"));
    form.text_up_to(10000, "body", visit.t("Skriv högst 10 000 tecken"));
    mailing->subject_en = form.text("subject_en");
    mailing->body_en = form.text_up_to(10000, "body_en", visit.t("Skriv högst 10 000 tecken"));
    for (auto const* field : {"subject", "body", "subject_en", "body_en"})
        must_be_known(form, field, form.text(field), values, visit.language);
    if (!form.ok()) return mailing_page(visit, before, std::nullopt, std::move(form));
    auto const was_approved = mailing->state == MailingState::approved;
    mailing->state = MailingState::draft;
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    replace(change, *mailing);
    if (was_approved) change.note("mailing", mailing->id, "approval_taken_back");
    change.commit();
    return http::redirect("/mailings/" + mailing->id);
}

}  // namespace jamsides::letters
