// What a new installation is filled with: facts and texts that every installation has, and the demo world,
// which is the fixture of every test too. Each function is one transaction, or part of the one that is open.
#pragma once
#include "app/world/tokens.hpp"
#include "platform/db/connection.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::app {

// The municipalities and regions of content/organisations.csv that are not there yet; how many were added.
int load_organisations(db::Connection& connection, Instant now);

// The public texts of content/articles that are not there yet, each as its first version; how many were
// added.
int load_articles(db::Connection& connection, Instant now);

// The catalogue of indicators, their groups and who is like whom, of content/indicators. Does nothing and
// gives false when there are indicators already.
bool load_indicators(db::Connection& connection, Instant now);

// The values of content/indicators for the demo's organisations, their neighbours and Riket: real figures.
// Apart from the world, for they are tens of thousands of rows and few tests want them.
void load_figures(db::Connection& connection, Clock const& clock);

// The invented people and the three rounds of test/world, with the organisations and articles they need. The
// database must hold no rounds. See new_round_id() for the round that is open.
void load_world(db::Connection& connection, Instant now);

}  // namespace jamsides::app
