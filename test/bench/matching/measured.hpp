// One measured solve in a process of its own, so that time and peak memory are its own too.
#pragma once

#include <functional>

namespace jamsides::bench {

struct Measured {
    double seconds = 0;
    double megabytes = 0;  // peak resident
    long long cost = 0;
    long long bound = 0;
    bool found = false;
    bool proven = false;
};

// Runs `work` in a child; it fills in everything but time and memory.
Measured measure(std::function<void(Measured&)> const& work);

}  // namespace jamsides::bench
