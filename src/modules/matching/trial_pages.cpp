// A trial answers twice: the change alone, and the best there is with the rest free.
#include "modules/matching/trial_pages.hpp"

#include <algorithm>

#include "engines/matching/clocked_options.hpp"
#include "engines/matching/files/problem_file.hpp"
#include "engines/matching/solve.hpp"
#include "modules/matching/pages.hpp"
#include "modules/matching/reckoning.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/order.hpp"

namespace jamsides::matching {
namespace {

constexpr double patience =
    3;  // seconds; with more organisations than anybody has, then only the change alone

std::string fault_of(Trial const& trial, text::Language const& language) {
    switch (trial.kind) {
        case TrialKind::move:
            return language.t("Välj vem som ska flyttas, och till vilken grupp.");
        case TrialKind::swap:
            return language.t("Välj två olika organisationer, eller två mentorer, som ska byta plats.");
        case TrialKind::together:
            return language.t("Välj två olika organisationer som ska vara ihop.");
        case TrialKind::apart:
            return language.t("Välj en organisation, och en annan organisation eller en mentor.");
        case TrialKind::fix:
            return language.t("Välj vilken grupp som ska vara som den är.");
    }
    return {};
}

// What is done, as the beginning of a sentence: "Att flytta Nybro till Kalmar och Mjölby".
std::string act_of(Reading const& reading, Trial const& trial, text::Language const& language) {
    auto const who = reading.name_of(trial.who), with = reading.name_of(trial.with);
    switch (trial.kind) {
        case TrialKind::move:
            return language.t("Att flytta {1} till {2}", who,
                              names(reading, reading.proposal[trial.group].members, language));
        case TrialKind::swap:
            return language.t("Att låta {1} och {2} byta plats", who, with);
        case TrialKind::together:
            return language.t("Att ha {1} och {2} ihop", who, with);
        case TrialKind::apart:
            return language.t("Att hålla isär {1} och {2}", who, with);
        case TrialKind::fix:
            return language.t("Att låta {1} vara som de är",
                              names(reading, reading.proposal[trial.group].members, language));
    }
    return {};
}

std::string heading_of(Reading const& reading, TrialView const& view, text::Language const& language) {
    auto const act = act_of(reading, *view.trial, language);
    auto const& after = view.by_hand && !view.is(TrialKind::fix) ? view.by_hand : view.free;
    if (!after) return language.t("{1} går inte", act);
    auto const difference = after->evaluation.cost - reading.evaluation.cost;
    if (difference == 0) return language.t("{1} kostar ingenting", act);
    auto const number = text::number(language, static_cast<long long>(std::abs(difference)));
    return difference > 0 ? language.t("{1} kostar {2}", act, number)
                          : language.t("{1} sparar {2}", act, number);
}

bool has(std::vector<CodePair> const& pairs, CodePair const& pair) {
    return std::ranges::find(pairs, pair) != pairs.end();
}

// Whose wishes come true and whose no longer do, then what costs and what saves most.
std::string remark_on(Reading const& before, Reading const& after, text::Language const& language) {
    std::vector<std::string> sentences;
    for (auto const& wish : before.evaluation.wishes_unmet)
        if (!has(after.evaluation.wishes_unmet, wish))
            sentences.push_back(language.t("{1} får sin önskan om {2}.", before.name_of(wish.first),
                                           before.name_of(wish.second)));
    for (auto const& wish : after.evaluation.wishes_unmet)
        if (!has(before.evaluation.wishes_unmet, wish))
            sentences.push_back(language.t("{1} förlorar sin önskan om {2}.", before.name_of(wish.first),
                                           before.name_of(wish.second)));
    PartRow dearest, cheapest;
    std::int64_t most = 0, least = 0;
    for (auto const& row : part_rows({&before.evaluation, &after.evaluation})) {
        auto const difference = row.values[1] - row.values[0];
        if (difference > most) most = difference, dearest = row;
        if (difference < least) least = difference, cheapest = row;
    }
    if (most > 0)
        sentences.push_back(language.t("Mest kostar {1}: {2}.",
                                       text::lower(criterion_words(dearest.criterion, language)),
                                       signed_number(most, language)));
    if (least < 0)
        sentences.push_back(language.t("Mest sparas på {1}: {2}.",
                                       text::lower(criterion_words(cheapest.criterion, language)),
                                       signed_number(least, language)));
    std::string text;
    for (auto const& sentence : sentences) text += (text.empty() ? "" : " ") + sentence;
    return text;
}

void reckon_free(TrialView& view, Reading const& reading) {
    auto const problem = problem_with(view, reading);
    auto options = clocked_options(patience);
    options.explain_reasons = false;
    auto const best = solve(problem, options);
    if (best.status == Status::infeasible) {
        view.conflict = conflict_of(problem, near(reading, *view.trial));
        // To give up the trial itself is no way of trying it.
        std::erase_if(view.conflict.drops, [&](auto const& drop) {
            return std::ranges::any_of(drop,
                                       [&](auto const& name) { return !rule_named(reading.problem, name); });
        });
    }
    if (best.groups.empty()) return;
    view.free = with_groups(reading, best.proposal());
}

}  // namespace

TrialView trial_asked_for(http::Fields const& fields, Reading const& reading,
                          text::Language const& language) {
    TrialView view;
    view.trial = read_trial(fields);
    view.dropped = fields.values("drop");
    if (!view.trial) return view;
    if (!makes_sense(reading, *view.trial)) {
        view.fault = fault_of(*view.trial, language);
        return view;
    }
    if (auto after = by_hand(reading, *view.trial)) view.by_hand = with_groups(reading, std::move(*after));
    reckon_free(view, reading);
    view.heading = heading_of(reading, view, language);
    if (view.by_hand) view.remark = remark_on(reading, *view.by_hand, language);
    return view;
}

Problem problem_with(TrialView const& view, Reading const& reading) {
    return without_rules(as_rule(reading, *view.trial), view.dropped);
}

// The change alone, as a new version with the same problem and the same bound.
http::Response save_trial(Visit& visit) {
    auto const from = get_version(visit, visit.request.at("number"));
    auto const reading = read(from);
    auto const trial = read_trial(visit.request.fields);
    if (!trial || !makes_sense(reading, *trial)) throw http::bad_request("Välj vad som ska ändras.");
    auto after = by_hand(reading, *trial);
    if (!after) throw http::conflict("Det går inte att göra med en enda ändring.");
    return save_groups(visit, from, with_groups(reading, std::move(*after)));
}

}  // namespace jamsides::matching
