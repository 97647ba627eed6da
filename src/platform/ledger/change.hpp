// No anonymous writes: a Change is a transaction that knows who does it and leaves at least one entry in the
// ledger. Functions of a store that write take a Change, never a Connection.
//   ledger::Change change{connection, clock, actor};
//   applications::submit(change, application);        // its statements: insert.run(change, …)
//   change.note("application", id, "submitted");
//   change.commit();
#pragma once
#include "platform/db/database.hpp"
#include "platform/time/id.hpp"

namespace jamsides::ledger {

struct Actor {
    std::string id;
    std::string name;
    bool operator==(Actor const&) const = default;
};

// The program itself: night jobs, imports, what is set off by something else.
Actor system_actor();

class Change {
  public:
    Change(db::Connection& connection, Clock const& clock, Actor actor);

    db::Connection& connection() { return transaction_.connection(); }
    operator db::Connection&() { return connection(); }
    Actor const& actor() const { return actor_; }
    // The instant of the whole change: it does not move while the change goes on.
    Instant now() const { return now_; }
    std::string new_id() const { return time::new_id(clock_); }
    Clock const& clock() const { return clock_; }

    // `details` is a JSON object. Nothing that the record itself keeps secret belongs there.
    void note(std::string_view noun, std::string_view noun_id, std::string_view verb,
              std::string_view details = "{}");
    bool noted() const { return noted_; }

    // Without a note this is a defect. After an error nothing was written.
    void commit();

  private:
    db::Transaction transaction_;
    Clock const& clock_;
    Actor actor_;
    Instant now_;
    bool noted_ = false;
};

// Does the whole act again when two writers crossed, which is rare; `act` takes Change& and
// notes what it did, the commit is made here. Prefer this to a Change of your own wherever the act may be
// repeated.
template <class Act>
auto in_change(db::Connection& connection, Clock const& clock, Actor const& actor, Act&& act) {
    for (int attempts_left = 5;; --attempts_left) {
        try {
            Change change{connection, clock, actor};
            if constexpr (std::is_void_v<decltype(act(change))>) {
                act(change);
                change.commit();
                return;
            } else {
                auto result = act(change);
                change.commit();
                return result;
            }
        } catch (db::Error const& error) {
            if (!error.may_be_tried_again() || attempts_left <= 1 || !connection.usable()) throw;
        }
    }
}

}  // namespace jamsides::ledger
