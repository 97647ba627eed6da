// What the commands share: the clock, and how a file that cannot be used is refused.
#pragma once

#include <iostream>
#include <string>
#include <vector>

#include "platform/time/clock.hpp"

namespace jamsides::app {

inline time::SystemClock const& clock() {
    static const time::SystemClock instance;
    return instance;
}

// Every fault on a line of its own; the exit status of a command that did nothing.
inline int refuse(std::vector<std::string> const& faults) {
    for (auto const& fault : faults) std::cerr << fault << '\n';
    std::cerr << "Inget lästes in.\n";
    return 1;
}

}  // namespace jamsides::app
