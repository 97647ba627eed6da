// The network: organisations that have gone through a round, what they tell each other, and who can be asked
// to be a mentor.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::network {

struct Member {
    std::string code, name;
    std::string rounds;             // those it has gone through, "2018–2020, 2021–2023"
    std::optional<bool> available;  // to be asked as mentor; none: has not said
    std::string note;               // to that
    std::string mentor_in;          // the round it is mentor in now, "2027–2028"
};
BOOST_DESCRIBE_STRUCT(Member, (), (code, name, rounds, available, note, mentor_in))

enum class PostKind { post, event, example };
BOOST_DESCRIBE_ENUM(PostKind, post, event, example)

struct Post {
    std::string id;
    PostKind kind{};
    std::string title, body;  // body: Markdown
    std::optional<Day> on_day;
    std::string place;
    std::optional<std::string> organisation_code;  // none: the programme office
    std::string written_by, writer_name;
    Instant written_at;
};
BOOST_DESCRIBE_STRUCT(Post, (),
                      (id, kind, title, body, on_day, place, organisation_code, written_by, writer_name,
                       written_at))

std::string words(PostKind, text::Language const&);                    // "träff"
std::string availability_words(Member const&, text::Language const&);  // "Kan vara mentor"

}  // namespace jamsides::network
