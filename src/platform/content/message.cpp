// Messages from their templates.
#include "platform/content/message.hpp"

#include "platform/content/letter_template.hpp"

namespace jamsides::content {

MessageText message_text(std::string_view name, std::string_view language_code, Values values) {
    auto const letter = letter_template(name);
    auto const& words = letter.in(language_code);
    auto leave_out_unknown = [&](std::string const& part) {
        for (auto const& missing : unknown_placeholders(part, values)) values[missing] = "";
    };
    leave_out_unknown(words.subject);
    std::string body;
    for (auto const& block : words.blocks) {
        leave_out_unknown(block.heading);
        leave_out_unknown(block.body);
        if (!body.empty()) body += "\n\n";
        if (!block.heading.empty()) body += fill_heading(block.heading, values) + "\n\n";
        body += fill(block.body, values);
    }
    return {fill_heading(words.subject, values), std::move(body)};
}

}  // namespace jamsides::content
