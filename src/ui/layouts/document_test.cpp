// The frame of a page.
#include <gtest/gtest.h>

#include "platform/text/language.hpp"
#include "ui/components.hpp"
#include "ui/layouts/chrome.hpp"
#include "ui/style/style.hpp"

namespace jamsides::ui {
namespace {

HtmlPage page() { return {html::Writer{text::swedish(), "t0ken"}, "Att göra"}; }

TEST(Document, The_title_says_first_when_a_form_has_faults) {
    http::Form form;
    form.problem("a", "Skriv namnet");
    auto faulty = page();
    error_summary(faulty.body, form);
    EXPECT_NE(document(faulty, {}).find("<title>Fel: Att göra – Jämsides</title>"), std::string::npos);
    auto unread = page();
    import_faults(unread.body, {"Rad 4, kolumnen ”år”: ”20x1” är inget årtal."});
    EXPECT_NE(document(unread, {}).find("<title>Fel: Att göra – Jämsides</title>"), std::string::npos);
    EXPECT_NE(document(page(), {}).find("<title>Att göra – Jämsides</title>"), std::string::npos);
}

TEST(Document, The_page_in_its_other_formats_is_linked) {
    Chrome const chrome{.alternates = {{"text/csv", "CSV", "/x.csv?a=1&b=2"}}};
    EXPECT_NE(
        document(page(), chrome)
            .find("<link rel=\"alternate\" type=\"text/csv\" title=\"CSV\" href=\"/x.csv?a=1&amp;b=2\">"),
        std::string::npos);
}

TEST(Document, Signing_out_is_a_form_that_shows_where_it_came_from) {
    auto const html = document(page(), {.sign_out_url = "/sign-out"});
    EXPECT_NE(html.find("<form method=\"post\" action=\"/sign-out\"><input type=\"hidden\" name=\"csrf\" "
                        "value=\"t0ken\">"),
              std::string::npos);
}

TEST(Document, Its_foot_calls_the_installation_by_its_own_name) {
    auto const html = document(page(), {.name = "Jämlikt län"});
    EXPECT_NE(html.find("<p>Jämlikt län är en plats där kommuner"), std::string::npos);
    EXPECT_NE(document(page(), {}).find("<p>Jämsides är en plats där kommuner"), std::string::npos);
}

TEST(Document, It_is_written_in_the_readers_language) {
    HtmlPage english{html::Writer{text::english()}, "To do"};
    auto const html = document(english, {});
    EXPECT_NE(html.find("<html lang=\"en\">"), std::string::npos);
    EXPECT_NE(html.find("Skip to content"), std::string::npos);
}

TEST(Style, A_first_visit_is_under_sixty_thousand_bytes) {
    std::size_t bytes = document(page(), {}).size();
    for (auto const* name : {"familjen-grotesk.woff2", "hanken-grotesk.woff2", "jamsides.js", "mark.svg"}) {
        auto request = http::request_for(http::Method::get, style::url(name));
        bytes += style::files().answer(request)->content().size();
    }
    auto request = http::request_for(http::Method::get, style::url("jamsides.css"));
    request.headers.add("Accept-Encoding", "gzip");
    auto const sheet = style::files().answer(request);
    EXPECT_EQ(sheet->headers.value("Content-Encoding"), "gzip");
    EXPECT_LT(bytes + sheet->content().size(), 60'000u);
}

}  // namespace
}  // namespace jamsides::ui
