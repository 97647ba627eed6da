// The last chapter: the welcome letter is drafted, approved and sent.
#include "journeys/story_2021.hpp"

namespace jamsides::journeys {
namespace {

bool ends_a_line(std::string_view tag) {
    for (auto const* name : {"p", "/p", "li", "/li", "h1", "h2", "h3", "/h1", "/h2", "/h3", "tr", "/tr", "br",
                             "div", "/div", "caption", "/caption"})
        if (tag == name) return true;
    return false;
}

std::string without_empty_lines(std::string const& text) {
    std::string lines;
    for (std::size_t from = 0; from < text.size();) {
        auto const end = std::min(text.find('\n', from), text.size());
        auto const line = harness::with_single_spaces(text.substr(from, end - from));
        if (!line.empty()) lines += line + "\n";
        from = end + 1;
    }
    return lines;
}

}  // namespace

std::string letter_text(std::string_view page) {
    auto const begins = page.find("<div class=\"letter\">");
    auto const letter = page.substr(begins, page.find("</main>", begins) - begins);
    std::string text;
    for (std::size_t i = 0; i < letter.size(); ++i) {
        if (letter[i] != '<') {
            text += letter[i] == '\n' ? ' ' : letter[i];
            continue;
        }
        auto const end = letter.find('>', i);
        auto const tag = letter.substr(i + 1, letter.find_first_of(" >", i) - i - 1);
        text += ends_a_line(tag) ? "\n" : (tag == "td" || tag == "th") ? " | " : "";
        i = end;
    }
    return without_empty_lines(harness::without_entities(text));
}

void Story2021::the_letter_goes_out() {
    at("2021-06-16T07:00:00Z");
    auto hanna = signed_in("hanna.skold@example.se");
    hanna.visit(std::string(round_2021) + "/letters");
    hanna.press("Skriv välkomstbreven");
    ASSERT_EQ(hanna.page().status, 303) << hanna.page().html.text;
    letter = hanna.page().location();
    hanna.follow();
    EXPECT_EQ(hanna.page().html.heading, "Utkast till välkomstbrev");
    EXPECT_THROW(hanna.press("Godkänn brevet"), std::runtime_error) << "only the project leader approves";

    auto strategist = as("maria.engdahl@example.se");
    EXPECT_EQ(strategist.visit(letter).status, 404) << "a draft is the office's own";

    auto ellen = signed_in("ellen.nyberg@example.se");
    ellen.visit(letter);
    ellen.press("Godkänn brevet");
    ellen.follow();
    EXPECT_EQ(ellen.page().html.heading, "Brevet är godkänt");
    ellen.press("Skicka");
    ellen.follow();
    EXPECT_EQ(ellen.page().html.heading, "Brevet är skickat");
    EXPECT_EQ(strategist.visit(letter).status, 200);
}

}  // namespace jamsides::journeys
