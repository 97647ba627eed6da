// What an organisation is shown of the groups: its own, why, and the others in short.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/matching/views.hpp"
#include "platform/auth/visit.hpp"

namespace jamsides::matching {

// The story of each group, as its members read it.
struct StoryRow {
    int number = 0;
    std::string members, mentors, story;
};
BOOST_DESCRIBE_STRUCT(StoryRow, (), (number, members, mentors, story))

std::vector<StoryRow> stories_of(Reading const& reading, text::Language const& language);

// Somebody in the group, as the others reach them.
struct GroupPerson {
    std::string name, function, organisation, email;
};
BOOST_DESCRIBE_STRUCT(GroupPerson, (), (name, function, organisation, email))

struct OwnGroup {
    rounds::Round round;
    Reading reading;
    std::vector<StoryRow> lines;
    std::size_t own = 0;  // by index
    std::string code;     // the organisation looking
    bool as_mentor = false;
    std::vector<std::string> left = {};    // codes of those who have left the round
    std::vector<GroupPerson> people = {};  // of the organisations and their mentors, as approved
};
inline std::vector<StoryRow> const& rows(OwnGroup const& view) { return view.lines; }
inline std::string file_name(OwnGroup const& view) { return "grupper-" + view.round.id; }
void write(ui::HtmlPage& page, OwnGroup const& view);
std::string heading_of(OwnGroup const& view, text::Language const& language);

// The group of the organisation that the person asking acts for; nothing when it has none in the version.
std::optional<OwnGroup> own_group(Visit const& visit, Version const& version);

// All stories, for those who approve the groups.
struct Stories {
    rounds::Round round;
    int number = 0;
    std::vector<StoryRow> lines;
};
inline std::vector<StoryRow> const& rows(Stories const& view) { return view.lines; }
inline std::string file_name(Stories const& view) { return "forklaringar-" + view.round.id; }
void write(ui::HtmlPage& page, Stories const& view);

}  // namespace jamsides::matching
