// What a time plan in a file means for the plan there is.
#include "modules/meetings/planned.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "modules/meetings/forms.hpp"
#include "platform/formats/rows_from.hpp"
#include "platform/text/order.hpp"

namespace jamsides::meetings {
namespace {

auto content(Activity const& a) {
    return std::tie(a.kind, a.number, a.title, a.theme, a.title_en, a.theme_en, a.group_id, a.timing,
                    a.starts_on, a.ends_on, a.starts_at, a.ends_at, a.certainty, a.mode, a.place, a.note);
}

// What the file is silent about is taken from the plan.
Activity merged(Planned const& line, Activity const& present) {
    auto activity = line.activity;
    activity.id = present.id;
    activity.sequence = present.sequence;
    activity.audience = present.audience;
    if (!activity.number) activity.number = present.number;
    if (!line.said.title) activity.title = present.title;
    if (!line.said.theme) activity.theme = present.theme;
    if (!line.said.english) activity.title_en = present.title_en, activity.theme_en = present.theme_en;
    if (!line.said.certainty) activity.certainty = present.certainty;
    if (!line.said.mode) activity.mode = present.mode;
    if (!line.said.place) activity.place = present.place;
    if (!line.said.note) activity.note = present.note;
    if (!line.said.clock && activity.moment().is_exact() && activity.timing == present.timing)
        activity.starts_at = present.starts_at, activity.ends_at = present.ends_at;
    return activity;
}

using Rule = bool (*)(Activity const& read, Activity const& present);

bool same_id(Activity const& read, Activity const& present) { return read.id == present.id; }
bool same_number(Activity const& read, Activity const& present) {
    return read.number && read.number == present.number;
}
bool same_time(Activity const& read, Activity const& present) {
    return read.timing != Timing::unset && read.starts_on == present.starts_on &&
           (read.ends_on.value_or(*read.starts_on) == present.ends_on.value_or(*present.starts_on));
}
bool same_title(Activity const& read, Activity const& present) {
    return formats::same_word(read.title, present.title);
}
bool same_kind(Activity const&, Activity const&) { return true; }

class Pairing {
  public:
    Pairing(std::vector<Planned>& lines, std::vector<Activity> const& present) : lines_(lines) {
        for (auto const& activity : present)
            if (!activity.is_cancelled()) free_.push_back(&activity);
    }

    // Pairs a line with the activity that fits it when no other line and no other activity fits as well.
    void pair_by(Rule rule, bool same_kind_only = true) {
        auto const fits = [&](Planned const& line, Activity const& activity) {
            return line.fate == Fate::added && rule(line.activity, activity) &&
                   (!same_kind_only ||
                    (line.activity.kind == activity.kind && line.activity.group_id == activity.group_id));
        };
        for (auto& line : lines_) {
            auto const one = [&](Activity const* activity) { return fits(line, *activity); };
            if (std::ranges::count_if(free_, one) != 1) continue;
            auto const found = std::ranges::find_if(free_, one);
            auto const rivals =
                std::ranges::count_if(lines_, [&](Planned const& other) { return fits(other, **found); });
            if (rivals != 1) continue;
            settle(line, **found);
            free_.erase(found);
        }
    }

  private:
    static void settle(Planned& line, Activity const& present) {
        line.activity = merged(line, present);
        line.fate = content(line.activity) == content(present) ? Fate::same : Fate::changed;
        line.before = present;
    }

    std::vector<Planned>& lines_;
    std::vector<Activity const*> free_;
};

}  // namespace

void compare(std::vector<Planned>& lines, std::vector<Activity> const& present) {
    Pairing pairing{lines, present};
    pairing.pair_by(same_id, false);
    for (auto const rule : {same_number, same_time, same_title, same_kind}) pairing.pair_by(rule);
    for (auto& line : lines)
        if (line.fate == Fate::added) line.activity.id.clear();
}

std::vector<Activity const*> left_alone(std::vector<Planned> const& lines,
                                        std::vector<Activity> const& present) {
    std::vector<Activity const*> left;
    for (auto const& activity : present) {
        auto const named = std::ranges::any_of(
            lines, [&](Planned const& line) { return line.before && line.before->id == activity.id; });
        if (!named && !activity.is_cancelled()) left.push_back(&activity);
    }
    return left;
}

std::string row_name(Kind kind, PlanContext const& context) {
    if (kind == Kind::strategist_mentor_meeting) return "Strateg- och mentorträff";
    for (auto const& row : context.names)
        if (row.kind == kind) return row.name;
    return {};
}

std::optional<Kind> kind_called(std::string_view typed, PlanContext const& context) {
    for (auto const& row : context.names)
        if (formats::same_word(typed, row.name)) return row.kind;
    std::optional<Kind> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Kind>>([&](auto one) {
        for (auto const* language : {&text::swedish(), &text::english()})
            if (formats::same_word(typed, words(one.value, *language)) || formats::same_word(typed, one.name))
                found = one.value;
    });
    if (found) return found;
    // Longer names and misspelt ones: what they have in them tells, the most particular first.
    struct Stem {
        std::string_view part;
        Kind kind;
    };
    static constexpr std::array stems{
        Stem{"strateg- och mentor", Kind::strategist_mentor_meeting},
        Stem{"mentor", Kind::mentor_meeting},
        Stem{"uppstart", Kind::start_up},
        Stem{"start-up", Kind::start_up},
        Stem{"rapport", Kind::result_report},
        Stem{"report", Kind::result_report},
        Stem{"resultatkonf", Kind::result_conference},
        Stem{"result conf", Kind::result_conference},
        Stem{"strateg", Kind::strategist_meeting},
        Stem{"lärande", Kind::learning_meeting},
        Stem{"lärtr", Kind::learning_meeting},
        Stem{"learning", Kind::learning_meeting},
        Stem{"benchmark", Kind::learning_meeting},
        Stem{"fördjup", Kind::deepening},
        Stem{"deepening", Kind::deepening},
    };
    auto const folded = text::fold(typed);
    for (auto const& stem : stems)
        if (folded.find(stem.part) != folded.npos) return stem.kind;
    return std::nullopt;
}

PlanReading read_plan(std::string_view bytes, PlanContext const& context, text::Language const& language) {
    auto const reading = formats::read_table(bytes, language);
    if (!reading.ok()) return {{}, reading.faults};
    if (reading.table.rows.empty()) return {{}, {{0, "", language.t("Filen är tom.")}}};
    auto plan = is_month_grid(reading.table) ? read_plan_grid(reading.table, context, language)
                                             : read_plan_list(reading, context, language);
    if (plan.ok() && plan.lines.empty())
        plan.faults.push_back({0, "", language.t("Filen har inga träffar.")});
    if (!plan.ok()) plan.lines.clear();
    std::ranges::stable_sort(plan.faults, [](auto const& a, auto const& b) {
        return std::tie(a.row, a.column) < std::tie(b.row, b.column);
    });
    return plan;
}

}  // namespace jamsides::meetings
