// Choosing a format, and putting the page's surroundings round it.
#include "ui/represent.hpp"

#include <algorithm>

#include "platform/formats/document/docx.hpp"
#include "platform/formats/document/pdf.hpp"
#include "platform/http/accept.hpp"
#include "platform/http/refusal.hpp"
#include "ui/components/table/address.hpp"
#include "ui/layouts/chrome.hpp"
#include "ui/markdown.hpp"

namespace jamsides::ui {
namespace {

struct Format {
    std::string_view extension, type, title;
};
constexpr Format known_formats[] = {
    {"html", "text/html", "HTML"},
    {"json", "application/json", "JSON"},
    {"csv", "text/csv", "CSV"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel"},
    {"ics", "text/calendar", "Kalender"},
    {"pdf", "application/pdf", "PDF"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"},
};

Chrome chrome_for(Visit const& visit, std::vector<std::string_view> const& formats) {
    Chrome chrome;
    for (auto const& item : visit.around.navigation)
        chrome.nav.push_back({item.text, item.address, item.current});
    chrome.name = visit.around.name;
    chrome.logo = visit.around.logo;
    chrome.place = visit.around.round_line;
    chrome.person = visit.around.person_line;
    if (visit.person) chrome.sign_out_url = "/sign-out";
    if (!visit.around.notice.empty()) chrome.notice = html_of(visit.around.notice);
    chrome.footer = {{visit.t("Kontakta oss"), "/contact"},
                     {visit.t("Tillgänglighet"), "/accessibility"},
                     {visit.t("Så hanterar vi dina uppgifter"), "/privacy"},
                     {visit.t("Öppna data"), "/open-data"}};
    Address const address{visit.request};
    // A page that answers a post has no address of its own to go back to.
    auto const here = visit.request.only_reads();
    chrome.other_language =
        visit.language.is_swedish()
            ? OtherLanguage{"en", "In English", here ? address.with("lang", "en") : "/?lang=en"}
            : OtherLanguage{"sv", "På svenska", here ? address.with("lang", "sv") : "/?lang=sv"};
    for (auto const format : formats)
        if (format != "html" && here)
            chrome.alternates.push_back(
                {std::string(media_type(format)),
                 std::string(std::ranges::find(known_formats, format, &Format::extension)->title),
                 address.as(format)});
    return chrome;
}

}  // namespace

std::string_view media_type(std::string_view format) {
    return std::ranges::find(known_formats, format, &Format::extension)->type;
}

std::string_view chosen_format(http::Request const& request, std::vector<std::string_view> const& offered) {
    if (!request.format.empty()) {
        auto const found = std::ranges::find(offered, std::string_view(request.format));
        if (found == offered.end()) throw http::not_acceptable();
        return *found;
    }
    auto const accept = request.headers.value("Accept");
    if (accept.empty()) return offered.front();
    std::vector<std::string_view> types;
    for (auto const format : offered) types.push_back(media_type(format));
    auto const type = http::best_type(accept, types);
    if (type.empty()) throw http::not_acceptable();
    return offered[static_cast<std::size_t>(std::ranges::find(types, type) - types.begin())];
}

HtmlPage page_for(Visit const& visit) { return {html::Writer{visit.language, visit.csrf_token}}; }

http::Response finish(Visit const& visit, HtmlPage const& page, std::vector<std::string_view> const& formats,
                      int status) {
    // A page that exists in no other format is not given in its place.
    if (formats.empty() && status == 200 && visit.request.only_reads() && !visit.request.format.empty() &&
        visit.request.format != "html")
        throw http::not_acceptable();
    return http::html(document(page, chrome_for(visit, formats)), status);
}

http::Response finish(Visit const&, formats::Calendar const& calendar) {
    return http::respond("text/calendar; charset=utf-8", formats::ics(calendar));
}

http::Response finish(Visit const&, formats::document::Document& document, std::string_view format,
                      std::string const& name) {
    auto bytes = format == "pdf" ? formats::document::to_pdf(document) : formats::document::to_docx(document);
    return finish_file(format, name, std::move(bytes));
}

http::Response finish(Visit const& visit, formats::Sheet const& sheet, std::string_view format,
                      std::string const& name) {
    if (format == "xlsx")
        return finish_file(format, name, formats::xlsx({&sheet, 1}, {name, visit.site.owner}));
    auto const style = visit.request.query.has("excel") ? formats::for_swedish_excel : formats::for_programs;
    return finish_file(format, name, formats::csv(sheet, style));
}

http::Response finish_file(std::string_view format, std::string const& name, std::string bytes) {
    auto const file = name + "." + std::string(format);
    // A PDF is read in the browser, other files are saved.
    if (format == "pdf")
        return http::respond("application/pdf", std::move(bytes))
            .with("Content-Disposition", "inline; filename=\"" + file + "\"");
    return http::download(std::string(media_type(format)), file, std::move(bytes));
}

}  // namespace jamsides::ui
