// What time it is, asked of a Clock that is given, so that tests and the demo world can stop and move it.
#pragma once
#include <atomic>
#include <chrono>

namespace jamsides::time {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;  // UTC, always
using Day = std::chrono::year_month_day;                           // a date on a Swedish wall calendar

class Clock {
  public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
  public:
    Instant now() const override {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

// Stands still until it is moved; may be read by one thread while another moves it.
class FrozenClock final : public Clock {
  public:
    explicit FrozenClock(Instant start) : now_{start.time_since_epoch().count()} {}
    Instant now() const override { return Instant{std::chrono::milliseconds{now_.load()}}; }
    void set(Instant instant) { now_ = instant.time_since_epoch().count(); }
    void advance(std::chrono::milliseconds step) { now_ += step.count(); }

  private:
    std::atomic<std::int64_t> now_;
};

}  // namespace jamsides::time

// These words are every room's, so they are known in the whole house.
namespace jamsides {
using time::Clock;
using time::Day;
using time::FrozenClock;
using time::Instant;
using time::SystemClock;
}  // namespace jamsides
