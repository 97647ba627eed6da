// Reading the steps. Each takes the fields in the order they stand on the page.
#include "modules/applications/forms.hpp"
#include "modules/applications/steps.hpp"

#include <algorithm>

#include <boost/describe/enum_from_string.hpp>

#include "modules/organisations/forms.hpp"
#include "platform/mail/message.hpp"
#include "platform/text/order.hpp"
#include "platform/text/typed_dates.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::applications {
namespace {

struct Reader {
    http::Form& form;
    Case& c;
    Choices const& choices;
    text::Language const& language;

    template <class... Args>
    std::string t(std::string_view swedish, Args const&... args) const {
        return language.t(swedish, args...);
    }
};

std::string read_address(Reader& r, std::string const& field, std::string kept, std::string const& sentence) {
    auto const typed = text::lower(r.form.text(field));
    if (typed.empty() || mail::is_address(typed)) return typed;
    r.form.problem(field, sentence);
    return kept;
}

void refuse_coming_day(Reader& r, std::string const& field, Day day, std::string const& missing) {
    if (day > r.choices.today) r.form.problem(field, r.t("Dagen har inte varit än.") + " " + missing);
}

// A day that has been, as ISO; what was kept before when it cannot be read.
std::string read_past_day(Reader& r, std::string const& field, std::string const& missing,
                          std::string const& kept) {
    auto const day = r.form.required_date(field, missing, r.language);
    if (!day) return kept;
    refuse_coming_day(r, field, *day, missing);
    return time::to_iso(*day);
}

// Digits, and what people part them with.
std::string read_phone(Reader& r, std::string const& field, std::string const& kept) {
    auto const typed = r.form.text(field);
    if (typed.find_first_not_of("0123456789+-/().\u2013 ") == typed.npos) return typed;
    r.form.problem(field, r.t("Skriv telefonnumret bara med siffror, till exempel 070-174 06 05"));
    return kept;
}

void read_organisation(Reader& r) {
    auto& a = r.c.application;
    r.form.required("organisation", r.t("Skriv vilken organisation ni söker för"));
    if (auto const* known = read_organisation_in(r.form, "organisation", r.choices, r.language)) {
        a.organisation_code = known->code;
        r.c.organisation_name = known->official_name;
        r.c.organisation_kind = known->kind;
    }
    a.contact_name = r.form.required("contact_name", r.t("Skriv vem som är kontaktperson"));
    a.contact_title = r.form.text("contact_title");
    auto const email = read_address(r, "contact_email", a.contact_email,
                                    r.t("Skriv hela adressen, till exempel namn@kommun.se"));
    if (email.empty())
        r.form.problem("contact_email", r.t("Skriv en e-postadress, så att vi kan nå er"));
    else
        a.contact_email = email;
    a.contact_phone = read_phone(r, "contact_phone", a.contact_phone);
}

// When only the month is known, the day is left empty.
std::string read_decided(Reader& r) {
    auto const& kept = r.c.application.political_decision_on;
    auto const missing = r.t("Skriv vilken månad och vilket år beslutet fattades");
    auto const month = r.form.text("decided-month"), year = r.form.text("decided-year");
    if (!r.form.text("decided-day").empty() || (month.empty() && year.empty()))
        return read_past_day(r, "decided", missing, kept);
    auto const digits = month.find_first_not_of("0123456789") == std::string::npos;
    auto const read = text::typed_month(r.language, month + (digits ? "/" : " ") + year);
    if (!read.value) {
        r.form.problem("decided", missing);
        return kept;
    }
    auto const first = Day{*read.value / 1};
    refuse_coming_day(r, "decided", first, missing);
    return time::to_iso(first).substr(0, 7);
}

void read_decision(Reader& r) {
    auto& a = r.c.application;
    a.political_decision_kind =
        r.form.one_of("kind", {"cemr", "council", "other", "none"}, r.t("Välj vad det är för beslut"));
    a.political_decision_cemr = r.form.text("cemr");
    if (a.political_decision_kind == "cemr" && a.political_decision_cemr.empty())
        r.form.problem("cemr", r.t("Välj vilken version ni har skrivit under"));
    a.political_decision_body = r.form.text("body");
    if (a.political_decision_kind == "other" && a.political_decision_body.empty())
        r.form.problem("body", r.t("Skriv vem som fattade beslutet"));
    if (a.political_decision_kind == "none") {
        a.political_decision_on.clear();
    } else {
        a.political_decision_on = read_decided(r);
    }
    if (auto const signed_in = day_of_charter(a))
        organisations::check_version(r.form, "cemr", a.political_decision_cemr, *signed_in, r.language);
    a.political_decision_reference = r.form.text("reference");
    auto const has_file = r.form.upload("minutes") || r.c.file_for("political_decision");
    auto const link = r.form.text("link");
    auto const is_link = link.empty() || link.starts_with("https://") || link.starts_with("http://");
    if (is_link) a.political_decision_link = link;
    if (a.political_decision_kind != "none" && !has_file && link.empty())
        r.form.problem("minutes", r.t("Lägg upp protokollet eller skriv en länk till det"));
    if (!is_link) r.form.problem("link", r.t("Skriv hela länken, den börjar med https://"));
    a.management_intent = r.form.required("intent", r.t("Skriv vad ledningen vill med arbetet"));
}

void read_anchoring(Reader& r) {
    auto& a = r.c.application;
    a.anchored_how = r.form.required("how", r.t("Skriv hur ledningen har ställt sig bakom"));
    a.anchored_by = r.form.required("by", r.t("Skriv vem i ledningen som tog ställning"));
    a.anchored_on = read_past_day(r, "on", r.t("Skriv vilken dag ledningen tog ställning"), a.anchored_on);
}

void read_functions(Reader& r) {
    std::vector<FunctionPerson> read;
    for (auto const function : functions()) {
        auto const name = std::string(function);
        auto const* before = r.c.person_in(function);
        FunctionPerson person{name};
        person.name = r.form.text(name + "-name");
        person.title = r.form.text(name + "-title");
        person.email = read_address(r, name + "-email", before ? before->email : "",
                                    r.t("{1}: skriv hela e-postadressen, till exempel namn@kommun.se",
                                        function_words(function, r.language)));
        person.later = r.form.chosen(name + "-later", "1");
        if (auto const sentence = lacking_of(person, r.language); !sentence.empty())
            r.form.problem(person.later ? name + "-later" : name + "-name", sentence);
        read.push_back(std::move(person));
    }
    r.c.functions = std::move(read);
    if (has_one_person_twice(r.c))
        r.form.problem("manager-name",
                       r.t("Samma person är både politiker och chef. Det ska vara två olika"));
}

void read_commitments(Reader& r) {
    for (auto const commitment : commitments()) {
        auto const name = std::string(commitment);
        auto const promise = commitment_words(commitment, r.language);
        auto const agreed = r.form.chosen(name + "-agreed", "1");
        if (!agreed)
            r.form.problem(name + "-agreed",
                           r.t("Kryssa i ”{1}”. Det behövs för att ni ska kunna delta", promise));
        auto const by = r.form.required(name + "-name", r.t("Skriv vem som står bakom ”{1}”", promise));
        auto const title = r.form.text(name + "-title");
        auto const day = time::day_from_iso(
            read_past_day(r, name + "-on", r.t("Skriv vilken dag ni lovade ”{1}”", promise), ""));
        auto const* before = r.c.commitment(commitment);
        auto kept = before ? std::optional{*before} : std::nullopt;
        std::erase_if(r.c.commitments, [&](Commitment const& m) { return m.commitment == commitment; });
        if (agreed && !by.empty() && day)
            r.c.commitments.push_back({name, by, title, *day});
        else if (agreed && kept)
            r.c.commitments.push_back(*kept);
    }
}

void read_theme(Reader& r) {
    auto& a = r.c.application;
    std::vector<std::string> allowed{""};
    for (auto const& theme : r.choices.themes) allowed.push_back(theme.word_sv);
    a.theme = r.form.text("theme");
    if (std::ranges::find(allowed, a.theme) == allowed.end()) a.theme.clear();
    auto const theme_first = r.form.value("matters") == "theme";
    if (theme_first && a.theme.empty())
        r.form.problem("theme",
                       r.t("Välj ett ämne, eller att det viktigaste är att de andra ligger nära er"));
    a.theme_matters_more = theme_first && !a.theme.empty();
}

void read_wishes(Reader& r) {
    r.c.wishes.clear();
    for (auto const* field : {"wish-1", "wish-2", "wish-3"}) {
        auto const* known = read_organisation_in(r.form, field, r.choices, r.language);
        if (!known) continue;
        auto const& code = known->code;
        if (code == r.c.application.organisation_code)
            r.form.problem(field, r.t("Det är er egen organisation. Välj en annan"));
        else if (std::ranges::find(r.c.wishes, code) != r.c.wishes.end())
            r.form.problem(field, r.t("Ni har redan valt {1}. Välj en annan, eller lämna fältet tomt",
                                      known->official_name));
        else
            r.c.wishes.push_back(code);
    }
}

void read_pilot(Reader& r) {
    auto& a = r.c.application;
    a.pilot_activity = r.form.text("activity");
    a.pilot_later = r.form.chosen("later-pilot", "1");
    a.message = r.form.text_up_to(2000, "message", r.t("Skriv högst 2 000 tecken"));
}

}  // namespace

