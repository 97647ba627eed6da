// RFC 5322 headers, RFC 2047 words, RFC 2045 encodings, RFC 2231 file names.
#include "platform/mail/mime.hpp"

#include <array>

#include "platform/mail/encodings.hpp"

namespace jamsides::mail {
namespace {

using namespace std::chrono;
using Text = std::string_view;

std::string two_digits(unsigned value) {
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

// "Wed, 16 Jun 2021 09:30:00 +0000"
std::string date_header(Instant instant) {
    constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto midnight = floor<days>(instant);
    const Day day{midnight};
    const hh_mm_ss<milliseconds> of_day{instant - midnight};
    const auto two = [](auto count) { return two_digits(static_cast<unsigned>(count)); };
    return std::string{weekdays[weekday{midnight}.c_encoding()]} + ", " +
           std::to_string(unsigned{day.day()}) + " " + months[unsigned{day.month()} - 1] + " " +
           std::to_string(int{day.year()}) + " " + two(of_day.hours().count()) + ":" +
           two(of_day.minutes().count()) + ":" + two(of_day.seconds().count()) + " +0000";
}

bool is_ascii(Text text) {
    for (char c : text)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
}

// "Name" <address>, the name quoted or encoded; only the address when there is no name.
std::string mailbox(Text name, Text address, std::size_t already_on_line) {
    if (name.empty()) return std::string{address};
    std::string shown;
    if (is_ascii(name)) {
        shown = "\"";
        for (char c : name) {
            if (c == '"' || c == '\\') shown += '\\';
            shown += c;
        }
        shown += '"';
    } else {
        shown = encoded_words(name, already_on_line);
    }
    return shown + "\r\n <" + std::string{address} + ">";
}

// One body or a multipart of bodies, with its own headers.
struct Part {
    std::string headers;
    std::string body;
    std::string whole() const { return headers + "\r\n" + body; }
};

Part text_part(Text media_type, Text text) {
    return {"Content-Type: " + std::string{media_type} +
                "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n",
            quoted_printable(text)};
}

Part attachment_part(Attachment const& attachment) {
    return {"Content-Type: " + attachment.media_type +
                "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n "
                "filename*=UTF-8''" +
                percent_encoded(attachment.name) + "\r\n",
            base64_lines(attachment.bytes)};
}

Part multipart(Text kind, std::vector<Part> const& parts, std::string const& boundary) {
    Part whole{"Content-Type: multipart/" + std::string{kind} + ";\r\n boundary=\"" + boundary + "\"\r\n",
               {}};
    for (Part const& part : parts) whole.body += "--" + boundary + "\r\n" + part.whole() + "\r\n";
    whole.body += "--" + boundary + "--\r\n";
    return whole;
}

// Later alternatives are richer, and shown instead when they can be. "=_" never stands in our encoded bodies.
Part body_of(Message const& message, std::string const& id) {
    std::vector<Part> alternatives{text_part("text/plain", message.text)};
    if (message.html) alternatives.push_back(text_part("text/html", *message.html));
    if (message.calendar)
        alternatives.push_back(
            text_part("text/calendar; method=" + message.calendar->method, message.calendar->text));
    Part body = alternatives.size() == 1 ? alternatives.front()
                                         : multipart("alternative", alternatives, "=_alternative_" + id);
    if (message.attachments.empty()) return body;
    std::vector<Part> parts{body};
    for (Attachment const& attachment : message.attachments) parts.push_back(attachment_part(attachment));
    return multipart("mixed", parts, "=_mixed_" + id);
}

}  // namespace

std::string as_mime(Message const& message, Sender const& sender, Text id, Instant sent_at) {
    const std::string name{id};
    std::string out = "Date: " + date_header(sent_at) + "\r\n";
    out += "From: " + mailbox(sender.name, sender.address, 6) + "\r\n";
    out += "To: " + mailbox(message.to_name, message.to_address, 4) + "\r\n";
    if (!message.reply_to.empty()) out += "Reply-To: " + message.reply_to + "\r\n";
    out += "Subject: " + encoded_words(message.subject, 9) + "\r\n";
    out += "Message-ID: <" + name + sender.address.substr(sender.address.find('@')) + ">\r\n";
    out += "MIME-Version: 1.0\r\nAuto-Submitted: auto-generated\r\n";
    return out + body_of(message, name).whole();
}

}  // namespace jamsides::mail
