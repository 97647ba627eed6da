// libcurl, told to speak nothing but SMTP.
#include "platform/mail/smtp.hpp"

#include <cstring>

#include "platform/http/transfer.hpp"

namespace jamsides::mail {
namespace {

struct Reading {
    std::string_view rest;
    bool begun = false;
};

std::size_t give(char* place, std::size_t size, std::size_t count, void* state) {
    auto& reading = *static_cast<Reading*>(state);
    const std::size_t length = std::min(size * count, reading.rest.size());
    std::memcpy(place, reading.rest.data(), length);
    reading.rest.remove_prefix(length);
    reading.begun = true;
    return length;
}

// For SMTP the "headers" are the server's answers, a line at a time. The last that refuses something is
// remembered.
std::size_t hear(char* line, std::size_t size, std::size_t count, void* state) {
    if (size * count == 0 || (*line != '4' && *line != '5')) return size * count;
    auto& last = *static_cast<std::string*>(state);
    last.assign(line, std::min(size * count, std::size_t{300}));
    while (!last.empty() && static_cast<unsigned char>(last.back()) <= ' ') last.pop_back();
    return size * count;
}

Answer judge(CURLcode code, long status, Reading const& reading, std::string const& refusal) {
    if (code == CURLE_OK) return {Answer::Kind::taken, {}};
    const std::string reason =
        std::string{curl_easy_strerror(code)} + (refusal.empty() ? "" : ": " + refusal);
    // A sign-in or an encryption that fails is the installation's fault, not the message's.
    const bool settings_at_fault = code == CURLE_LOGIN_DENIED || code == CURLE_USE_SSL_FAILED;
    if (status >= 500 && !settings_at_fault) return {Answer::Kind::refused, reason};
    if (status >= 400) return {Answer::Kind::later, reason};
    if (reading.begun && reading.rest.empty())
        return {Answer::Kind::uncertain, "The server did not answer after the whole message was handed over"};
    return {Answer::Kind::later, reason};
}

}  // namespace

SmtpConversation::SmtpConversation(Smtp const& settings)
    : settings_{settings}, transfer_{std::make_unique<http::Transfer>()} {
    auto& transfer = *transfer_;
    transfer.begin(settings_.url, "smtp,smtps", settings_.patience);
    transfer.set(CURLOPT_PROXY, "");
    transfer.set(CURLOPT_UPLOAD, 1L);
    const long security = settings_.security == Smtp::Security::none           ? CURLUSESSL_NONE
                          : settings_.security == Smtp::Security::when_offered ? CURLUSESSL_TRY
                                                                               : CURLUSESSL_ALL;
    transfer.set(CURLOPT_USE_SSL, security);
    if (!settings_.user.empty()) {
        transfer.set(CURLOPT_USERNAME, settings_.user.c_str());
        transfer.set(CURLOPT_PASSWORD, settings_.password.c_str());
    }
    transfer.set(CURLOPT_READFUNCTION, give);
    transfer.set(CURLOPT_HEADERFUNCTION, hear);
}

SmtpConversation::~SmtpConversation() = default;

Answer SmtpConversation::send(std::string const& to_address, std::string const& mime) {
    auto& transfer = *transfer_;
    Reading reading{mime};
    std::string refusal;
    const std::string from = "<" + settings_.sender.address + ">", to = "<" + to_address + ">";
    curl_slist* recipients = curl_slist_append(nullptr, to.c_str());
    transfer.set(CURLOPT_MAIL_FROM, from.c_str());
    transfer.set(CURLOPT_MAIL_RCPT, recipients);
    transfer.set(CURLOPT_READDATA, &reading);
    transfer.set(CURLOPT_HEADERDATA, &refusal);
    transfer.set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(mime.size()));
    const CURLcode code = transfer.perform();
    curl_slist_free_all(recipients);
    return judge(code, transfer.status(), reading, refusal);
}

}  // namespace jamsides::mail
