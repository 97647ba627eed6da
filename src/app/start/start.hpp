// The start page of each role: what to do next, and where things are.
#pragma once

#include "app/start/views.hpp"
#include "modules/rounds/round.hpp"
#include "platform/auth/route.hpp"

namespace jamsides::app {

Routes start_routes();

OfficeStart office_start(Visit& visit);
MemberStart member_start(Visit& visit);
ListStart steering_start(Visit& visit);
ListStart communicator_start(Visit& visit);
ListStart system_start(Visit& visit);

// The newest first, a handful.
std::vector<Happening> latest_happenings(Visit const& visit);

// To-dos with the day each has to be done by.
using Todos = std::vector<std::pair<Day, ui::Todo>>;
// What takes the round onwards, for the project leader.
void main_line(Visit& visit, rounds::Round const& round, Todos& todos);

// Mail, persons, the ledger, pages, messages: what belongs to no round and this person may open.
std::vector<ui::Todo> programme_pages(Visit const& visit);

// "Tisdag 9 februari 2027 · God morgon, Ellen"
std::string greeting(Visit const& visit);
// "I morgon" and "10 februari", for the right of a to-do.
ui::Todo due(ui::Todo todo, Day day, Visit const& visit);

}  // namespace jamsides::app
