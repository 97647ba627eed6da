// Figures from Kolada without anybody asking: every month or year, when jamsides.toml says so.
#pragma once

#include <thread>

#include "app/installation.hpp"

namespace jamsides::app {

// Synchronises if it is due; false when it is not, or not wanted. Throws what the synchronisation throws.
bool fetch_if_due(Installation& installation);

// Looks once an hour, on a thread of its own: a synchronisation may take long and nothing else waits for it.
class Fetching {
  public:
    explicit Fetching(Installation& installation);

  private:
    std::jthread thread_;
};

}  // namespace jamsides::app
