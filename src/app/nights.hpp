// What runs when nobody is looking: mail, queued jobs and the nightly cleaning, on one thread of its own.
#pragma once

#include <thread>

#include "app/installation.hpp"

namespace jamsides::app {

class Nights {
  public:
    explicit Nights(Installation& installation);
    ~Nights();

  private:
    std::jthread thread_;
};

// One round of it, at the clock's time: what tests and bin/run's demo call directly.
void work_once(Installation& installation);

}  // namespace jamsides::app