void read_step(http::Form& form, std::string_view step, Case& c, Choices const& choices,
               text::Language const& language) {
    Reader r{form, c, choices, language};
    if (step == "organisation") read_organisation(r);
    if (step == "decision") read_decision(r);
    if (step == "anchoring") read_anchoring(r);
    if (step == "functions") read_functions(r);
    if (step == "commitments") read_commitments(r);
    if (step == "theme") read_theme(r);
    if (step == "wishes") read_wishes(r);
    if (step == "pilot") read_pilot(r);
}

std::string read_new_address(http::Form& form, text::Language const& language) {
    auto const email = text::lower(form.required("email", language.t("Skriv din e-postadress")));
    if (form.ok() && !mail::is_address(email))
        form.problem("email", language.t("Skriv hela adressen, till exempel namn@kommun.se"));
    return email;
}

http::Upload const* read_file(http::Form& form, std::string_view field, text::Language const& language) {
    auto const* upload = form.upload(field);
    if (!upload) return nullptr;
    static constexpr std::string_view types[] = {
        "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "image/png", "image/jpeg", "image/webp"};
    if (std::ranges::find(types, upload->type) == std::end(types))
        form.problem(field,
                     language.t("Filen ”{1}” är inte en PDF, en Word-fil eller en bild. Spara om den som PDF",
                                upload->filename));
    else if (upload->size > 20u * 1024 * 1024)
        form.problem(field, language.t("Filen ”{1}” är större än 20 MB. Gör den mindre, eller skriv en länk",
                                       upload->filename));
    else
        return upload;
    return nullptr;
}

std::vector<EligibilityItem> read_judgements(http::Form& form, Case const& c,
                                             text::Language const& language) {
    std::vector<EligibilityItem> items;
    for (auto const requirement : requirements()) {
        auto const name = std::string(requirement);
        EligibilityItem item{name};
        auto const verdict =
            form.one_of(name, {"met", "not_met", "missing"},
                        language.t("Bedöm kravet: {1}", requirement_words(requirement, language)));
        boost::describe::enum_from_string(verdict.c_str(), item.verdict);
        item.note = form.text_up_to(500, name + "-note", language.t("Skriv högst 500 tecken"));
        if (!verdict.empty() && item.verdict != Verdict::met && item.note.empty())
            form.problem(name + "-note", language.t("Skriv varför, så att det går att förstå efteråt: {1}",
                                                    requirement_words(requirement, language)));
        if (item.verdict == Verdict::met && !verdict.empty() && item.note.empty() &&
            !says_anything_of(c, requirement))
            form.problem(
                name + "-note",
                language.t("Ansökan säger inget om kravet. Skriv hur ni vet att det är uppfyllt: {1}",
                           requirement_words(requirement, language)));
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace jamsides::applications
