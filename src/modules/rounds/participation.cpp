// The rule of the title, and the promise to be a mentor.
#include "modules/rounds/participation.hpp"

#include <algorithm>

#include "platform/text/dates.hpp"
#include "platform/text/joined.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::rounds {

std::string words(MentorPromise const& promise, text::Language const& language) {
    auto const day = time::day_from_iso(promise.on_day);
    auto const by = text::joined({promise.by_name, promise.by_title});
    return day ? language.t("Åtog sig {1} att vara mentor efteråt: {2}", text::date(language, *day), by)
               : language.t("Åtog sig att vara mentor efteråt: {1}", by);
}

bool is_entitled(std::vector<Completed> const& history) {
    return std::ranges::any_of(history, [&](Completed const& mentored) {
        return mentored.as_mentor && std::ranges::any_of(history, [&](Completed const& learned) {
                   return !learned.as_mentor && mentored.round_starts_on > learned.round_ends_on;
               });
    });
}

}  // namespace jamsides::rounds
