// The statuses this server and its handlers use.
#include "platform/http/faults.hpp"
#include "platform/text/msgid.hpp"

#include <algorithm>
#include <array>

namespace jamsides::http {

namespace {

struct Meaning {
    int status;
    std::string_view reason;
    std::string_view swedish;
    std::string_view english;
};

constexpr std::array meanings{
    Meaning{200, "OK", "", ""},
    Meaning{201, "Created", "", ""},
    Meaning{202, "Accepted", "", ""},
    Meaning{204, "No Content", "", ""},
    Meaning{301, "Moved Permanently", "", ""},
    Meaning{302, "Found", "", ""},
    Meaning{303, "See Other", "", ""},
    Meaning{304, "Not Modified", "", ""},
    Meaning{307, "Temporary Redirect", "", ""},
    Meaning{308, "Permanent Redirect", "", ""},
    Meaning{400, "Bad Request", text::msgid("Vi förstod inte det som skickades."),
            "We could not understand the request."},
    Meaning{401, "Unauthorized", text::msgid("Logga in för att se sidan."), "Sign in to see this page."},
    Meaning{403, "Forbidden", text::msgid("Du har inte rätt att göra det här."), "You may not do this."},
    Meaning{404, "Not Found", text::msgid("Sidan finns inte."), "There is no such page."},
    Meaning{405, "Method Not Allowed", text::msgid("Det går inte att göra så här på den här adressen."),
            "This address does not take that method."},
    Meaning{406, "Not Acceptable", text::msgid("Sidan finns inte i det formatet."),
            "This page has no such format."},
    Meaning{408, "Request Timeout",
            text::msgid("Det tog för lång tid att ta emot det du skickade. Försök igen."),
            "The request took too long to arrive. Try again."},
    Meaning{409, "Conflict", text::msgid("Det går inte längre: någon annan hann före."),
            "Someone else was first."},
    Meaning{410, "Gone", text::msgid("Sidan finns inte längre."), "This page is gone."},
    Meaning{
        413, "Content Too Large",
        text::msgid("Det som skickades är för stort. En fil får vara högst 20 MB. Gå tillbaka, så finns det "
                    "du skrev kvar."),
        "What was sent is too large. A file may be 20 MB at most. Go back: what you wrote is still there."},
    Meaning{414, "URI Too Long", text::msgid("Adressen är för lång."), "The address is too long."},
    Meaning{415, "Unsupported Media Type", text::msgid("Filen är av ett slag som vi inte kan ta emot."),
            "We cannot take files of this kind."},
    Meaning{417, "Expectation Failed", text::msgid("Servern kan inte uppfylla det som begärs."),
            "The server cannot meet this expectation."},
    Meaning{422, "Unprocessable Content", text::msgid("Något behöver rättas."),
            "Something needs correcting."},
    Meaning{428, "Precondition Required", text::msgid("Hämta sidan på nytt och försök igen."),
            "Load the page again."},
    Meaning{429, "Too Many Requests", text::msgid("Det kom för många försök på kort tid. Vänta en stund."),
            "Too many attempts in a short time. Wait a while."},
    Meaning{431, "Request Header Fields Too Large",
            text::msgid("Webbläsaren skickade för mycket på en gång. Rensa kakorna för sidan."),
            "The browser sent too many headers. Clear the cookies of this site."},
    Meaning{500, "Internal Server Error",
            text::msgid("Något gick fel hos oss. Det är antecknat, och vi ser över det."),
            "Something went wrong here. It has been noted."},
    Meaning{501, "Not Implemented",
            text::msgid("Servern har inte den metoden, eller kan inte läsa innehåll som är kodat så."),
            "The server does not have that method, or cannot read content that is coded like that."},
    Meaning{503, "Service Unavailable", text::msgid("Det är många här just nu. Försök igen om en stund."),
            "There are many visitors right now. Try again in a while."},
    Meaning{507, "Insufficient Storage",
            text::msgid("Filen får inte plats just nu. Försök igen om en stund."),
            "There is no room for the file right now. Try again in a while."},
};

Meaning meaning_of(int status) {
    auto const found = std::find_if(meanings.begin(), meanings.end(),
                                    [&](Meaning const& meaning) { return meaning.status == status; });
    return found != meanings.end() ? *found
                                   : Meaning{status, "Status", "Det gick inte.", "It could not be done."};
}

}  // namespace

std::string_view reason(int status) { return meaning_of(status).reason; }

Fault fault_of(int status, Request const* request, std::string sentence) {
    auto const meaning = meaning_of(status);
    if (sentence.empty()) sentence = meaning.swedish;
    return {status, std::move(sentence), std::string(meaning.english), request};
}

Response plain_page(Fault const& fault) {
    auto body = fault.sentence + "\n" + fault.english + "\n";
    if (fault.status == 500 && fault.request) body += fault.request->id + "\n";
    return text(std::move(body), fault.status);
}

}  // namespace jamsides::http
