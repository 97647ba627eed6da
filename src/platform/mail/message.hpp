// A letter by e-mail to one recipient, as the modules write it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jamsides::mail {

struct Attachment {
    std::string name;        // file name the recipient sees
    std::string media_type;  // "application/pdf"
    std::string bytes;
};

// An invitation inside the message, which mail programs show with buttons.
struct CalendarPart {
    std::string method;  // REQUEST, CANCEL or PUBLISH
    std::string text;    // a whole text/calendar object
};

struct Message {
    std::string to_name;
    std::string to_address;
    std::string subject;
    std::string text;
    std::optional<std::string> html;
    std::vector<Attachment> attachments;
    std::string reply_to;  // an address; empty: answers go to the sender
    std::optional<CalendarPart> calendar;
};

// Whether mail can be addressed so: one @, a domain with a dot, no spaces, quotes, brackets or control
// characters. Stricter than the standard, and what forms accept. Letters å ä ö are not accepted before or
// after the @.
bool is_address(std::string_view text);

}  // namespace jamsides::mail
