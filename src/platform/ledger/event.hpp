// Something that happened in one module, for others to act on. Who listens is one readable list,
// app/flows.cpp: listeners are added there when the program starts, and run in that order, inside the same
// change.
#pragma once

#include <functional>
#include <vector>

namespace jamsides::ledger {

template <class... Args>
class Event {
  public:
    using Listener = std::function<void(Args...)>;
    void add(Listener listener) { listeners_.push_back(std::move(listener)); }
    void raise(Args... args) const {
        for (auto const& listener : listeners_) listener(args...);
    }
    // Listeners belong to an installation; the next one opened in the same program begins without them.
    void forget() { listeners_.clear(); }

  private:
    std::vector<Listener> listeners_;
};

}  // namespace jamsides::ledger
