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

// Runs `work` in a child; it fills in everything but time and memory. After `deadline` seconds (0 is none)
// the child is ended, whatever it does, and nothing is found.
Measured measure(std::function<void(Measured&)> const& work, unsigned deadline = 0);

}  // namespace jamsides::bench
