// Whom an activity is for: functions of those who take part, or everybody. And who has said that they come.
#pragma once

#include "modules/meetings/store.hpp"

namespace jamsides::meetings {

// The functions named, as participants.function; none: everybody.
std::vector<std::string> functions_in(std::string_view audience);
std::string usual_audience(Kind kind);
// "för strateger och mentorer"; "" for everybody.
std::string audience_words(Activity const& activity, text::Language const& language);
std::string words_of_function(std::string_view function, text::Language const& language);  // "strateger"
bool is_for(Activity const& activity, std::string_view function);

// Whether it is for this person. The office and the steering group are concerned by every activity.
bool is_for(db::Connection&, Person const&, Activity const&);
// What the person may see and is meant for.
std::vector<Activity> meant_for(db::Connection&, Person const&, std::string_view round_id);
// Whether the person is asked to come: it is for them, and they take part in the round.
bool is_asked(db::Connection&, Person const&, Activity const&);

// One who is asked, and the answer; none: no answer yet.
struct Coming {
    std::string name, organisation;
    std::optional<bool> comes;
};
BOOST_DESCRIBE_STRUCT(Coming, (), (name, organisation, comes))
std::vector<Coming> answers_to(db::Connection&, Activity const&);
// The office; for a group's activity also its mentors.
bool may_read_answers(db::Connection&, Person const&, Activity const&);

}  // namespace jamsides::meetings
