// How cells and marks look; see plan.hpp.
#include "ui/components/plan/plan.hpp"

namespace jamsides::ui {

std::string_view class_of(PlanCell const& cell) {
    if (cell.starts_year) return cell.now ? "y now" : "y";
    return cell.now ? "now" : "";
}

std::string_view class_of(PlanCell const& cell, PlanMark const& mark) {
    if (cell.columns > 1)
        return mark.decided == Decided::day           ? "span on"
               : mark.decided == Decided::preliminary ? "span prel"
                                                      : "span";
    return mark.decided == Decided::day ? "ev" : mark.decided == Decided::preliminary ? "ev prel" : "ev pre";
}

}  // namespace jamsides::ui
