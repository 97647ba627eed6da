// Which start page a visitor gets: the one of the role that does most.
#include "app/start/start.hpp"

#include "app/templates/list_start.html.hpp"
#include "app/templates/member_start.html.hpp"
#include "app/templates/office_start.html.hpp"
#include "modules/public_site/pages.hpp"
#include "platform/auth/route.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/order.hpp"
#include "platform/time/stockholm.hpp"
#include "ui/represent.hpp"

namespace jamsides::app {
namespace {

http::Response show_start(Visit& visit) {
    if (may::administration(visit)) return ui::represent(visit, office_start(visit));
    if (visit.is(Role::steering_member)) return ui::represent(visit, steering_start(visit));
    if (visit.is(Role::communicator) || visit.is(Role::information_owner))
        return ui::represent(visit, communicator_start(visit));
    if (visit.is(Role::system_administrator)) return ui::represent(visit, system_start(visit));
    if (visit.person) return ui::represent(visit, member_start(visit));
    return public_site::front_page(visit);
}

}  // namespace

std::string greeting(Visit const& visit) {
    auto const local = time::in_stockholm(visit.now);
    auto const name = visit.who().first_name();
    auto const words = local.hour() < 10   ? visit.t("God morgon, {1}", name)
                       : local.hour() < 18 ? visit.t("Hej {1}", name)
                                           : visit.t("God kväll, {1}", name);
    return text::capitalised(text::weekday_date(visit.language, visit.today)) + " · " + words;
}

ui::Todo due(ui::Todo todo, Day day, Visit const& visit) {
    todo.due = text::capitalised(text::relative_day(visit.language, day, visit.today));
    todo.due_more = text::date(visit.language, day, text::Year::left_out);
    return todo;
}

void write(ui::HtmlPage& page, OfficeStart const& view) {
    page.title = view.heading;
    templates::office_start(page.body, view);
}

void write(ui::HtmlPage& page, MemberStart const& view) {
    page.title = view.heading;
    templates::member_start(page.body, view);
}

void write(ui::HtmlPage& page, ListStart const& view) {
    page.title = view.heading;
    templates::list_start(page.body, view);
}

Routes start_routes() { return {{http::Method::get, "/", show_start, may::anyone}}; }

}  // namespace jamsides::app
