// Groups are approved, and the approval is taken back as long as no letter has told of it. Both are asked
// first.
#include <algorithm>

#include "modules/matching/pages.hpp"
#include "modules/matching/store.hpp"
#include "modules/matching/views.hpp"
#include "modules/rounds/store.hpp"
#include "platform/http/refusal.hpp"
#include "ui/components/confirmation/confirmation.hpp"
#include "ui/represent.hpp"

namespace jamsides::matching {
namespace {

void refuse_if_not_admitted(Visit const& visit, Version const& version) {
    if (!outsiders_in(visit.db, version.round_id, read(version)).empty())
        throw http::conflict(
            "Någon i förslaget är inte antagen, eller har lämnat omgången. Räkna fram ett nytt när "
            "besluten är publicerade.");
}

Version get_version_to_approve(Visit const& visit) {
    auto version = get_version(visit, visit.request.at("number"));
    if (!read(version).evaluation.holds())
        throw http::conflict("Grupperna bryter mot en regel och kan inte godkännas.");
    refuse_if_not_admitted(visit, version);
    return version;
}

Version get_version_to_withdraw(Visit const& visit) {
    auto version = get_version(visit, visit.request.at("number"));
    if (version.state != VersionState::approved) throw http::conflict("Versionen är inte godkänd.");
    if (is_told(visit.db, version.round_id))
        throw http::conflict("Ett brev som bygger på grupperna har gått iväg. Godkännandet står fast.");
    return version;
}

ui::Confirmation question(Visit const& visit, Version const& version, std::string heading, std::string what,
                          std::string yes) {
    ui::Confirmation asked{
        std::move(heading), std::move(what),
        visit.request.path, std::move(yes),
        visit.t("Vänta"),   "/rounds/" + version.round_id + "/groups/" + std::to_string(version.number)};
    auto const reading = read(version);
    for (auto const& group : reading.proposal)
        asked.points.push_back(names(reading, group.members, visit.language));
    return asked;
}

}  // namespace

std::vector<Outsider> outsiders_in(db::Connection& db, std::string_view round_id, Reading const& reading) {
    auto const parts = rounds::participations_in(db, round_id);
    std::vector<Outsider> outsiders;
    for (auto const& organisation : reading.problem.organisations) {
        auto const part =
            std::ranges::find(parts, organisation.code, &rounds::Participation::organisation_code);
        auto const has_left = part != parts.end() && part->state == rounds::ParticipationState::discontinued;
        if (part == parts.end() || has_left) outsiders.push_back({organisation.code, has_left});
    }
    return outsiders;
}

http::Response ask_to_approve(Visit& visit) {
    auto const version = get_version_to_approve(visit);
    return ui::represent_html(
        visit,
        question(visit, version, visit.t("Ska version {1} godkännas?", std::to_string(version.number)),
                 visit.t("De som deltar ser sin grupp nu. Godkännandet kan tas tillbaka tills ett brev "
                         "om grupperna har skickats."),
                 visit.t("Godkänn förslaget")));
}

http::Response approve_version(Visit& visit) {
    auto const version = get_version_to_approve(visit);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    approve(change, version);
    change.commit();
    return http::redirect("/rounds/" + version.round_id + "/groups");
}

http::Response ask_to_withdraw(Visit& visit) {
    auto const version = get_version_to_withdraw(visit);
    return ui::represent_html(
        visit, question(visit, version, visit.t("Ska godkännandet tas tillbaka?"),
                        visit.t("De som deltar ser inte längre någon grupp. Versionen finns kvar."),
                        visit.t("Ta tillbaka godkännandet")));
}

http::Response withdraw_version(Visit& visit) {
    auto const version = get_version_to_withdraw(visit);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    withdraw_approval(change, version);
    change.commit();
    return http::redirect("/rounds/" + version.round_id + "/groups/" + std::to_string(version.number));
}

}  // namespace jamsides::matching
