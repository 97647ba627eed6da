// Commands about the programme: the letter and the calendar, by the functions that the pages use.
#include "app/commands/programme.hpp"
#include "app/commands/command.hpp"

#include <fstream>
#include <ostream>

#include "app/installation.hpp"
#include "engines/matching/command.hpp"
#include "modules/letters/composing.hpp"
#include "modules/letters/store.hpp"
#include "modules/matching/store.hpp"
#include "modules/meetings/store.hpp"
#include "modules/meetings/views.hpp"
#include "modules/rounds/store.hpp"
#include "platform/files/files.hpp"
#include "platform/formats/document/docx.hpp"
#include "platform/formats/document/html.hpp"
#include "platform/formats/document/pdf.hpp"
#include "platform/http/refusal.hpp"
#include "ui/style/style.hpp"

namespace jamsides::app {
namespace {

matching::Version kept_version(db::Connection& db, std::string const& round, int number) {
    for (auto const& line : matching::versions_in(db, round))
        if (number == line.number || (number == 0 && line.state == matching::VersionState::approved))
            return *matching::find_version(db, round, line.number);
    throw http::Refusal(
        404, number == 0 ? "Inga grupper är godkända i omgång " + round + "."
                         : "Det finns ingen version " + std::to_string(number) + " i omgång " + round + ".");
}

std::string kept_bytes(db::Connection& db, auth::Site const& site, std::string const& file_id) {
    std::ifstream in{files::path_of(site.files(), files::find(db, file_id)->sha256), std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

// As the letter went when it is sent, else as it is now. What is kept as HTML is the part that the site
// shows, so a page is put round it.
std::string file_of(db::Connection& db, auth::Site const& site, letters::Letter const& letter,
                    std::string const& organisation, std::string const& format) {
    namespace formats = formats::document;
    auto const& language = text::swedish();
    auto const kept = letters::kept_copy(db, letter.id, language.code(), format);
    if (kept && format != "html") return kept_bytes(db, site, *kept);
    auto const facts = letters::facts_for(db, site, letter, language, organisation);
    auto const document = letters::welcome_document(facts, language);
    if (format == "pdf") return formats::to_pdf(document);
    if (format == "docx") return formats::to_docx(document);
    auto const fragment = kept ? kept_bytes(db, site, *kept) : formats::to_html(document);
    return formats::to_html_file(document, fragment, ui::style::of_saved_letter());
}

}  // namespace

int verify_groups(Settings const& settings, std::string const& round, int number, std::ostream& out,
                  std::ostream& err) {
    auto const installation = open_installation(settings, clock(), Open::existing);
    auto lease = installation.database->lease();
    auto const version = kept_version(*lease, round, number);
    out << "Version " << version.number << ". ";
    return matching::run_verify(version.problem, version.solution, out, err);
}

int write_letter(Settings const& settings, std::string const& round, std::string const& organisation,
                 std::string const& format, std::ostream& out) {
    auto const installation = open_installation(settings, clock(), Open::existing);
    auto lease = installation.database->lease();
    rounds::get(*lease, round);
    auto letter = letters::newest_for(*lease, round, organisation, "welcome");
    if (!letter)
        throw http::Refusal(404,
                            "Det finns inget välkomstbrev till " + organisation + " i omgång " + round + ".");
    out << file_of(*lease, installation.site, *letter, organisation, format);
    return 0;
}

int write_calendar(Settings const& settings, std::string const& round, std::ostream& out) {
    auto const installation = open_installation(settings, clock(), Open::existing);
    auto lease = installation.database->lease();
    auto const found = rounds::get(*lease, round);
    formats::Calendar calendar;
    meetings::write(calendar, meetings::FeedCalendar{found.name, installation.site.base_url,
                                                     meetings::visible_to(*lease, std::nullopt, round)});
    out << formats::ics(calendar);
    return 0;
}

}  // namespace jamsides::app
