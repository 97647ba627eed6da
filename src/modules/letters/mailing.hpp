// A scheduled mailing: its time may be approximate ("mitten av augusti") until somebody makes it exact.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::letters {

enum class MailingTiming { early, middle, late, exact };
BOOST_DESCRIBE_ENUM(MailingTiming, early, middle, late, exact)

enum class MailingState { draft, approved, sent, cancelled };
BOOST_DESCRIBE_ENUM(MailingState, draft, approved, sent, cancelled)

// The mailing whose link is the course's.
inline constexpr std::string_view course_link = "course-link";

struct Mailing {
    std::string id, round_id, template_name, title, subject, body;
    std::string audience;  // participants strategists strategists_and_mentors contacts mentors applicants
                           // organisations
    MailingTiming timing{};
    std::optional<Day> send_month;   // first day of the month, while approximate
    std::optional<Instant> send_at;  // when exact
    MailingState state{};
    std::optional<std::string> activity_id;
    std::optional<Instant> sent_at;
    std::string subject_en, body_en;  // "" where the office has written none
};
BOOST_DESCRIBE_STRUCT(Mailing, (),
                      (id, round_id, template_name, title, subject, body, audience, timing, send_month,
                       send_at, state, activity_id, sent_at, subject_en, body_en))

// "mitten av augusti 2021", "18 augusti 2021 kl. 09.00", "inom kort" when nothing is said.
std::string when(Mailing const& mailing, text::Language const& language);
// The same inside a sentence of a letter dated `dated_on`: "i mitten av augusti", "inom kort".
std::string promised_when(Mailing const& mailing, Day dated_on, text::Language const& language);
std::string words(MailingState state, text::Language const& language);
std::string audience_words(std::string_view audience, text::Language const& language);

}  // namespace jamsides::letters
