// The month grid as a sheet: a row for each activity, a column for each month.
#include "modules/meetings/month_sheet.hpp"

#include "modules/meetings/pages.hpp"
#include "modules/meetings/views.hpp"
#include "modules/rounds/store.hpp"
#include "platform/text/joined.hpp"
#include "ui/represent.hpp"

namespace jamsides::meetings {
namespace {

using formats::Cell;

std::string words_of(ui::PlanCell const& cell, text::Language const& language) {
    return text::joined(cell.marks, [&](ui::PlanMark const& mark) {
        return mark.decided == ui::Decided::preliminary ? language.t("{1} (preliminärt)", mark.text)
                                                        : mark.text;
    });
}

}  // namespace

formats::Sheet month_sheet(ui::Plan const& plan, text::Language const& language) {
    formats::Sheet sheet{language.t("Månad för månad"), {language.t("Aktivitet")}, {}};
    std::size_t month = 0;
    for (auto const& year : plan.years)
        for (std::size_t i = 0; i < year.months && month < plan.months.size(); ++i, ++month)
            sheet.titles.push_back(plan.months[month].brief + " " + year.text);
    for (auto const& row : plan.rows) {
        if (row.lanes.empty()) {
            auto& cells = sheet.rows.emplace_back(sheet.titles.size());
            cells[0] = row.label;
            if (cells.size() > 1) cells[1] = row.undated;
        }
        for (auto const& lane : row.lanes) {
            auto& cells = sheet.rows.emplace_back(sheet.titles.size());
            cells[0] = row.label;
            std::size_t column = 1;
            for (auto const& cell : lane) {
                if (!cell.marks.empty() && column < cells.size()) cells[column] = words_of(cell, language);
                column += cell.columns;  // what spans months stands in the first of them
            }
        }
    }
    return sheet;
}

http::Response show_months(Visit& visit) {
    auto const view =
        time_plan(visit, rounds::get_visible_to(visit.db, visit.person, visit.request.at("round")));
    auto const format = ui::chosen_format(visit.request, {"csv", "xlsx"});
    return ui::finish(visit, month_sheet(view.plan, visit.language), format, "tidplan-" + view.round.id);
}

}  // namespace jamsides::meetings
