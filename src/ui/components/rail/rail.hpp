// Where the round is: what is behind, what is now, what comes.
#pragma once

#include <string>
#include <vector>

#include "ui/components/status/status.hpp"

namespace jamsides::ui {

enum class Stage { past, now, coming };

struct RailStop {
    std::string name;
    std::string when = {};
    Stage stage = Stage::coming;
};

inline Status status_of(Stage stage) {
    return stage == Stage::past ? Status::admitted : stage == Stage::now ? Status::eligible : Status::draft;
}

}  // namespace jamsides::ui
