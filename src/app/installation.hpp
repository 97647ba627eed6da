// One installation, opened: its database, its clock, its settings. Serving and every command start here.
#pragma once

#include <memory>

#include "app/settings.hpp"
#include "platform/auth/visit.hpp"
#include "platform/db/database.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::app {

struct Installation {
    Settings settings;
    Clock const& clock;
    std::unique_ptr<db::Database> database;
    auth::Site site;
};

enum class Open { existing, existing_or_empty, make };

// Opens the database, brings its schema up to date and loads the facts the program ships with. Throws
// db::Error, or WrongUse when the data directory is missing and is not to be made. `existing` wants a
// database there already; `existing_or_empty` wants the directory and makes the database in it.
Installation open_installation(Settings settings, Clock const& clock, Open open);

// Fills an empty installation with the demo world; one that has it is left as it is.
void make_demo(Installation& installation);

// What is wrong with the installation, a sentence each: the database's own check, and files that are missing
// or changed.
std::vector<std::string> faults_in(Installation const& installation, db::Connection& db);

}  // namespace jamsides::app
