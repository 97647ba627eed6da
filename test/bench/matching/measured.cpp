// See measured.hpp.
#include "matching/measured.hpp"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>

namespace jamsides::bench {

Measured measure(std::function<void(Measured&)> const& work, unsigned deadline) {
    int pipe_ends[2];
    if (pipe(pipe_ends) != 0) return {};
    auto const started = std::chrono::steady_clock::now();
    auto const elapsed = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    };
    if (fork() == 0) {
        if (deadline > 0) alarm(deadline);
        Measured result;
        work(result);
        result.seconds = elapsed();
        _exit(write(pipe_ends[1], &result, sizeof result) == sizeof result ? 0 : 1);
    }
    close(pipe_ends[1]);
    Measured result;
    if (read(pipe_ends[0], &result, sizeof result) != sizeof result) result = {.seconds = elapsed()};
    close(pipe_ends[0]);
    rusage usage{};
    wait4(-1, nullptr, 0, &usage);
    result.megabytes = double(usage.ru_maxrss) / 1024;
    return result;
}

}  // namespace jamsides::bench
