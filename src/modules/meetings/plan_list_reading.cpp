// Reads a time plan written as a list, a row for each activity. Columns are known by their headings.
#include <algorithm>
#include <set>

#include "modules/meetings/plan_sheet.hpp"
#include "modules/meetings/planned.hpp"
#include "modules/meetings/when_reading.hpp"
#include "platform/formats/rows_from.hpp"
#include "platform/text/order.hpp"
#include "platform/text/typed_dates.hpp"

namespace jamsides::meetings {
namespace {

using dates::MomentSpec;

// Where each member of PlanSheetRow stands in the file.
class Columns {
  public:
    Columns(formats::Table const& table, text::Language const& language) {
        std::vector<formats::TableFault> faults;
        auto const found = formats::find_columns<PlanSheetRow>(table, language, faults);
        PlanSheetRow row;
        std::size_t at = 0;
        formats::for_each_member(
            row, [&](std::string_view name, auto&) { columns_.emplace_back(name, found[at++]); });
    }
    bool has(std::string_view member) const { return of(member).index != formats::FoundColumn::missing; }
    std::string name(std::string_view member) const { return has(member) ? of(member).name() : ""; }

  private:
    formats::FoundColumn const& of(std::string_view member) const {
        return std::ranges::find(columns_, member, &std::pair<std::string_view, formats::FoundColumn>::first)
            ->second;
    }
    std::vector<std::pair<std::string_view, formats::FoundColumn>> columns_;
};

std::string without_spaces_around(std::string const& text) {
    auto const first = text.find_first_not_of(' ');
    return first == text.npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// One row becomes an activity; what is wrong in it is gathered.
class RowReading {
  public:
    RowReading(PlanSheetRow const& row, std::size_t number, Columns const& columns,
               PlanContext const& context, text::Language const& language, PlanReading& plan)
        : row_(row), columns_(columns), context_(context), language_(language), plan_(plan), line_{number} {}

    void read() {
        auto& activity = line_.activity;
        activity.round_id = context_.round.id;
        activity.id = row_.id.value_or("");
        activity.title = row_.activity.value_or("");
        if (activity.title.empty()) fault("activity", language_.t("Rutan är tom."));
        activity.theme = row_.theme.value_or("");
        activity.title_en = row_.activity_en.value_or("");
        activity.theme_en = row_.theme_en.value_or("");
        activity.place = row_.place.value_or("");
        activity.note = row_.note.value_or("");
        constexpr std::size_t longest_note = 500, longest_title = 200;
        if (activity.note.size() > longest_note) fault("note", language_.t("Skriv högst 500 tecken"));
        if (activity.title.size() > longest_title) fault("activity", language_.t("Skriv högst 200 tecken"));
        read_title();
        read_kind();
        read_words();
        read_moment();
        line_.said = {.english = columns_.has("activity_en"),
                      .theme = columns_.has("theme") || theme_in_title_,
                      .clock = columns_.has("starts_at") || !activity.starts_at.empty(),
                      .certainty = columns_.has("certainty"),
                      .mode = columns_.has("mode"),
                      .place = columns_.has("place"),
                      .note = columns_.has("note")};
        plan_.lines.push_back(std::move(line_));
    }

  private:
    void fault(std::string_view member, std::string sentence) {
        plan_.faults.push_back({line_.row, columns_.name(member), std::move(sentence)});
    }

    // "Lärandeträff 1: Ledning och styrning", as the plan itself writes it: the theme stands after the name.
    void read_title() {
        auto& activity = line_.activity;
        auto const is_title = [&](Activity const& one) {
            return formats::same_word(activity.title, one.title) ||
                   formats::same_word(activity.title, one.title_en);
        };
        if (std::ranges::any_of(context_.present, is_title)) return;
        auto const colon = activity.title.find(':');
        if (colon == std::string::npos || colon + 1 == activity.title.size()) return;
        auto const name = without_spaces_around(activity.title.substr(0, colon));
        auto const theme = without_spaces_around(activity.title.substr(colon + 1));
        if (!kind_called(name, context_)) return;
        if (!activity.theme.empty() && !formats::same_word(activity.theme, theme)) return;
        activity.title = name;
        activity.theme = theme;
        theme_in_title_ = true;
    }

    void read_kind() {
        auto& activity = line_.activity;
        auto const kind = kind_called(row_.kind ? *row_.kind : line_.activity.title, context_);
        if (row_.kind && !kind) fault("kind", language_.t("Vi känner inte igen det slaget av träff."));
        activity.kind = kind.value_or(Kind::other);
        auto const digits = activity.title.find_last_not_of("0123456789") + 1;
        auto const from_title = activity.kind == Kind::learning_meeting && activity.title.size() - digits <= 2
                                    ? activity.title.substr(digits)
                                    : "";
        auto const text = row_.number.value_or(from_title);
        if (text.empty()) return;
        int number = 0;
        if (auto sentence = formats::read_value(text, number, language_); !sentence.empty())
            fault("number", std::move(sentence));
        else
            activity.number = number;
    }

    void read_words() {
        auto& activity = line_.activity;
        if (row_.certainty) {
            auto const certainty = certainty_called(*row_.certainty);
            if (!certainty) fault("certainty", language_.t("Skriv bestämd eller preliminär."));
            activity.certainty = certainty.value_or(Certainty::preliminary);
        }
        if (row_.mode) {
            auto const mode = mode_called(*row_.mode);
            if (!mode) fault("mode", language_.t("Skriv digitalt, på plats eller på plats och digitalt."));
            activity.mode = mode.value_or("");
        }
        if (row_.group) {
            auto const group = std::ranges::find_if(context_.groups, [&](auto const& one) {
                return formats::same_word(one.name, *row_.group) || std::to_string(one.number) == *row_.group;
            });
            if (group == context_.groups.end())
                fault("group", language_.t("Omgången har ingen grupp som heter så."));
            else
                activity.group_id = group->id;
        }
    }

    std::optional<MomentSpec> moment_in(std::string_view member, std::string const& text) {
        auto reading =
            read_when(text, year_within(context_.round.starts_on, context_.round.ends_on), language_);
        if (!reading.moment) fault(member, std::move(reading.fault));
        return reading.moment;
    }

    std::optional<dates::TimeOfDay> clock_in(std::string_view member,
                                             std::optional<std::string> const& text) {
        if (!text) return std::nullopt;
        auto typed = text::typed_time(language_, *text);
        if (!typed.fault.empty()) fault(member, std::move(typed.fault));
        return typed.value;
    }

    // What the columns of the first and the last day say, with those of the clock.
    MomentSpec from_days() {
        auto const from = clock_in("starts_at", row_.starts_at), to = clock_in("ends_at", row_.ends_at);
        if (!row_.starts_on) return MomentSpec::not_set();
        auto const first = moment_in("starts_on", *row_.starts_on);
        auto const last = row_.ends_on ? moment_in("ends_on", *row_.ends_on) : first;
        if (!first || !last || !first->is_set() || !last->is_set()) return MomentSpec::not_set();
        if (last->last < first->first) {
            fault("ends_on", language_.t("Det kan inte sluta innan det börjar."));
            return MomentSpec::not_set();
        }
        if (!first->is_exact())
            return MomentSpec::in(dates::month_of(first->first), dates::month_of(last->last));
        return MomentSpec::over(first->first, last->last, from, to);
    }

    // The words and the days may both be there, as in what the plan itself gives; then they must agree.
    void read_moment() {
        auto const days = from_days();
        if (!row_.when) return line_.activity.set_moment(days);
        auto words = moment_in("when", *row_.when);
        if (!words) return;
        auto const clock_of_days = days.from || days.to;
        auto const agree =
            !row_.starts_on || (words->is_set() && words->first == days.first && words->last == days.last);
        auto const clocks_agree =
            !words->from || !clock_of_days || (words->from == days.from && words->to == days.to);
        if (!agree || !clocks_agree)
            fault("when", language_.t("Här står {1}, men kolumnerna för dag och klockslag säger något annat. "
                                      "Ändra den ena eller töm den.",
                                      *row_.when));
        if (words->is_exact() && !words->from && clock_of_days) words->from = days.from, words->to = days.to;
        if (words->is_exact() && !row_.starts_on && !words->from) {
            words->from = clock_in("starts_at", row_.starts_at);
            words->to = clock_in("ends_at", row_.ends_at);
        }
        line_.activity.set_moment(*words);
    }

    PlanSheetRow const& row_;
    Columns const& columns_;
    PlanContext const& context_;
    text::Language const& language_;
    PlanReading& plan_;
    Planned line_;
    bool theme_in_title_ = false;
};

}  // namespace

PlanReading read_plan_list(formats::TableReading const& reading, PlanContext const& context,
                           text::Language const& language) {
    auto const rows = formats::rows_from<PlanSheetRow>(reading, language);
    PlanReading plan{{}, rows.faults};
    if (!rows.ok()) return plan;
    Columns const columns{reading.table, language};
    if (!columns.has("activity")) {
        plan.faults.push_back(
            {reading.table.rows.front().number, "",
             language.t("Det saknas en kolumn med rubriken {1}.", language.t("Aktivitet"))});
        return plan;
    }
    std::set<std::string> ids;
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        RowReading{rows.rows[i], rows.numbers[i], columns, context, language, plan}.read();
        if (auto const& id = rows.rows[i].id; id && !ids.insert(*id).second)
            plan.faults.push_back(
                {rows.numbers[i], columns.name("id"), language.t("Samma id står på en rad till.")});
    }
    return plan;
}

}  // namespace jamsides::meetings
