// Persons of the office and the steering group, their roles, and one's own details.
#include <algorithm>
#include <set>

#include "modules/people/pages.hpp"
#include "modules/people/person_store.hpp"
#include "modules/people/store.hpp"
#include "platform/content/message.hpp"
#include "platform/http/refusal.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/order.hpp"
#include "ui/components/confirmation/confirmation.hpp"
#include "ui/represent.hpp"

namespace jamsides::people {
namespace {

const std::vector<std::string> roles_given_by_hand{"project_leader",  "administrator",
                                                   "communicator",    "information_owner",
                                                   "steering_member", "system_administrator"};

std::vector<ui::Filter> roles_to_choose(std::vector<HeldRole> const& held, ui::Address const& address,
                                        text::Language const& language) {
    std::vector<ui::Filter> roles;
    std::set<std::string> seen;
    for (auto const& [person, role] : held)
        if (seen.insert(role).second)
            roles.push_back(ui::choice(address, "role", text::capitalised(role_words(role, language)), role));
    text::sort_by_name(roles, &ui::Filter::text);
    roles.insert(roles.begin(), ui::choice(address, "role", language.t("Alla"), ""));
    return roles;
}

http::Response people_page(Visit& visit, http::Form form) {
    AllPeople view{
        {}, std::string(visit.request.query.value("q")), ui::Address{visit.request}, {}, std::move(form)};
    auto const held = held_roles(visit.db);
    auto const wanted = view.address.value("role");
    view.roles = roles_to_choose(held, view.address, visit.language);
    for (auto const& person : persons(visit.db)) {
        std::string roles;
        bool fits = wanted.empty();
        for (auto const& one : held) {
            if (one.person_id != person.id) continue;
            roles += (roles.empty() ? "" : ", ") + role_words(one.role, visit.language);
            fits = fits || one.role == wanted;
        }
        if (fits && text::matches(view.query, person.name + " " + person.email))
            view.lines.push_back({person.id, person.name, person.email, person.title, std::move(roles),
                                  person.last_signed_in_at});
    }
    ui::sort_as_asked(view.lines, view.address, ui::SortBy{"name", &ListedPerson::name},
                      ui::SortBy{"role", &ListedPerson::roles},
                      ui::SortBy{"signed_in", &ListedPerson::last_signed_in_at});
    if (!view.form.ok()) return ui::represent_html(visit, view, 422);
    return ui::represent(visit, view);
}

PersonLine get_person(Visit const& visit) {
    auto person = find_person(visit.db, visit.request.at("person"));
    if (!person) throw http::not_found();
    return std::move(*person);
}

http::Response one_person_page(Visit& visit, PersonLine person, http::Form role, http::Form details) {
    auto const status = role.ok() && details.ok() ? 200 : 422;
    auto grants = grants_of(visit.db, person.id);
    OnePerson view{std::move(person), std::move(grants), std::move(role), std::move(details)};
    return status == 200 ? ui::represent(visit, view) : ui::represent_html(visit, view, status);
}

http::Form details_of(PersonLine const& person) {
    http::Form form;
    form.set("name", person.name).set("email", person.email).set("title", person.title);
    return form;
}

std::string address_in(http::Form& form, text::Language const& language) {
    auto const email = text::lower(form.required("email", language.t("Skriv personens e-postadress")));
    if (form.problem_at("email").empty() && !mail::is_address(email))
        form.problem("email", language.t("Skriv hela adressen, till exempel namn@kommun.se"));
    return email;
}

// A role is of no use to who does not know of it, and of the way in.
void tell_of_role(ledger::Change& change, Visit const& visit, PersonLine const& person,
                  std::string const& role) {
    if (person.id == visit.who().id || !mail::is_address(person.email)) return;
    auto const& language = language_of(change, person.email);
    auto const contacts = office(change);
    auto const text =
        content::message_text("role-given", language.code(),
                              {{"name", person.name},
                               {"given_by", visit.who().name},
                               {"role", role_words(role, language)},
                               {"steering", role == "steering_member" ? "yes" : ""},
                               {"office", visit.site.owner},
                               {"link", visit.absolute("/sign-in")},
                               {"sender_name", contacts.empty() ? visit.site.owner : contacts.front().name},
                               {"sender_title", contacts.empty() ? "" : contacts.front().title}});
    mail::post(
        change,
        {.to_name = person.name, .to_address = person.email, .subject = text.subject, .text = text.body});
}

ui::Confirmation question_before_end(Visit const& visit, PersonLine const& person, GrantLine const& grant) {
    auto const role = role_words(grant.role, visit.language);
    auto const back = "/people/" + person.id;
    auto where = grant.organisation;
    if (!grant.round.empty()) where += (where.empty() ? "" : ", ") + grant.round;
    return {visit.t("Ska {1} inte vara {2} längre?", person.name, role),
            visit.t("Det som rollen ger går inte att se eller göra från och med nu. Inget som redan är gjort "
                    "försvinner, och rollen går att ge igen."),
            back + "/grants/" + grant.id + "/end",
            visit.t("Avsluta rollen"),
            visit.t("Vänta"),
            back,
            {{"sure", "yes"}},
            where.empty() ? std::vector<std::string>{} : std::vector{where}};
}

http::Response my_page(Visit& visit, http::Form form) {
    Me view{visit.who(), std::move(form)};
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

}  // namespace

http::Response show_all_people(Visit& visit) { return people_page(visit, {}); }

http::Response add_to_people(Visit& visit) {
    http::Form form{visit.request};
    auto const name = form.required("name", visit.t("Skriv personens namn"));
    auto const email = address_in(form, visit.language);
    auto const title = form.text("title");
    auto const role = form.one_of("role", roles_given_by_hand, visit.t("Välj vilken roll personen får"));
    for (auto const& other : persons(visit.db))
        if (form.ok() && other.email == email) form.problem("email", visit.t("Någon har redan den adressen"));
    if (!form.ok()) return people_page(visit, std::move(form));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    auto const id = add_person(change, name, email, title);
    give_grant(change, id, role);
    tell_of_role(change, visit, {id, name, email, title}, role);
    change.commit();
    return http::redirect("/people/" + id);
}

http::Response show_person(Visit& visit) {
    auto person = get_person(visit);
    auto details = details_of(person);
    return one_person_page(visit, std::move(person), {}, std::move(details));
}

http::Response correct_person(Visit& visit) {
    auto person = get_person(visit);
    http::Form form{visit.request};
    auto const name = form.required("name", visit.t("Skriv personens namn"));
    auto const email = address_in(form, visit.language);
    auto const title = form.text("title");
    if (form.ok())
        if (auto const holder = holder_of_address(visit.db, email, person.id); !holder.empty())
            form.problem("email", visit.t("{1} har redan den adressen", holder));
    if (!form.ok()) return one_person_page(visit, std::move(person), {}, std::move(form));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    correct(change, person, name, email, title);
    change.commit();
    return http::redirect("/people/" + person.id);
}

http::Response grant_role(Visit& visit) {
    auto person = get_person(visit);
    http::Form form{visit.request};
    auto const role = form.one_of("role", roles_given_by_hand, visit.t("Välj vilken roll personen får"));
    if (!form.ok()) {
        auto details = details_of(person);
        return one_person_page(visit, std::move(person), std::move(form), std::move(details));
    }
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    give_grant(change, person.id, role);
    tell_of_role(change, visit, person, role);
    change.commit();
    return http::redirect("/people/" + person.id);
}

http::Response end_role(Visit& visit) {
    auto const person = get_person(visit);
    auto const grants = grants_of(visit.db, person.id);
    auto const grant = std::ranges::find(grants, visit.request.at("grant"), &GrantLine::id);
    if (grant == grants.end()) throw http::conflict(visit.t("Rollen är redan avslutad."));
    if (is_last_of_its_kind(visit.db, grant->id))
        throw http::conflict(visit.t(
            "Ingen annan har den rollen, och programmet behöver den. Ge den till någon annan först."));
    if (visit.request.fields.value("sure") != "yes")
        return ui::represent_html(visit, question_before_end(visit, person, *grant));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    end_grant(change, person.id, grant->id);
    change.commit();
    return http::redirect("/people/" + person.id);
}

http::Response show_me(Visit& visit) {
    http::Form form;
    form.set("name", visit.who().name).set("title", visit.who().title).set("language", visit.who().language);
    return my_page(visit, std::move(form));
}

http::Response change_me(Visit& visit) {
    http::Form form{visit.request};
    auto const name = form.required("name", visit.t("Skriv ditt namn"));
    auto const title = form.text("title");
    auto const language = form.one_of("language", {"sv", "en"}, visit.t("Välj språk"));
    if (!form.ok()) return my_page(visit, std::move(form));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_details(change, visit.who().id, name, title, language);
    change.commit();
    return http::redirect("/me");
}

}  // namespace jamsides::people
