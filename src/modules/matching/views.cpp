// Views become pages; costs become sentences.
#include "modules/matching/views.hpp"

#include <algorithm>

#include <boost/describe/enum_to_string.hpp>

#include "modules/matching/templates/groups.html.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::matching {

std::string names(Reading const& reading, std::vector<std::string> const& codes,
                  text::Language const& language) {
    std::vector<std::string> names;
    for (auto const& code : codes) names.push_back(reading.name_of(code));
    return text::enumeration(language, names);
}

std::string heading_of(VersionPage const& view, text::Language const& language) {
    if (!view.version) return language.t("Inga grupper än");
    auto const count = static_cast<long long>(view.reading.proposal.size());
    if (!view.reading.evaluation.holds()) return language.t("De här grupperna bryter mot en regel");
    if (view.version->is_proven())
        return text::counted(language, count, "En grupp, så nära som det går",
                             "{1} grupper, så nära varandra som det går");
    return text::counted(language, count, "En grupp", "{1} grupper");
}

std::string lead_of(VersionPage const& view, text::Language const& language) {
    if (!view.version)
        return language.t(
            "{1} organisationer är antagna och {2} har tackat ja till att vara mentor.",
            text::capitalised(text::number_word(language, static_cast<long long>(view.participants))),
            text::number_word(language, static_cast<long long>(view.mentors)));
    auto const& evaluation = view.reading.evaluation;
    if (!evaluation.holds())
        return language.is_swedish() ? evaluation.breaches.front().swedish
                                     : evaluation.breaches.front().english;
    auto const cost = text::number(language, evaluation.cost);
    auto const count = static_cast<long long>(view.reading.problem.organisations.size());
    if (view.version->is_proven())
        return language.t(
            "Tillsammans {1} delegationskilometer. Inget annat sätt att dela upp de {2} blir billigare; det "
            "är bevisat.",
            cost, text::number_word(language, count));
    return language.t(
        "Tillsammans {1} delegationskilometer. Ingen uppdelning kostar mindre än {2}; det är bevisat.", cost,
        text::number(language, view.version->lower_bound));
}

namespace {

// A theme that all of them have chosen is a reason too, though it costs nothing.
bool share_theme(Reading const& reading, Placement const& group) {
    std::vector<std::string> themes;
    for (auto const& body : reading.problem.organisations)
        if (std::ranges::find(group.members, body.code) != group.members.end())
            themes.push_back(body.theme.value_or(""));
    return themes.size() > 1 && !themes.front().empty() &&
           std::ranges::count(themes, themes.front()) == std::ssize(themes);
}

}  // namespace

std::string because_of(Reading const& reading, Group const& group, text::Language const& language) {
    std::string text;
    auto const themed = share_theme(reading, group.placement);
    for (auto const& because : group.because) {
        auto const sentence = told_in(language, reading, group.placement, because.swedish, because.english);
        auto const is_reason = because.value != 0 || (themed && because.criterion == "theme_mismatch");
        if (is_reason && !sentence.empty()) text += (text.empty() ? "" : " ") + sentence;
    }
    return text;
}

std::string outsider_words(VersionPage const& view, std::string_view code, text::Language const& language) {
    auto const found = std::ranges::find(view.outsiders, code, &Outsider::code);
    if (found == view.outsiders.end()) return {};
    return found->has_left ? language.t("har lämnat omgången") : language.t("inte antagen");
}

std::string outsiders_words(VersionPage const& view, text::Language const& language) {
    std::vector<std::string> left, not_yet;
    for (auto const& one : view.outsiders) (one.has_left ? left : not_yet).push_back(one.code);
    std::string text;
    if (!not_yet.empty())
        text = text::counted(language, std::ssize(not_yet), "{2} är inte antagen i omgången.",
                             "{2} är inte antagna i omgången.", names(view.reading, not_yet, language));
    if (!left.empty())
        text += (text.empty() ? "" : " ") +
                text::counted(language, std::ssize(left), "{2} har lämnat omgången.",
                              "{2} har lämnat omgången.", names(view.reading, left, language));
    return text + " " + language.t("Vänta tills alla i förslaget är antagna, eller räkna fram ett nytt.");
}

bool lacks_mentors(VersionPage const& view) {
    return view.version && view.round.mentors_from > 0 && view.reading.problem.mentors.empty();
}

std::int64_t mentor_part(Group const& group) {
    std::int64_t sum = 0;
    for (auto const& because : group.because)
        if (because.criterion.starts_with("mentor_")) sum += because.value;
    return sum;
}

std::string signed_number(std::int64_t value, text::Language const& language) {
    return (value > 0 ? "+" : "") + text::number(language, static_cast<long long>(value));
}

ui::MapView map_of(Reading const& reading, text::Language const& language) {
    ui::MapView view;
    view.id = "groups";
    view.title = text::counted(language, static_cast<long long>(reading.proposal.size()),
                               "En grupp på Sverigekartan", "{1} grupper på Sverigekartan");
    auto at = [&](std::string const& code) -> std::size_t {
        for (std::size_t i = 0; i < reading.problem.organisations.size(); ++i)
            if (reading.problem.organisations[i].code == code) return i;
        for (std::size_t i = 0; i < reading.problem.mentors.size(); ++i)
            if (reading.problem.mentors[i].code == code) return reading.problem.organisations.size() + i;
        return 0;
    };
    for (auto const& o : reading.problem.organisations) view.points.push_back({o.name, o.lat, o.lon, false});
    for (auto const& m : reading.problem.mentors) view.points.push_back({m.name, m.lat, m.lon, true});
    for (auto const& group : reading.proposal) {
        ui::MapGroup drawn;
        for (auto const& code : group.members) drawn.members.push_back(at(code));
        for (auto const& code : group.mentors) drawn.mentors.push_back(at(code));
        view.groups.push_back(std::move(drawn));
        view.description += names(reading, group.members, language) + ". ";
    }
    return view;
}

