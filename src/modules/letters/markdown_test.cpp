// What a person typed comes through to every format of a letter, tags included, and never as tags.
#include "modules/letters/markdown.hpp"

#include <gtest/gtest.h>

#include "platform/formats/document/docx.hpp"
#include "platform/formats/document/html.hpp"
#include "platform/formats/document/pdf.hpp"

namespace jamsides::letters {
namespace {

using formats::document::Document;

Document letter_of(std::string_view markdown) {
    Document document;
    document.title = "Brev";
    for (auto& block : blocks_of(markdown)) document.blocks.push_back(std::move(block));
    return document;
}

std::string words_of(formats::document::Block const& block) {
    auto const* paragraph = std::get_if<formats::document::Paragraph>(&block);
    return paragraph ? paragraph->text.words() : "not a paragraph";
}

constexpr std::string_view with_tags =
    "Ta med <b>boken</b> och <!-- pennan -->.\n\n<script>alert(1)</script>\n\n- <div>\n- två\n";

}  // namespace

TEST(LetterMarkdown, Keeps_tags_as_the_text_they_are) {
    auto const letter = letter_of(with_tags);
    ASSERT_EQ(letter.blocks.size(), 3u);
    EXPECT_EQ(words_of(letter.blocks[0]), "Ta med <b>boken</b> och <!-- pennan -->.");
    EXPECT_EQ(words_of(letter.blocks[1]), "<script>alert(1)</script>");
    auto const& list = std::get<formats::document::List>(letter.blocks[2]);
    EXPECT_EQ(list.items.front().text.words(), "<div>");
}

TEST(LetterMarkdown, Makes_no_live_tag_in_any_format) {
    auto const letter = letter_of(with_tags);
    auto const html = formats::document::to_html(letter);
    EXPECT_NE(html.find("Ta med &lt;b&gt;boken&lt;/b&gt;"), html.npos) << html;
    EXPECT_NE(html.find("&lt;script&gt;alert(1)&lt;/script&gt;"), html.npos) << html;
    EXPECT_EQ(html.find("<script"), html.npos);
    EXPECT_TRUE(formats::document::to_pdf(letter).starts_with("%PDF-"));
    EXPECT_TRUE(formats::document::to_docx(letter).starts_with("PK"));
}

TEST(LetterMarkdown, Keeps_the_words_of_quotations_and_code) {
    auto const letter = letter_of("> Så sa hon.\n\n```\nrad ett\nrad två\n```\n");
    ASSERT_EQ(letter.blocks.size(), 2u);
    EXPECT_EQ(words_of(letter.blocks[0]), "Så sa hon.");
    EXPECT_EQ(words_of(letter.blocks[1]), "rad ett\nrad två");
}

}  // namespace jamsides::letters
