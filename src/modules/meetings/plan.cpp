// The month grid of a round, for the page and for the letter: the same value drawn twice.
#include "modules/meetings/views.hpp"
#include "platform/text/dates.hpp"

namespace jamsides::meetings {
namespace {

ui::PlanCell cell_of(dates::GridCell const& cell, PlanInput const& input, std::size_t now,
                     text::Language const& language) {
    ui::PlanCell drawn{
        cell.columns, {}, cell.starts_year, cell.column <= now && now < cell.column + cell.columns};
    for (auto const index : cell.activities) {
        auto const& activity = *input.activity[index];
        auto const exact = activity.moment().is_exact();
        auto const decided = !exact                      ? ui::Decided::month
                             : activity.is_preliminary() ? ui::Decided::preliminary
                                                         : ui::Decided::day;
        auto spoken = when(activity, language);
        if (decided == ui::Decided::preliminary) spoken = language.t("{1}, preliminärt", spoken);
        drawn.marks.push_back({when_briefly(activity, language), decided, std::move(spoken)});
    }
    return drawn;
}

void add_head(ui::Plan& plan, dates::MonthGrid const& grid, text::Language const& language) {
    for (auto const& year : grid.years) plan.years.push_back({std::to_string(int(year.year)), year.columns});
    for (auto const& month : grid.months)
        plan.months.push_back({std::string(text::month_short(language, month.month())),
                               std::string(text::month_name(language, month.month())),
                               month.month() == std::chrono::January});
}

}  // namespace

ui::Plan plan_of(std::vector<Activity> const& activities, rounds::Round const& round,
                 std::vector<PlanRowName> const& rows, Day today, text::Language const& language) {
    auto const input = plan_input(activities, rows, language);
    auto const grid = dates::month_grid(input.grid, round.starts_on.year() / round.starts_on.month(),
                                        round.ends_on.year() / round.ends_on.month());
    ui::Plan plan;
    plan.caption = language.t("Tidplan för omgång {1}", round.years());
    add_head(plan, grid, language);
    auto const now = grid.column_of(today);
    for (auto const& row : grid.rows) {
        ui::PlanRow drawn{row.label};
        for (auto const& lane : row.lanes) {
            auto& cells = drawn.lanes.emplace_back();
            for (auto const& cell : lane) cells.push_back(cell_of(cell, input, now, language));
        }
        if (!row.undated.empty()) drawn.undated = language.t("Datum ej satt");
        plan.rows.push_back(std::move(drawn));
    }
    return plan;
}

namespace {
namespace document = formats::document;

std::vector<document::Cell> table_row(ui::PlanRow const& row, std::vector<ui::PlanCell> const* lane,
                                      std::size_t months) {
    std::vector<document::Cell> cells{{row.label}};
    if (!lane) {
        cells.push_back({row.undated, int(months), document::Mark::undated});
        return cells;
    }
    for (auto const& cell : *lane) {
        document::Cell drawn{{}, int(cell.columns)};
        for (auto const& mark : cell.marks) {
            drawn.text.plain((drawn.text.empty() ? "" : ", ") + mark.text);
            drawn.mark = mark.decided == ui::Decided::day           ? document::Mark::filled
                         : mark.decided == ui::Decided::preliminary ? document::Mark::dashed
                                                                    : document::Mark::open;
            drawn.spoken += (drawn.spoken.empty() ? "" : ", ") + mark.spoken;
        }
        cells.push_back(std::move(drawn));
    }
    return cells;
}

bool has_preliminary(ui::Plan const& plan) {
    for (auto const& row : plan.rows)
        for (auto const& lane : row.lanes)
            for (auto const& cell : lane)
                for (auto const& mark : cell.marks)
                    if (mark.decided == ui::Decided::preliminary) return true;
    return false;
}

}  // namespace

formats::document::Table plan_table(ui::Plan const& plan, text::Language const& language) {
    document::Table table;
    table.caption = plan.caption;
    table.caption_hidden = true;
    table.look = document::TableLook::grid;
    constexpr double row_heads = 38;  // millimetres: the longest name in two lines
    table.columns.push_back({row_heads});
    std::vector<document::Cell> years, months;
    years.push_back({language.t("Aktivitet")});
    months.push_back({""});
    for (auto const& year : plan.years) years.push_back({year.text, int(year.months)});
    for (auto const& month : plan.months) {
        table.columns.push_back({0, document::Align::center, month.starts_year});
        months.push_back({month.brief, 1, document::Mark::none, month.name});
    }
    table.head = {std::move(years), std::move(months)};
    for (auto const& row : plan.rows) {
        if (row.lanes.empty()) table.rows.push_back(table_row(row, nullptr, plan.months.size()));
        for (auto const& lane : row.lanes) table.rows.push_back(table_row(row, &lane, plan.months.size()));
    }
    if (has_preliminary(plan)) {
        table.caption.plain(language.t(". En streckad kant betyder att dagen är preliminär."));
        table.caption_hidden = false;
    }
    return table;
}

}  // namespace jamsides::meetings
