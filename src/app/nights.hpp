// What runs when nobody is looking: mail and the nightly cleaning on one thread, long jobs on another.
#pragma once

#include <thread>

#include "app/installation.hpp"
#include "platform/jobs/runner.hpp"

namespace jamsides::app {

class Nights {
  public:
    explicit Nights(Installation& installation);
    ~Nights();

  private:
    jobs::Runner long_jobs_;
    std::jthread thread_;
};

// One round of it, at the clock's time: what tests and bin/run's demo call directly.
void work_once(Installation& installation);
// Once a day: what no longer serves anybody is forgotten. Old links and sessions, mail sent two years ago,
// work done ninety days ago.
void clean(Installation& installation);

}  // namespace jamsides::app
