// What templates and components write, and what they must never let through.
#include "platform/templates/writer.hpp"

#include <gtest/gtest.h>

#include "platform/templates/test/letter.txt.hpp"
#include "platform/templates/test/page.html.hpp"
#include "platform/text/language.hpp"

namespace jamsides::html {
namespace {

template <class... A>
std::string written(Literal<std::type_identity_t<A>...> literal, A const&... values) {
    Writer out{text::swedish(), "t0ken"};
    out.write(literal, values...);
    return out.take();
}

TEST(Html, Text_and_attributes_are_escaped) {
    EXPECT_EQ(written("<p title=\"{}\">{}</p>", "\"><script>", std::string{"a<b & c's"}),
              "<p title=\"&quot;&gt;&lt;script&gt;\">a&lt;b &amp; c&#39;s</p>");
}

TEST(Html, A_link_keeps_only_harmless_schemes) {
    for (std::string const bad :
         {"javascript:alert(1)", "JAVASCRIPT:x", "java\tscript:x", " javascript:x", "data:text/html,x"})
        EXPECT_EQ(written("<a href=\"{}\">x</a>", bad), "<a href=\"#\">x</a>") << bad;
    for (std::string const good :
         {"/a?b=c:d", "https://example.org/", "mailto:a@example.org", "#x", "webcal://x/y"})
        EXPECT_EQ(written("<a href=\"{}\">x</a>", good), "<a href=\"" + good + "\">x</a>");
}

TEST(Html, A_value_inside_a_link_is_one_segment_or_one_query_value) {
    EXPECT_EQ(written("<a href=\"/places/{}?q={}\">x</a>", "Åre/ö?", "a b&c=d"),
              "<a href=\"/places/%C3%85re%2F%C3%B6%3F?q=a%20b%26c%3Dd\">x</a>");
}

TEST(Html, An_optional_attribute_is_there_only_when_it_says_something) {
    EXPECT_EQ(written("<input{}{}{}{}>", attribute<"checked">(true), attribute<"disabled">(false),
                      attribute<"value">(std::string{"a\"b"}), attribute<"aria-describedby">("")),
              "<input checked value=\"a&quot;b\">");
    EXPECT_EQ(
        written("<a{}{}>x</a>", attribute<"href">("javascript:x"), attribute<"tabindex">(std::optional{-1})),
        "<a href=\"#\" tabindex=\"-1\">x</a>");
}

TEST(Html, Coordinates_are_short_and_have_a_point) {
    EXPECT_EQ(written("<circle r=\"{}\" x=\"{}\" y=\"{}\"/>", 12.5, -0.001, 3.14159),
              "<circle r=\"12.5\" x=\"0\" y=\"3.14\"/>");
}

TEST(Html, A_sentence_with_markup_keeps_the_markup_and_escapes_the_rest) {
    Writer out{text::swedish()};
    EXPECT_EQ(out.message("Läs {1} & {2}", out.piece("<b>{}</b>", "x<y"), "a<b").html,
              "Läs <b>x&lt;y</b> &amp; a&lt;b");
    EXPECT_EQ(out.message("{9} {1").html, "{9} {1");
}

TEST(Html, A_template_writes_its_page) {
    Writer out{text::swedish(), "t0ken"};
    templates::page(out, "Åre & Malå", {"Åre", "Malå"}, 2, true);
    EXPECT_EQ(out.text(), R"(<main>
<h1>Hej Åre &amp; Malå</h1>
<p title="Läget hos Åre &amp; Malå">12 tecken</p>
<ul>
<li><a href="/places/%C3%85re?q=%C3%85re">Åre</a></li>
<li><a href="/places/Mal%C3%A5?q=Mal%C3%A5">Malå</a></li>
</ul>
<p>2 personer i Åre &amp; Malå</p>
<p>Läs <a href="Åre &amp; Malå">reglerna</a> först</p>
<form method="post" action="/x"><input type="hidden" name="csrf" value="t0ken">
<input type="checkbox" name="a" checked aria-describedby="Åre &amp; Malå">
</form>
</main>
)");
}

TEST(Html, A_template_takes_the_branch_that_holds) {
    Writer none{text::swedish()};
    templates::page(none, "x", {}, 1, false);
    EXPECT_NE(none.text().find("<p>Ingen plats än</p>"), std::string::npos);
    EXPECT_NE(none.text().find("<p>1 person i x</p>"), std::string::npos);
    EXPECT_NE(none.text().find("name=\"a\">"), std::string::npos);
    Writer one{text::swedish()};
    templates::page(one, "x", {"Åre"}, 1, false);
    EXPECT_NE(one.text().find("<p>Åre</p>"), std::string::npos);
}

TEST(PlainText, A_letter_is_written_as_it_stands) {
    text::Writer out{text::swedish()};
    templates::letter(out, "Åre & <Malå>", 2);
    EXPECT_EQ(out.text(), "Hej Åre & <Malå>!\n\n  Åre & <Malå> <2>\n2 saker kvar\n@ {slut}\n");
}

}  // namespace
}  // namespace jamsides::html