std::string rule_words(Reading const& reading, std::string const& rule, text::Language const& language) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from < rule.size();) {
        auto const space = std::min(rule.find(' ', from), rule.size());
        parts.push_back(rule.substr(from, space - from));
        from = space + 1;
    }
    auto name = [&](std::size_t i) { return i < parts.size() ? reading.name_of(parts[i]) : std::string(); };
    if (parts.front() == "wish") return language.t("{1} önskar vara med {2}", name(1), name(2));
    if (parts.front() == "together") return language.t("{1} och {2} ska vara ihop", name(1), name(2));
    if (parts.front() == "apart") return language.t("{1} och {2} ska inte vara ihop", name(1), name(2));
    if (parts.front() == "not_mentored_by")
        return language.t("{1} ska inte ha {2} som mentor", name(1), name(2));
    if (parts.front() == "must_be_used") return language.t("{1} ska vara mentor", name(1));
    if (parts.front() == "capacity") return language.t("{1} tar inte fler grupper än den har sagt", name(1));
    if (parts.front() == "group_sizes") return language.t("Gruppernas storlek");
    if (parts.front() == "mentors_per_group") return language.t("Antalet mentorer i varje grupp");
    return rule;
}

std::string rules_words(Reading const& reading, std::vector<std::string> const& rules,
                        text::Language const& language) {
    std::vector<std::string> words;
    for (auto const& rule : rules) words.push_back(rule_words(reading, rule, language));
    return text::enumeration(language, words);
}

std::vector<GroupRow> lines_of(Reading const& reading, text::Language const& language) {
    std::vector<GroupRow> lines;
    for (auto const& group : reading.evaluation.groups) {
        auto const mentors = mentor_part(group);
        lines.push_back({static_cast<int>(lines.size() + 1),
                         names(reading, group.placement.members, language),
                         names(reading, group.placement.mentors, language),
                         because_of(reading, group, language), group.cost - mentors, mentors});
    }
    return lines;
}

bool stands_in(Placement const& group, Proposal const& proposal) {
    return std::ranges::find(proposal, group.members, &Placement::members) != proposal.end();
}

bool stands_unchanged_in(Placement const& group, Proposal const& proposal) {
    return std::ranges::find(proposal, group) != proposal.end();
}

std::string version_words(VersionLine const& version, text::Language const& language) {
    auto const proposed = version.origin == Origin::proposed;
    if (version.state == VersionState::approved)
        return proposed ? language.t("föreslagen, godkänd") : language.t("ändrad för hand, godkänd");
    if (version.state == VersionState::superseded)
        return proposed ? language.t("föreslagen, godkänd förut")
                        : language.t("ändrad för hand, godkänd förut");
    return proposed ? language.t("föreslagen") : language.t("ändrad för hand");
}

std::int64_t group_sum(std::vector<GroupRow> const& lines) {
    std::int64_t sum = 0;
    for (auto const& line : lines) sum += line.group_cost;
    return sum;
}

std::int64_t mentor_sum(std::vector<GroupRow> const& lines) {
    std::int64_t sum = 0;
    for (auto const& line : lines) sum += line.mentor_cost;
    return sum;
}

std::string_view kind_name(TrialKind kind) { return boost::describe::enum_to_string(kind, ""); }

std::vector<RulePrice> priced(Reading const& reading, bool something) {
    std::vector<RulePrice> chosen;
    for (auto const& price : reading.prices)
        if ((price.value != 0) == something) chosen.push_back(price);
    std::ranges::stable_sort(chosen, std::ranges::greater{}, &RulePrice::value);
    return chosen;
}

TrialTable trial_table(VersionPage const& view, text::Language const& language) {
    auto const& trial = view.trial;
    std::vector<Evaluation const*> evaluations{&view.reading.evaluation};
    std::vector<std::string> labels;
    if (trial.by_hand && !trial.is(TrialKind::fix)) {
        evaluations.push_back(&trial.by_hand->evaluation);
        labels.push_back(language.t("Ändringen"));
    }
    if (trial.free) {
        evaluations.push_back(&trial.free->evaluation);
        labels.push_back(language.t("Resten fri"));
    }
    auto with_changes = [&](PriceRow row) {
        for (std::size_t k = 1; k < row.values.size(); ++k)
            row.changes.push_back({labels[k - 1], row.values[k], row.values[k] - row.values[0]});
        return row;
    };
    TrialTable table;
    for (auto const& part : part_rows(evaluations))
        table.parts.push_back(with_changes({criterion_words(part.criterion, language), part.values, {}}));
    for (auto const* evaluation : evaluations) table.total.values.push_back(evaluation->cost);
    table.total = with_changes(table.total);
    return table;
}

void write(ui::HtmlPage& page, VersionPage const& view) {
    page.title = heading_of(view, page.body.language());
    templates::groups(page.body, view);
}

}  // namespace jamsides::matching
