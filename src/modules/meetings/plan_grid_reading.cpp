// Reads a time plan drawn as a grid of months. Cells slip when merged ones are lost, so a date in a cell wins
// over its column, and what was understood against the column is remarked on.
#include <algorithm>
#include <map>
#include <set>

#include "modules/meetings/planned.hpp"
#include "modules/meetings/when_reading.hpp"
#include "modules/meetings/when_tokens.hpp"
#include "platform/formats/rows_from.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/order.hpp"
#include "platform/text/typed_dates.hpp"

namespace jamsides::meetings {
namespace {

using formats::TableRow;

struct HeadMonth {
    unsigned month = 0;  // 0: the cell is no month
    std::optional<int> year;
};

HeadMonth head_month(std::string_view cell) {
    auto const tokens = when_tokens(cell);
    if (tokens.empty() || tokens[0].kind != WhenToken::Kind::word) return {};
    HeadMonth head{text::month_called(tokens[0].text)};
    if (tokens.back().is_number_of(4, 4)) head.year = int(tokens.back().value);
    return head;
}

std::optional<std::size_t> head_of(formats::Table const& table) {
    for (std::size_t row = 0; row < std::min<std::size_t>(table.rows.size(), 10); ++row) {
        auto const months = std::ranges::count_if(
            table.rows[row].cells, [](std::string const& cell) { return head_month(cell).month != 0; });
        if (months >= 3) return row;
    }
    return std::nullopt;
}

// The first year written above the months, else the year of the round.
int first_year(formats::Table const& table, std::size_t head, PlanContext const& context) {
    for (std::size_t row = head; row-- > 0;)
        for (auto const& cell : table.rows[row].cells)
            for (auto const& token : when_tokens(cell))
                if (token.is_number_of(4, 4) && token.value >= 1990 && token.value < 2200)
                    return int(token.value);
    return int(context.round.starts_on.year());
}

// The months follow upon each other, so only the first year is needed, whatever became of the others.
std::map<std::size_t, dates::Month> columns_of(TableRow const& head, int year) {
    std::map<std::size_t, dates::Month> columns;
    unsigned before = 0;
    for (std::size_t column = 0; column < head.cells.size(); ++column) {
        auto const month = head_month(head.cells[column]);
        if (month.month == 0) continue;
        if (month.year)
            year = *month.year;
        else if (month.month <= before)
            ++year;
        before = month.month;
        columns[column] = std::chrono::year{year} / std::chrono::month{month.month};
    }
    return columns;
}

struct Label {
    std::string name, theme;
    std::optional<int> number;
    bool has_footnote = false;
};

std::string trimmed(std::string const& text) {
    auto const first = text.find_first_not_of(" *");
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(" *") - first + 1);
}

// "Lärandeträff 1: Ledning och styrning", "Fördjupning (kommunikation, analys)*", "Resultatkonferens 2023".
Label label_of(std::string const& cell) {
    Label label;
    label.has_footnote = cell.ends_with('*');
    auto name = trimmed(cell);
    if (auto const colon = name.find(':'); colon != name.npos) {
        label.theme = trimmed(name.substr(colon + 1));
        name = trimmed(name.substr(0, colon));
    } else if (auto const open = name.find('('); open != name.npos) {
        label.theme = trimmed(name.substr(open + 1, name.find(')', open) - open - 1));
        name = trimmed(name.substr(0, open));
    }
    auto const digits = name.find_last_not_of("0123456789") + 1;
    if (digits > 0 && digits < name.size()) {
        if (name.size() - digits <= 2) label.number = std::stoi(name.substr(digits));
        name = trimmed(name.substr(0, digits));
    }
    label.name = std::move(name);
    return label;
}

class GridReading {
  public:
    GridReading(formats::Table const& table, PlanContext const& context, text::Language const& language)
        : table_(table), context_(context), language_(language) {}

    PlanReading read() {
        auto const head = *head_of(table_);
        columns_ = columns_of(table_.rows[head], first_year(table_, head, context_));
        for (std::size_t row = head + 1; row < table_.rows.size(); ++row) read_row(table_.rows[row]);
        join_meetings();
        number_learning_meetings();
        return std::move(plan_);
    }

  private:
    void read_row(TableRow const& row) {
        auto const text = row.cells.empty() ? "" : row.cells[0];
        if (text.starts_with('*')) return add_footnote(trimmed(text));
        if (!text.empty()) label_ = label_of(text);
        if (label_.name.empty()) return;
        auto const before = plan_.lines.size() + plan_.faults.size();
        for (std::size_t column = 1; column < row.cells.size(); ++column)
            if (!row.cells[column].empty()) read_cell(row, column);
        if (before == plan_.lines.size() + plan_.faults.size() && !text.empty())
            add(row, dates::MomentSpec::not_set(), {});
    }

    void add_footnote(std::string const& note) {
        for (auto& line : plan_.lines)
            if (footnoted_.contains(line.row)) line.activity.note = note, line.said.note = true;
    }

