// Stories are kept with the answer; groups made by hand are told without what the alternative would have
// been.
#include "modules/matching/own_group.hpp"

#include <algorithm>

#include "engines/matching/story.hpp"
#include "modules/matching/pages.hpp"
#include "modules/matching/templates/own_group.html.hpp"
#include "modules/matching/templates/stories.html.hpp"
#include "modules/organisations/store.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"
#include "ui/represent.hpp"

namespace jamsides::matching {

std::vector<StoryRow> stories_of(Reading const& reading, text::Language const& language) {
    Instance const instance{reading.problem};
    std::vector<StoryRow> rows;
    for (std::size_t g = 0; g < reading.proposal.size(); ++g) {
        auto const& group = reading.proposal[g];
        Story story = g < reading.stories.size() ? reading.stories[g] : Story{};
        if (story.swedish.empty()) {
            auto const told = story_of(instance, group, nullptr);
            story = {told.swedish, told.english};
        }
        rows.push_back({static_cast<int>(g + 1), names(reading, group.members, language),
                        names(reading, group.mentors, language),
                        told_in(language, reading, group, story.swedish, story.english)});
    }
    return rows;
}

namespace {

// Of every group that one of these organisations is in: a mentor may have several.
std::vector<GroupPerson> people_of(Visit const& visit, std::string const& round_id, Proposal const& groups,
                                   std::vector<std::string> const& own) {
    std::vector<std::string> codes;
    for (auto const& group : groups) {
        auto together = group.members;
        together.insert(together.end(), group.mentors.begin(), group.mentors.end());
        if (std::ranges::find_first_of(together, own) == together.end()) continue;
        for (auto const& code : together)
            if (std::ranges::find(codes, code) == codes.end()) codes.push_back(code);
    }
    std::vector<GroupPerson> found;
    for (auto const& code : codes)
        for (auto const& one : people::participants_in(visit.db, round_id, code))
            if (one.state != people::ParticipantState::registered)
                found.push_back({one.name, people::words(one.function, visit.language),
                                 organisations::official_name(visit.db, code), one.email});
    return found;
}

std::vector<std::string> who_left(db::Connection& db, std::string_view round_id) {
    std::vector<std::string> codes;
    for (auto const& part : rounds::participations_in(db, round_id))
        if (part.state == rounds::ParticipationState::discontinued) codes.push_back(part.organisation_code);
    return codes;
}

// The members that are still there.
std::vector<std::string> still_in(std::vector<std::string> members, std::vector<std::string> const& left) {
    std::erase_if(members, [&](auto const& code) { return std::ranges::find(left, code) != left.end(); });
    return members;
}

}  // namespace

std::optional<OwnGroup> own_group(Visit const& visit, Version const& version) {
    if (!visit.person) return std::nullopt;
    OwnGroup view;
    view.reading = read(version);
    auto const codes = visit.person->organisations_in(version.round_id);
    for (std::size_t g = 0; g < view.reading.proposal.size(); ++g)
        for (auto const& code : codes) {
            auto const& group = view.reading.proposal[g];
            view.as_mentor = std::ranges::find(group.mentors, code) != group.mentors.end();
            if (!view.as_mentor && std::ranges::find(group.members, code) == group.members.end()) continue;
            view.round = rounds::get(visit.db, version.round_id);
            view.own = g;
            view.code = code;
            view.lines = stories_of(view.reading, visit.language);
            view.left = who_left(visit.db, version.round_id);
            for (std::size_t i = 0; i < view.lines.size(); ++i)
                view.lines[i].members = names(
                    view.reading, still_in(view.reading.proposal[i].members, view.left), visit.language);
            view.people = people_of(visit, version.round_id, view.reading.proposal, codes);
            return view;
        }
    return std::nullopt;
}

std::string heading_of(OwnGroup const& view, text::Language const& language) {
    auto others = still_in(view.reading.proposal[view.own].members, view.left);
    std::erase(others, view.code);
    if (others.empty())
        return view.as_mentor ? language.t("Ingen är kvar i gruppen")
                              : language.t("Ni är ensamma kvar i gruppen");
    auto const listed = names(view.reading, others, language);
    return view.as_mentor ? language.t("Ni är mentor för {1}", listed)
                          : language.t("Ni lär tillsammans med {1}", listed);
}

void write(ui::HtmlPage& page, OwnGroup const& view) {
    page.title = heading_of(view, page.body.language());
    templates::own_group(page.body, view);
}

void write(ui::HtmlPage& page, Stories const& view) {
    page.title = page.t("Så får grupperna veta det");
    templates::stories(page.body, view);
}

http::Response show_stories(Visit& visit) {
    auto const version = get_version(visit, visit.request.at("number"));
    return ui::represent(visit, Stories{rounds::get(visit.db, version.round_id), version.number,
                                        stories_of(read(version), visit.language)});
}

}  // namespace jamsides::matching
