// Participants of a round: registered by their organisation, approved and invited by the office.
#include <algorithm>
#include <fstream>

#include <boost/describe/enum_from_string.hpp>

#include "modules/organisations/store.hpp"
#include "modules/people/pages.hpp"
#include "modules/people/person_store.hpp"
#include "platform/auth/route.hpp"
#include "platform/http/refusal.hpp"
#include "platform/mail/message.hpp"
#include "platform/text/order.hpp"
#include "ui/represent.hpp"

namespace jamsides::people {
namespace {

RoundWords get_round(Visit const& visit) {
    auto words = round_words(visit.db, visit.request.at("round"));
    if (words.name.empty()) throw http::not_found();
    return words;
}

RoundPeople round_people(Visit& visit) {
    RoundPeople view{visit.request.at("round"), get_round(visit).name};
    view.address = ui::Address{visit.request};
    view.filter = view.address.value("show");
    view.may_approve = may::administration(visit);
    for (auto& participant : visible_to(visit.db, visit.who(), view.round_id)) {
        auto organisation = organisations::official_name(visit.db, participant.organisation_code);
        view.all.push_back({std::move(participant), std::move(organisation)});
    }
    view.organisations = registrations(visit.db, view.round_id);
    for (auto const& line : view.all) {
        auto const state = formats::name_of(line.participant.state);
        if (!view.filter.empty() && (state != view.filter || line.participant.is_in())) continue;
        view.lines.push_back(line);
    }
    text::sort_by_name(view.lines, &Line::organisation);
    ui::sort_as_asked(
        view.lines, view.address, ui::SortBy{"name", [](Line const& line) { return line.participant.name; }},
        ui::SortBy{"organisation", &Line::organisation},
        ui::SortBy{"function",
                   [&](Line const& line) { return words(line.participant.function, visit.language); }},
        ui::SortBy{"state", [&](Line const& line) { return words(line.participant, visit.language); }});
    for (auto const& line : view.lines)
        view.sheet.push_back({line.organisation, line.participant.name, line.participant.email,
                              words(line.participant.function, visit.language), line.participant.level,
                              line.participant.subtitle,
                              words(line.participant.state, line.participant.is_in(), visit.language),
                              line.participant.is_in()});
    return view;
}

OwnPeople own_people(Visit& visit) {
    OwnPeople view{visit.request.at("round"), get_round(visit).name, visit.request.at("code")};
    // Somebody else's organisation is not found, as house rules have it.
    if (!may_register(visit.who(), view.round_id, view.code) || !organisations::find(visit.db, view.code))
        throw http::not_found();
    view.organisation = organisations::official_name(visit.db, view.code);
    view.participants = participants_in(visit.db, view.round_id, view.code);
    view.address = ui::Address{participants_address(view.round_id, view.code), visit.request.query};
    ui::sort_as_asked(
        view.participants, view.address, ui::SortBy{"name", &Participant::name},
        ui::SortBy{"function", [&](Participant const& one) { return words(one.function, visit.language); }},
        ui::SortBy{"state", [&](Participant const& one) { return words(one, visit.language); }});
    view.registration = registration_of(visit.db, view.round_id, view.code);
    auto const application = application_of(visit.db, view.round_id, view.code);
    if (!application.empty() &&
        (visit.is_office() || visit.who().has(Role::strategist, view.round_id, view.code)))
        view.application = "/rounds/" + view.round_id + "/applications/" + application;
    view.functions = functions_that_fit(visit.db, view.round_id, view.code);
    return view;
}

std::string bytes_of(std::filesystem::path const& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::string own_address(Visit const& visit) {
    return participants_address(visit.request.at("round"), visit.request.at("code"));
}

}  // namespace

http::Response show_round_people(Visit& visit) { return ui::represent(visit, round_people(visit)); }

http::Response invite_people(Visit& visit) {
    auto const round = get_round(visit);
    if (!visit.is(Role::project_leader) && !visit.is(Role::administrator)) throw http::forbidden();
    auto const only = visit.request.fields.value("participant");
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    int invited = 0;
    for (auto const& participant : visible_to(change, visit.who(), visit.request.at("round"))) {
        auto const waits = participant.state != ParticipantState::invited;
        if (only.empty() ? !waits : participant.id != only) continue;
        // Nothing can be sent without an address, and nobody comes in for an organisation that has left.
        if (participant.email.empty()) continue;
        if (only.empty() &&
            functions_that_fit(change, participant.round_id, participant.organisation_code).empty())
            continue;
        invite(change, visit, participant, round);
        ++invited;
    }
    if (invited == 0) throw http::conflict("Ingen väntar på att bli inbjuden.");
    change.commit();
    return http::redirect("/rounds/" + visit.request.at("round") + "/participants");
}

http::Response show_own_people(Visit& visit) { return ui::represent(visit, own_people(visit)); }

http::Response register_person(Visit& visit) {
    auto view = own_people(visit);
    http::Form form{visit.request};
    Participant participant;
    participant.round_id = view.round_id;
    participant.organisation_code = view.code;
    participant.name = form.required("name", visit.t("Skriv personens namn"));
    participant.email = text::lower(form.required("email", visit.t("Skriv personens e-postadress")));
    if (form.problem_at("email").empty() && !mail::is_address(participant.email))
        form.problem("email", visit.t("Skriv hela adressen, till exempel namn@kommun.se"));
    if (form.problem_at("email").empty() && belongs_to_office(visit.db, participant.email))
        form.problem("email", visit.t("Adressen hör till programkontoret. Skriv en adress hos er"));
    std::vector<std::string> fitting;
    for (auto const one : view.functions) fitting.emplace_back(formats::name_of(one));
    auto const function = form.one_of("function", fitting, visit.t("Välj vilken funktion personen har"));
    boost::describe::enum_from_string(function.c_str(), participant.function);
    auto const level = form.text("level");
    (participant.function == Function::key_person ? participant.subtitle : participant.level) = level;
    participant.is_contact = form.chosen("is_contact", "1");
    if (form.ok())
        if (auto sentence = clash(participant, view.participants, visit.language); !sentence.empty())
            form.problem("email", std::move(sentence));
    if (!form.ok()) {
        view.form = std::move(form);
        return ui::represent_html(visit, view, 422);
    }
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    participant.id = change.new_id();
    add(change, participant);
    change.note("participant", participant.id, "registered");
    change.commit();
    return http::redirect(own_address(visit));
}

http::Response import_people(Visit& visit) {
    auto view = own_people(visit);
    http::Form form{visit.request};
    auto bytes = form.value("table");
    if (auto const* file = form.upload("file")) bytes = bytes_of(file->path);
    if (bytes.empty()) form.problem("table", visit.t("Klistra in en tabell, eller välj en fil"));
    auto import =
        form.ok() ? read_participants(visit.db, bytes, view.round_id, view.code, visit.language) : Import{};
    if (!form.ok() || !import.faults.empty()) {
        view.paste = std::move(form);
        view.faults = std::move(import.faults);
        return ui::represent_html(visit, view, 422);
    }
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    for (auto& participant : import.participants) {
        auto const known = std::ranges::any_of(view.participants, [&](Participant const& other) {
            return other.email == participant.email && other.function == participant.function;
        });
        if (known) continue;
        participant.id = change.new_id();
        add(change, participant);
        change.note("participant", participant.id, "registered");
    }
    if (!change.noted()) return http::redirect(own_address(visit));
    change.commit();
    return http::redirect(own_address(visit));
}

http::Response say_complete(Visit& visit) {
    auto const view = own_people(visit);
    if (!view.registration) throw http::not_found();
    auto const complete = visit.request.fields.value("complete") == "yes";
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_complete(change, view.round_id, view.code, complete);
    change.commit();
    return http::redirect(own_address(visit));
}

namespace {

Removal removal(Visit& visit) {
    auto const own = own_people(visit);
    auto participant = find_visible_to(visit.db, visit.who(), visit.request.at("participant"));
    if (!participant || participant->organisation_code != own.code || participant->round_id != own.round_id)
        throw http::not_found();
    Removal view{std::move(*participant), own.organisation, own_address(visit), {}};
    if (is_last_strategist(visit.db, view.participant))
        view.refusal = visit.t(
            "{1} är den enda strategen från {2}. Anmäl en ny strateg först, "
            "och ta bort den gamla när den nya är godkänd.",
            view.participant.name, own.organisation);
    return view;
}

}  // namespace

http::Response show_removal(Visit& visit) { return ui::represent_html(visit, removal(visit)); }

http::Response remove_participant(Visit& visit) {
    auto const view = removal(visit);
    if (!view.refusal.empty()) throw http::conflict(view.refusal);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    remove(change, view.participant);
    change.commit();
    return http::redirect(view.back);
}

}  // namespace jamsides::people
