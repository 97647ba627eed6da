// The register's pages. A mentor that has not accepted is not in the register, so no page can name it.
#include <algorithm>

#include "modules/organisations/county.hpp"
#include "modules/public_site/pages.hpp"
#include "modules/public_site/register_views.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/joined.hpp"
#include "platform/text/order.hpp"
#include "ui/represent.hpp"

namespace jamsides::public_site {
namespace {

using organisations::Organisation;

std::string rounds_of(Register const& reg, std::string_view code, text::Language const& language) {
    return text::joined(
        reg.of(code),
        [&](auto const& part) {
            auto const* round = reg.round(part.round_id);
            if (!round) return std::string{};
            return part.part == Part::mentor ? language.t("mentor {1}", round->years()) : round->years();
        },
        "; ");
}

OrganisationLine line_of(Organisation const& o, std::vector<organisations::SignedBy> const& signings,
                         std::vector<organisations::Kind> const& kinds, Register const& reg,
                         text::Language const& language) {
    OrganisationLine line{
        o.code, o.name, o.official_name, o.kind, std::string(organisations::county_name(o.county_code)),
        o.lat,  o.lon,  o.population,    {},     {},
        {}};
    for (auto const& kind : kinds)
        if (kind.kind == o.kind) line.kind = kind.name(language);
    for (auto const& signing : signings)
        if (signing.organisation_code == o.code) line.cemr = text::joined({line.cemr, signing.version});
    line.rounds = rounds_of(reg, o.code, language);
    if (may_be_used(reg.title(o.code))) line.title = title_name(o);
    return line;
}

bool is_asked_for(Organisation const& o, OrganisationLine const& line, http::Fields const& query) {
    auto const wants = [&](std::string_view name) { return query.value(name); };
    auto const yes_or_no = [&](std::string_view name, bool has) {
        return wants(name).empty() || (wants(name) == "yes") == has;
    };
    return (wants("kind").empty() || wants("kind") == o.kind) &&
           (wants("county").empty() || wants("county") == o.county_code) &&
           yes_or_no("cemr", !line.cemr.empty()) && yes_or_no("title", !line.title.empty()) &&
           yes_or_no("rounds", !line.rounds.empty()) &&
           text::matches(wants("q"), o.official_name + " " + o.name + " " + line.county);
}

void sort(std::vector<ParticipantLine>& lines, ui::Address const& address) {
    ui::sort_as_asked(lines, address, ui::SortBy{"organisation", &ParticipantLine::organisation},
                      ui::SortBy{"part", &ParticipantLine::part},
                      ui::SortBy{"state", &ParticipantLine::state});
}

ParticipantLine line_of(PartTaken const& part, rounds::Round const& round, std::string const& name,
                        text::Language const& language) {
    return {round.years(),
            part.organisation_code,
            name,
            part_words(part.part, language),
            state_words(part, language),
            part.group_number};
}

// Groups are drawn as plates: filled learn together, the open one helps. Several mentors share a plate.
void add_to_group(RoundParticipants& round, PartTaken const& part, std::string const& name,
                  text::Language const& language) {
    auto group = std::ranges::find(round.groups, *part.group_number, [](auto const& g) { return g.first; });
    if (group == round.groups.end()) group = round.groups.insert(group, {*part.group_number, {}});
    auto& plates = group->second;
    auto const mentors = std::ranges::find(plates, true, &ui::Plate::mentor);
    if (part.part == Part::learner)
        plates.insert(mentors, {name});
    else if (mentors == plates.end())
        plates.push_back({language.t("Mentor"), name, true});
    else
        *mentors = {language.t("Mentorer"), mentors->small + ", " + name, true};
}

}  // namespace

http::Response show_organisations(Visit& visit) {
    OrganisationList view;
    view.address = ui::Address{visit.request};
    view.search = http::Form{visit.request.query};
    view.may_edit = visit.is_office();
    view.kinds = organisations::kinds(visit.db);
    auto const reg = Register{visit.db};
    auto const signings = organisations::signings(visit.db);
    for (auto const& organisation : organisations::all(visit.db)) {
        ++view.all;
        auto line = line_of(organisation, signings, view.kinds, reg, visit.language);
        if (is_asked_for(organisation, line, visit.request.query)) view.lines.push_back(std::move(line));
    }
    ui::sort_as_asked(
        view.lines, view.address, ui::SortBy{"name", &OrganisationLine::name},
        ui::SortBy{"county", &OrganisationLine::county},
        ui::SortBy{"population", &OrganisationLine::population}, ui::SortBy{"cemr", &OrganisationLine::cemr},
        ui::SortBy{"rounds", &OrganisationLine::rounds}, ui::SortBy{"title", &OrganisationLine::title});
    return ui::represent(visit, view);
}

http::Response show_organisation(Visit& visit) {
    auto const& code = visit.request.at("code");
    auto organisation = organisations::find(visit.db, code);
    if (!organisation) throw http::not_found("Den organisationen finns inte här.");
    auto const reg = Register{visit.db};
    OrganisationPage view{std::move(*organisation),
                          {},
                          organisations::signings_of(visit.db, code),
                          {},
                          reg.title(code),
                          reg.ground(code),
                          visit.today,
                          visit.is_office(),
                          visit.is(Role::project_leader)};
    for (auto const& part : reg.of(code))
        if (auto const* round = reg.round(part.round_id)) view.history.push_back({*round, part});
    std::vector<organisations::SignedBy> signed_by;
    for (auto const& signing : view.signings) signed_by.push_back({code, signing.version, signing.signed_on});
    view.lines.push_back(
        line_of(view.organisation, signed_by, organisations::kinds(visit.db), reg, visit.language));
    return ui::represent(visit, view);
}

http::Response show_participants(Visit& visit) {
    Participants view;
    view.address = ui::Address{visit.request};
    view.choices.push_back(ui::choice(view.address, "round", visit.t("Alla"), ""));
    auto const reg = Register{visit.db};
    auto const wanted = visit.request.query.value("round");
    auto const all = organisations::all(visit.db);
    for (auto const& round : reg.rounds()) {
        auto const parts = reg.in(round.id);
        if (!parts.empty())
            view.choices.push_back(ui::choice(view.address, "round", round.years(), round.id));
        if (!wanted.empty() && wanted != round.id) continue;
        RoundParticipants shown{round, {}, {}};
        // In order of the organisations' names.
        for (auto const& organisation : all)
            for (auto const& part : parts) {
                if (part.organisation_code != organisation.code) continue;
                view.lines.push_back(line_of(part, round, organisation.official_name, visit.language));
                if (part.group_number)
                    add_to_group(shown, part, organisation.official_name, visit.language);
                else
                    shown.alone.push_back(view.lines.back());
            }
        std::ranges::sort(shown.groups, {}, [](auto const& group) { return group.first; });
        sort(shown.alone, view.address);
        if (!parts.empty()) view.rounds.push_back(std::move(shown));
    }
    sort(view.lines, view.address);
    return ui::represent(visit, view);
}

http::Response show_titles(Visit& visit) {
    Titles view;
    view.address = ui::Address{visit.request};
    view.may_register = visit.is(Role::project_leader);
    auto const reg = Register{visit.db};
    for (auto const& organisation : organisations::all(visit.db)) {
        auto const title = reg.title(organisation.code);
        if (!may_be_used(title)) continue;
        auto const ground = reg.ground(organisation.code);
        view.lines.push_back({organisation.code, organisation.official_name, title_name(organisation),
                              ground ? ground->learned.years() : "", ground ? ground->mentored.years() : "",
                              title.registered_on});
    }
    ui::sort_as_asked(view.lines, view.address, ui::SortBy{"organisation", &TitleLine::organisation},
                      ui::SortBy{"title", &TitleLine::title}, ui::SortBy{"learned", &TitleLine::learned},
                      ui::SortBy{"mentored", &TitleLine::mentored},
                      ui::SortBy{"registered_on", &TitleLine::registered_on});
    return ui::represent(visit, view);
}

}  // namespace jamsides::public_site
