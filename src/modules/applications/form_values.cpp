// What stands in the forms from the start: the answers as they are saved.
#include <boost/describe/enum_to_string.hpp>

#include "modules/applications/forms.hpp"
#include "platform/text/order.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::applications {
namespace {

void set_functions(http::Form& form, Case const& c) {
    for (auto const& person : c.functions) {
        form.set(person.function + "-name", person.name).set(person.function + "-title", person.title);
        form.set(person.function + "-email", person.email);
        if (person.later) form.set(person.function + "-later", "1");
    }
}

void set_commitments(http::Form& form, Case const& c) {
    for (auto const& made : c.commitments) {
        form.set(made.commitment + "-agreed", "1").set(made.commitment + "-name", made.by_name);
        form.set(made.commitment + "-title", made.by_title);
        set_day(form, made.commitment + "-on", time::to_iso(made.on_day));
    }
}

void set_wishes(http::Form& form, Case const& c, Choices const& choices) {
    for (std::size_t i = 0; i < c.wishes.size(); ++i)
        for (auto const& one : choices.organisations)
            if (one.code == c.wishes[i]) form.set("wish-" + std::to_string(i + 1), one.official_name);
}

// The number without the zero before it: "03" → "3".
std::string plain(std::string_view digits) {
    return std::string(digits.starts_with('0') ? digits.substr(1) : digits);
}

}  // namespace

void set_day(http::Form& form, std::string const& field, std::string_view iso) {
    if (iso.size() < 7) return;
    form.set(field + "-year", std::string(iso.substr(0, 4))).set(field + "-month", plain(iso.substr(5, 2)));
    if (iso.size() == 10) form.set(field + "-day", plain(iso.substr(8)));
}

http::Form form_of(Case const& c, std::string_view step, Choices const& choices) {
    auto const& a = c.application;
    http::Form form;
    form.set("organisation", c.organisation_name).set("contact_name", a.contact_name);
    form.set("contact_title", a.contact_title)
        .set("contact_email", a.contact_email)
        .set("contact_phone", a.contact_phone);
    form.set("kind", a.political_decision_kind).set("cemr", a.political_decision_cemr);
    form.set("body", a.political_decision_body).set("reference", a.political_decision_reference);
    form.set("link", a.political_decision_link).set("intent", a.management_intent);
    set_day(form, "decided", a.political_decision_on);
    form.set("how", a.anchored_how).set("by", a.anchored_by);
    set_day(form, "on", a.anchored_on);
    form.set("theme", a.theme).set("matters", a.theme_matters_more ? "theme" : "near");
    form.set("activity", a.pilot_activity).set("message", a.message);
    if (a.pilot_later) form.set("later-pilot", "1");
    if (step == "wishes") set_wishes(form, c, choices);
    if (step == "functions") set_functions(form, c);
    if (step == "commitments") set_commitments(form, c);
    return form;
}

http::Form form_of_judgements(Case const& c) {
    http::Form form;
    for (auto const& item : c.items)
        form.set(item.item, boost::describe::enum_to_string(item.verdict, ""))
            .set(item.item + "-note", item.note);
    return form;
}

std::vector<ui::Option> theme_options(Choices const& choices, text::Language const& language) {
    std::vector<ui::Option> options{{"", language.t("Inget särskilt ämne")}};
    for (auto const& theme : choices.themes)
        options.push_back(
            {theme.word_sv, text::capitalised(language.is_swedish() ? theme.word_sv : theme.word_en)});
    return options;
}

}  // namespace jamsides::applications
