// What can go wrong between the program and its database: one list of kinds for SQLite and PostgreSQL.
// The text never holds a bound value, so it may stand in logs.
#pragma once
#include <stdexcept>
#include <string>
#include <string_view>

namespace jamsides::db {

struct Error : std::runtime_error {
    enum class Kind {
        unique,          // a row with this key is already there
        foreign_key,     // what is pointed at is missing, or is still pointed at
        constraint,      // not null or a check did not hold
        busy,            // somebody else holds the lock, and waiting did not help
        serialization,   // two writers crossed outside the write lock; the whole act may be done again
        full,            // no room on the disk
        corrupt,         // the file is damaged or is no database
        unreadable,      // the file or the server cannot be reached or opened, or may not be written to
        newer_version,   // the database belongs to a later version of the program
        changed_schema,  // a migration that was already applied reads differently now
        other
    };
    using enum Kind;

    Error(Kind k, std::string const& text) : std::runtime_error{text}, kind{k} {}
    Kind kind;

    // The whole act may be done again from its beginning, and may then succeed.
    bool may_be_tried_again() const { return kind == serialization; }
};

// One Swedish sentence, also the msgid of its translation, that tells whoever runs the program what to do.
// Empty for kinds that say nothing about the installation (unique, foreign_key, constraint, other …).
std::string_view advice(Error::Kind kind);

std::string_view name(Error::Kind kind);

}  // namespace jamsides::db
