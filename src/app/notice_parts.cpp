// Notices from templates.
#include "app/notice_parts.hpp"

#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/content/message.hpp"

namespace jamsides::app {

content::Values usual_values(db::Connection& db, Site const& site, std::string const& round_id) {
    auto const round = rounds::get(db, round_id);
    auto const office = people::office(db);
    return {{"round", round.years()},
            {"round_name", round.name},
            {"office", site.owner},
            {"sender_name", office.empty() ? site.owner : office.front().name},
            {"sender_title", office.empty() ? "" : office.front().title}};
}

mail::Message notice(std::string_view name, content::Values values, Reader const& reader) {
    values["name"] = reader.name;
    auto const text = content::message_text(name, reader.language, std::move(values));
    return {.to_name = reader.name, .to_address = reader.email, .subject = text.subject, .text = text.body};
}

}  // namespace jamsides::app
