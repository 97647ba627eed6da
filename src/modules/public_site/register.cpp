// Reading the register, and its words.
#include "modules/public_site/register.hpp"

#include <algorithm>

#include "platform/db/query.hpp"

namespace jamsides::public_site {

std::vector<PartTaken> parts_taken(db::Connection& db) {
    static const db::Query<PartTaken()> select{
        "select p.round_id, p.organisation_code, 'learner', p.state, "
        "(select g.number from learning_groups g join learning_group_members m on m.group_id = g.id "
        "where g.round_id = p.round_id and m.organisation_code = p.organisation_code) from participations p "
        "union all "
        "select p.round_id, p.organisation_code, 'mentor', p.state, "
        "(select min(g.number) from learning_groups g join learning_group_mentors m on m.group_id = g.id "
        "where g.round_id = p.round_id and m.organisation_code = p.organisation_code) from mentorships p "
        "where p.state in ('accepted', 'ongoing', 'completed')"};
    return select.all(db);
}

std::string part_words(Part part, text::Language const& language) {
    return part == Part::learner ? language.t("deltagare") : language.t("mentor");
}

std::string state_words(PartTaken const& part, text::Language const& language) {
    auto const& state = part.state;
    if (part.part == Part::mentor)
        return state == "completed" ? language.t("har varit mentor")
               : state == "ongoing" ? language.t("är mentor")
                                    : language.t("ska vara mentor");
    if (state == "admitted") return language.t("antagen");
    if (state == "preparing") return language.t("förbereder sig");
    if (state == "ongoing") return language.t("deltar");
    if (state == "results_submitted") return language.t("har lämnat sina resultat");
    if (state == "completed") return language.t("har gått igenom omgången");
    return language.t("avbröt");
}

Register::Register(db::Connection& db)
    : rounds_{rounds::all(db)}, parts_{parts_taken(db)}, titles_{rounds::titles(db)} {
    auto const place = [&](PartTaken const& part) {
        return std::ranges::find(rounds_, part.round_id, &rounds::Round::id) - rounds_.begin();
    };
    std::ranges::stable_sort(parts_, {}, place);
}

rounds::Round const* Register::round(std::string_view id) const {
    auto const found = std::ranges::find(rounds_, id, &rounds::Round::id);
    return found == rounds_.end() ? nullptr : &*found;
}

std::vector<PartTaken> Register::of(std::string_view organisation_code) const {
    std::vector<PartTaken> found;
    std::ranges::copy_if(parts_, std::back_inserter(found),
                         [&](PartTaken const& part) { return part.organisation_code == organisation_code; });
    return found;
}

std::vector<PartTaken> Register::in(std::string_view round_id) const {
    std::vector<PartTaken> found;
    std::ranges::copy_if(parts_, std::back_inserter(found),
                         [&](PartTaken const& part) { return part.round_id == round_id; });
    return found;
}

rounds::Title Register::title(std::string_view organisation_code) const {
    auto const found = std::ranges::find(titles_, organisation_code, &rounds::Title::organisation_code);
    return found == titles_.end() ? rounds::Title{std::string(organisation_code), {}, {}, {}} : *found;
}

std::optional<TitleGround> Register::ground(std::string_view organisation_code) const {
    auto const parts = of(organisation_code);
    // Parts stand with the newest first; the earliest pair is the one that gave the title.
    for (auto mentored = parts.rbegin(); mentored != parts.rend(); ++mentored)
        for (auto learned = parts.rbegin(); learned != parts.rend(); ++learned) {
            if (mentored->part != Part::mentor || learned->part != Part::learner) continue;
            if (!mentored->is_completed() || !learned->is_completed()) continue;
            auto const *first = round(learned->round_id), *second = round(mentored->round_id);
            if (first && second && second->starts_on > first->ends_on) return TitleGround{*first, *second};
        }
    return std::nullopt;
}

std::string title_name(organisations::Organisation const& organisation) {
    return organisation.is_region() ? "Modellregion" : "Modellkommun";
}

bool may_be_used(rounds::Title const& title) {
    return title.state == rounds::TitleState::registered || title.state == rounds::TitleState::entitled;
}

}  // namespace jamsides::public_site
