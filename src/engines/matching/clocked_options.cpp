// See clocked_options.hpp. The only clock near the engine is here.
#include "engines/matching/clocked_options.hpp"

#include <chrono>

namespace jamsides::matching {

Options clocked_options(double limit, std::atomic<bool> const* cancelled) {
    Options options;
    options.elapsed = [started = std::chrono::steady_clock::now()] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    };
    options.stop = [elapsed = options.elapsed, limit, cancelled] {
        return (cancelled && cancelled->load()) || (limit > 0 && elapsed() >= limit);
    };
    return options;
}

}  // namespace jamsides::matching