    void read_cell(TableRow const& row, std::size_t column) {
        auto const& cell = row.cells[column];
        auto const at = columns_.find(column);
        if (!speaks_of_time(cell) && !read_when(cell, {}, language_).moment) {
            if (at == columns_.end()) return fault(row, column, language_.t("Kolumnen har ingen månad."));
            return add(row, dates::MomentSpec::in(at->second), {cell, ""});
        }
        if (read_times(row, column, {cell})) return;
        std::vector<std::string> parts(1);
        for (char const c : cell)
            if (c == ',' || c == ';' || c == '\n')
                parts.emplace_back();
            else
                parts.back() += c;
        if (parts.size() > 1 && read_times(row, column, parts)) return;
        fault(row, column, read_when(cell, year_for(at), language_).fault);
    }

    YearOf year_for(std::map<std::size_t, dates::Month>::const_iterator at) const {
        return at != columns_.end() ? year_nearest(at->second)
                                    : year_within(context_.round.starts_on, context_.round.ends_on);
    }

    // All of them or none.
    bool read_times(TableRow const& row, std::size_t column, std::vector<std::string> parts) {
        auto const at = columns_.find(column);
        std::vector<dates::MomentSpec> moments;
        for (auto& part : parts) {
            // "13–14" alone is days of the column's month.
            if (at != columns_.end() && std::ranges::all_of(when_tokens(part), [](WhenToken const& token) {
                    return token.is('-') || token.is_number_of(1, 2);
                }))
                part += "/" + std::to_string(unsigned(at->second.month()));
            auto const reading = read_when(part, year_for(at), language_);
            if (!reading.moment) return false;
            moments.push_back(*reading.moment);
        }
        for (auto const& moment : moments) add(row, moment, {"", against_column(moment, at)});
        return true;
    }

    // What to say when the date is of another month than its column.
    std::string against_column(dates::MomentSpec const& moment,
                               std::map<std::size_t, dates::Month>::const_iterator at) const {
        if (!moment.is_set() || at == columns_.end()) return {};
        auto const month = at->second;
        if (dates::month_of(moment.first) <= month && month <= dates::month_of(moment.last)) return {};
        return language_.t("Står under {1}. Datumet i rutan gäller.", text::month(language_, month));
    }

    struct Extra {
        std::string theme, remark;
    };
    void add(TableRow const& row, dates::MomentSpec const& moment, Extra const& extra) {
        auto const kind = kind_called(label_.name, context_);
        Planned line{row.number};
        auto& activity = line.activity;
        activity.round_id = context_.round.id;
        activity.kind = kind.value_or(Kind::other);
        activity.title = kind ? row_name(*kind, context_) : label_.name;
        activity.number = activity.kind == Kind::learning_meeting ? label_.number : std::nullopt;
        activity.theme = extra.theme.empty() ? label_.theme : extra.theme;
        activity.set_moment(moment);
        line.said = {.title = false, .theme = !activity.theme.empty()};
        if (kind && !formats::same_word(label_.name, activity.title))
            line.remarks.push_back(language_.t("”{1}” läses som {2}.", label_.name, activity.title));
        if (!extra.remark.empty()) line.remarks.push_back(extra.remark);
        if (label_.has_footnote) footnoted_.insert(row.number);
        plan_.lines.push_back(std::move(line));
    }

    void fault(TableRow const& row, std::size_t column, std::string sentence) {
        plan_.faults.push_back({row.number, formats::column_letters(column), std::move(sentence)});
    }

    // A meeting of strategists and one of mentors on the same day are one meeting that stands in two rows.
    void join_meetings() {
        auto& lines = plan_.lines;
        for (auto& line : lines) {
            if (line.activity.kind != Kind::strategist_meeting || !line.activity.moment().is_exact())
                continue;
            auto const twin = std::ranges::find_if(lines, [&](Planned const& other) {
                return other.activity.kind == Kind::mentor_meeting &&
                       other.activity.moment() == line.activity.moment();
            });
            if (twin == lines.end()) continue;
            line.activity.kind = Kind::strategist_mentor_meeting;
            line.activity.title = row_name(line.activity.kind, context_);
            line.remarks.push_back(
                language_.t("Står samma dag på två rader och blir en träff för strateger och mentorer."));
            twin->row = 0;
        }
        std::erase_if(lines, [](Planned const& line) { return line.row == 0; });
    }

    void number_learning_meetings() {
        std::vector<Planned*> meetings;
        for (auto& line : plan_.lines)
            if (line.activity.kind == Kind::learning_meeting) meetings.push_back(&line);
        std::ranges::stable_sort(meetings, [](Planned const* a, Planned const* b) {
            return dates::earlier(a->activity.moment(), b->activity.moment());
        });
        int number = 0;
        for (auto* line : meetings) {
            number = line->activity.number.value_or(number + 1);
            line->activity.number = number;
            line->activity.title += " " + std::to_string(number);
        }
    }

    formats::Table const& table_;
    PlanContext const& context_;
    text::Language const& language_;
    std::map<std::size_t, dates::Month> columns_;
    Label label_;
    std::set<std::size_t> footnoted_;  // rows
    PlanReading plan_;
};

}  // namespace

bool is_month_grid(formats::Table const& table) { return head_of(table).has_value(); }

PlanReading read_plan_grid(formats::Table const& table, PlanContext const& context,
                           text::Language const& language) {
    return GridReading{table, context, language}.read();
}

}  // namespace jamsides::meetings
