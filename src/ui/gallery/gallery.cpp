// The list of components; see gallery.hpp.
#include "ui/gallery/gallery.hpp"

#include "ui/charts/charts_examples.html.hpp"
#include "ui/components/aside/aside_examples.html.hpp"
#include "ui/components/breadcrumbs/breadcrumbs_examples.html.hpp"
#include "ui/components/button/button_examples.html.hpp"
#include "ui/components/choices/choices_examples.html.hpp"
#include "ui/components/confirmation/confirmation_examples.html.hpp"
#include "ui/components/date_fields/date_fields_examples.html.hpp"
#include "ui/components/dates/dates_examples.html.hpp"
#include "ui/components/details/details_examples.html.hpp"
#include "ui/components/empty/empty_examples.html.hpp"
#include "ui/components/error_summary/error_summary_examples.html.hpp"
#include "ui/components/file_field/file_field_examples.html.hpp"
#include "ui/components/notice/notice_examples.html.hpp"
#include "ui/components/pager/pager_examples.html.hpp"
#include "ui/components/pairs/pairs_examples.html.hpp"
#include "ui/components/plan/plan_examples.html.hpp"
#include "ui/components/plates/plates_examples.html.hpp"
#include "ui/components/rail/rail_examples.html.hpp"
#include "ui/components/select/select_examples.html.hpp"
#include "ui/components/status/status_examples.html.hpp"
#include "ui/components/stepper/stepper_examples.html.hpp"
#include "ui/components/table/table_examples.html.hpp"
#include "ui/components/text_field/text_field_examples.html.hpp"
#include "ui/components/textarea/textarea_examples.html.hpp"
#include "ui/components/todo/todo_examples.html.hpp"
#include "ui/components/type_ahead/type_ahead_examples.html.hpp"
#include "ui/gallery/gallery.html.hpp"
#include "ui/map/map_examples.html.hpp"

namespace jamsides::ui {

std::vector<Example> const& examples() {
    static std::vector<Example> const all{
        {"aside", aside_examples},
        {"breadcrumbs", breadcrumbs_examples},
        {"button", button_examples},
        {"charts", charts_examples},
        {"choices", choices_examples},
        {"confirmation", confirmation_examples},
        {"date_fields", date_fields_examples},
        {"dates", dates_examples},
        {"details", details_examples},
        {"empty", empty_examples},
        {"error_summary", error_summary_examples},
        {"file_field", file_field_examples},
        {"map", map_examples},
        {"notice", notice_examples},
        {"pager", pager_examples},
        {"pairs", pairs_examples},
        {"plan", plan_examples},
        {"plates", plates_examples},
        {"rail", rail_examples},
        {"select", select_examples},
        {"status", status_examples},
        {"stepper", stepper_examples},
        {"table", table_examples},
        {"text_field", text_field_examples},
        {"textarea", textarea_examples},
        {"todo", todo_examples},
        {"type_ahead", type_ahead_examples},
    };
    return all;
}

HtmlPage gallery(text::Language const& language, std::string_view theme) {
    HtmlPage page{html::Writer{language}, "Byggdelar"};
    page.styles = {"gallery.css"};
    gallery(page.body, examples(), theme);
    return page;
}

}  // namespace jamsides::ui
