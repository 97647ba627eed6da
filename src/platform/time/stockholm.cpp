// Europe/Stockholm by ICU; the zone is made once and only read afterwards.
#include "platform/time/stockholm.hpp"

#include <unicode/basictz.h>
#include <unicode/timezone.h>

#include <memory>
#include <stdexcept>

namespace jamsides::time {
namespace {

using std::chrono::milliseconds;

icu::BasicTimeZone const& zone() {
    static const std::unique_ptr<icu::TimeZone> stockholm{icu::TimeZone::createTimeZone("Europe/Stockholm")};
    auto const* basic = dynamic_cast<icu::BasicTimeZone const*>(stockholm.get());
    if (basic == nullptr || *stockholm == icu::TimeZone::getUnknown())
        throw std::runtime_error{"ICU does not know the time zone Europe/Stockholm"};
    return *basic;
}

double as_udate(milliseconds since_epoch) { return static_cast<double>(since_epoch.count()); }

milliseconds offset_at(Instant instant) {
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t standard = 0, summer = 0;
    zone().getOffset(as_udate(instant.time_since_epoch()), false, standard, summer, status);
    if (U_FAILURE(status)) throw std::runtime_error{"ICU could not tell the offset of Europe/Stockholm"};
    return milliseconds{standard + summer};
}

}  // namespace

LocalTime in_stockholm(Instant instant) {
    const Instant wall = instant + offset_at(instant);
    const auto midnight = std::chrono::floor<std::chrono::days>(wall);
    return {Day{midnight}, wall - midnight};
}

Day day_in_stockholm(Instant instant) { return in_stockholm(instant).day; }

Instant instant_in_stockholm(LocalTime local) {
    const Instant wall = Instant{std::chrono::sys_days{local.day}} + local.of_day;
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t standard = 0, summer = 0;
    zone().getOffsetFromLocal(as_udate(wall.time_since_epoch()), UCAL_TZ_LOCAL_FORMER, UCAL_TZ_LOCAL_FORMER,
                              standard, summer, status);
    if (U_FAILURE(status)) throw std::runtime_error{"ICU could not read a time in Europe/Stockholm"};
    return wall - milliseconds{standard + summer};
}

Instant instant_in_stockholm(Day day, milliseconds of_day) { return instant_in_stockholm({day, of_day}); }

std::chrono::minutes ahead_of_utc(Instant instant) {
    return std::chrono::duration_cast<std::chrono::minutes>(offset_at(instant));
}

}  // namespace jamsides::time
