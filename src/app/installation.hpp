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

enum class Open { existing, make };

// Opens the database, brings its schema up to date and loads the facts the program ships with. Throws db::Error,
// or WrongUse when the data directory is missing and is not to be made.
Installation open_installation(Settings settings, Clock const& clock, Open open);

}  // namespace jamsides::app
