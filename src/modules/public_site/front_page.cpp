// What a visitor sees first: what it is, when to apply, and a group that has done it.
#include <algorithm>

#include "modules/indicators/figures.hpp"
#include "modules/indicators/store.hpp"
#include "modules/matching/learning_group.hpp"
#include "modules/organisations/store.hpp"
#include "modules/public_site/pages.hpp"
#include "modules/public_site/views.hpp"
#include "modules/rounds/store.hpp"
#include "platform/text/joined.hpp"
#include "platform/text/numbers.hpp"
#include "ui/represent.hpp"

namespace jamsides::public_site {
namespace {

constexpr std::string_view chosen_questions[] = {"faq-who-applies", "faq-distance", "faq-title"};

std::string short_name(organisations::Organisation const& organisation) {
    constexpr std::string_view region = "Region ";
    return organisation.name.starts_with(region) ? organisation.name.substr(region.size())
                                                 : organisation.name;
}

std::vector<ui::Plate> plates_of(Visit const& visit, matching::LearningGroup const& group) {
    std::vector<ui::Plate> plates;
    for (auto const& code : group.members) plates.push_back({organisations::official_name(visit.db, code)});
    std::vector<std::string> mentors;
    for (auto const& mentorship : rounds::mentorships_in(visit.db, group.round_id)) {
        auto const helps =
            std::ranges::find(group.mentors, mentorship.organisation_code) != group.mentors.end();
        if (!helps || !mentorship.has_accepted()) continue;
        if (auto const mentor = organisations::find(visit.db, mentorship.organisation_code))
            mentors.push_back(short_name(*mentor));
    }
    if (!mentors.empty())
        plates.push_back(
            {mentors.size() == 1 ? visit.t("Mentor") : visit.t("Mentorer"), text::joined(mentors), true});
    return plates;
}

constexpr std::string_view shown_indicator =
    "N00209";  // full-time work in the municipality: what it decides itself

// The first member whose gap has a clear direction; none: the page does without.
void add_figures(Visit const& visit, matching::LearningGroup const& group, FrontPage& view) {
    auto const indicator = indicators::find(visit.db, shown_indicator);
    if (!indicator) return;
    auto const figures = indicators::figures(visit.db, visit.site.data_directory);
    for (auto const& code : group.members) {
        auto area = organisations::find(visit.db, code);
        if (!area) continue;
        auto found = indicators::one_indicator(*figures, *indicator, std::move(*area), {});
        if (found.trend.standing != statistics::Standing::clear) continue;
        view.figures = std::move(found);
        return;
    }
}

// A group of a round that is over says most; else one that is under way.
void add_example(Visit const& visit, std::vector<rounds::Round> const& rounds, FrontPage& view) {
    for (auto const wants_closed : {true, false})
        for (auto const& round : rounds) {
            if ((round.state >= rounds::State::closed) != wants_closed) continue;
            auto const groups = matching::approved_groups(visit.db, round.id);
            if (groups.empty()) continue;
            view.group = plates_of(visit, groups.front());
            view.group_years = round.years();
            add_figures(visit, groups.front(), view);
            return;
        }
}

}  // namespace

http::Response front_page(Visit& visit) {
    FrontPage view;
    auto const rounds = rounds::all(visit.db);
    for (auto const& round : rounds) {
        if (round.takes_applications(visit.today)) view.open = round;
        if (round.opens_later(visit.today)) view.coming = round;
    }
    add_example(visit, rounds, view);
    auto const questions = public_site::questions(visit.db);
    view.all_questions = static_cast<long long>(questions.size());
    for (auto const id : chosen_questions)
        for (auto const& question : questions)
            if (question.id == id) view.questions.push_back(question);
    return ui::represent(visit, view);
}

}  // namespace jamsides::public_site
