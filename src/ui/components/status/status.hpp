// Where a case is: a disc that fills as it goes on, always with its word. Red only when something is wrong.
#pragma once

#include <string_view>

#include "platform/templates/writer.hpp"

namespace jamsides::ui {

enum class Status {
    draft,      // ○ utkast, kommande
    submitted,  // ◔ inskickad
    waiting,    // ◌ väntar på någon
    eligible,   // ◑ behörig, pågår
    decided,    // ◕ beslutad, inte publicerad
    admitted,   // ● antagen, avslutad
    done,       // ● with a tick: uppfyllt, klart, ja
    stopped,    // ⊗ jäv, återkallad
    danger,     // ⊗ in red: ej behörig, något ska rättas
};

// The disc alone; its meaning must stand in words beside it.
void disc(html::Writer& out, Status status);
void status(html::Writer& out, Status status, std::string_view text);

}  // namespace jamsides::ui
