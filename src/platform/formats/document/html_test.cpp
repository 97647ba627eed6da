// The document model written as HTML.
#include "platform/formats/document/html.hpp"

#include <gtest/gtest.h>

#include "harness/documents/expected.hpp"
#include "harness/documents/sample_letter.hpp"

namespace jamsides::formats::document {
namespace {

std::string html_of(Block block) {
    Document document;
    document.blocks.push_back(std::move(block));
    return to_html(document);
}

bool holds(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

TEST(DocumentHtml, The_sample_letter_is_written_as_it_always_was) {
    EXPECT_TRUE(harness::as_expected("platform/formats/document/expected/letter.html",
                                     to_html(harness::sample_letter())));
}

TEST(DocumentHtml, A_file_of_its_own_is_a_whole_page_round_what_is_shown_on_the_site) {
    Document document;
    document.title = "Brev till A & B";
    document.language = "sv";
    document.add(Heading{1, "Brevet"});
    auto const page = to_html_file(document, to_html(document), ".letter{color:red}");
    EXPECT_TRUE(page.starts_with("<!DOCTYPE html>\n<html lang=\"sv\">"));
    EXPECT_TRUE(holds(page, "<meta charset=\"utf-8\">"));
    EXPECT_TRUE(holds(page, "<title>Brev till A &amp; B</title>"));
    EXPECT_TRUE(holds(page, "<style>.letter{color:red}</style>"));
    EXPECT_TRUE(holds(page, to_html(document)));
    EXPECT_TRUE(page.ends_with("</html>\n"));
}

TEST(DocumentHtml, What_a_person_wrote_is_never_markup) {
    auto html =
        html_of(Paragraph{Text("<b>").strong("a & \"b\"").link("x", "https://example.se/?a=1&b=\"2\"")});
    EXPECT_TRUE(holds(html, "&lt;b&gt;<strong>a &amp; &quot;b&quot;</strong>"));
    EXPECT_TRUE(holds(html, "href=\"https://example.se/?a=1&amp;b=&quot;2&quot;\""));
}

TEST(DocumentHtml, An_address_that_would_run_code_is_only_words) {
    EXPECT_FALSE(holds(html_of(Paragraph{Text().link("klicka", "javascript:alert(1)")}), "href"));
}

TEST(DocumentHtml, Headings_step_down_under_the_heading_of_the_page) {
    Document document;
    document.add(Heading{1, "Brevet"});
    EXPECT_TRUE(holds(to_html(document, 2), "<h2>Brevet</h2>"));
}

TEST(DocumentHtml, A_picture_travels_inside_the_page_with_its_description) {
    auto html = html_of(Figure{Picture{"\x89PNG1"}, "En karta"});
    EXPECT_TRUE(holds(html, "<img alt=\"En karta\" src=\"data:image/png;base64,iVBORzE=\">"));
}

TEST(DocumentHtml, Bytes_that_mean_nothing_are_shown_as_such_and_control_characters_go) {
    EXPECT_TRUE(holds(html_of(Paragraph{std::string("a\x01\xFF\u00e5")}), "<p>a\uFFFD\u00e5</p>"));
}

}  // namespace
}  // namespace jamsides::formats::document
