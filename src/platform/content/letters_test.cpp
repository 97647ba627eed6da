// Every letter is whole in both languages, its blocks stand in their order, and filling in leaves no holes.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "platform/content/files.hpp"
#include "platform/content/letter_template.hpp"
#include "platform/content/placeholders.hpp"

using namespace jamsides::content;

namespace {

std::vector<std::string> ids_of(LetterText const& text) {
    std::vector<std::string> ids;
    for (LetterBlock const& block : text.blocks) ids.push_back(block.id);
    return ids;
}

std::set<std::string> names_in(LetterText const& text) {
    const auto subject = placeholders_in(text.subject);
    std::set<std::string> names{subject.begin(), subject.end()};
    for (LetterBlock const& block : text.blocks)
        for (auto const& part : {block.heading, block.body})
            for (auto const& name : placeholders_in(part)) names.insert(name);
    return names;
}

}  // namespace

TEST(Letters, The_welcome_letter_has_its_blocks_in_the_order_of_the_real_one) {
    const auto welcome = letter_template("welcome");
    EXPECT_EQ(welcome.form, "letter");
    EXPECT_EQ(ids_of(welcome.swedish),
              (std::vector<std::string>{"confirmation", "group", "start_up", "preparations",
                                        "strategist_preparations", "results", "agenda_2030", "sign_off",
                                        "contacts", "office_contacts", "time_plan"}));
    EXPECT_EQ(welcome.swedish.blocks[3].heading, "Förberedelser för alla");
    EXPECT_EQ(welcome.in("en").blocks[3].heading, "Preparations for all");
    EXPECT_EQ(welcome.in("sv").blocks[0].heading, "");
}

TEST(Letters, Every_letter_says_the_same_in_both_languages) {
    const auto all = letter_templates();
    EXPECT_GE(all.size(), 20u);
    for (LetterTemplate const& letter : all) {
        SCOPED_TRACE(letter.name);
        EXPECT_TRUE(letter.form == "letter" || letter.form == "message");
        EXPECT_EQ(ids_of(letter.swedish), ids_of(letter.english));
        EXPECT_EQ(names_in(letter.swedish), names_in(letter.english));
        EXPECT_NE(letter.swedish.subject, letter.english.subject);
        for (auto const* text : {&letter.swedish, &letter.english})
            for (LetterBlock const& block : text->blocks) EXPECT_FALSE(block.body.empty()) << block.id;
        EXPECT_EQ(letter_template(letter.name).title, letter.title);
    }
}

TEST(Letters, Only_a_message_lacks_blocks) {
    for (LetterTemplate const& letter : letter_templates())
        EXPECT_EQ(letter.form == "message", ids_of(letter.swedish) == std::vector<std::string>{"body"})
            << letter.name;
}

TEST(Letters, Our_own_platform_is_meant_and_nobody_shouts) {
    for (File const& file : shipped())
        for (char const* word : {"Thinkific", "vänligen", "Vänligen", "OBS", "!\n", "! "})
            EXPECT_EQ(file.text.find(word), std::string_view::npos) << file.path << ": " << word;
}

TEST(Placeholders, A_line_whose_value_is_empty_is_left_out_and_leaves_no_gap) {
    const Values values{{"mentor", ""}, {"mentors", "Värmland och Norrbotten"}, {"place", ""}};
    EXPECT_EQ(
        fill("Hej\n\n{{mentor}} är er mentor.\n{{mentors}} är era mentorer.\n\nPlats: {{place}}\n\nVi ses.",
             values),
        "Hej\n\nVärmland och Norrbotten är era mentorer.\n\nVi ses.");
}

TEST(Placeholders, A_guard_keeps_its_line_only_when_the_value_is_there_or_missing) {
    constexpr auto text = "{{?when}}Vi ses {{when}}.\n{{!when}}Dagen är inte satt än.";
    EXPECT_EQ(fill(text, {{"when", "13 september"}}), "Vi ses 13 september.");
    EXPECT_EQ(fill(text, {{"when", ""}}), "Dagen är inte satt än.");
}

TEST(Placeholders, A_heading_keeps_its_words_when_the_value_is_empty) {
    EXPECT_EQ(fill_heading("Uppstartsträff {{when}}", {{"when", ""}}), "Uppstartsträff");
    EXPECT_EQ(fill_heading("Uppstartsträff {{when}}", {{"when", "13–14 september"}}),
              "Uppstartsträff 13–14 september");
}

TEST(Placeholders, A_value_may_hold_several_lines_and_braces_of_its_own) {
    EXPECT_EQ(fill("{{a}}\nslut", {{"a", "ett\ntvå {{b}}"}}), "ett\ntvå {{b}}\nslut");
    EXPECT_EQ(fill("öppen {{ utan slut", {}), "öppen {{ utan slut");
}

TEST(Placeholders, A_name_without_a_value_is_refused_and_can_be_listed_first) {
    EXPECT_THROW(fill("{{nobody}}", {}), std::invalid_argument);
    EXPECT_EQ(unknown_placeholders("{{a}} {{?b}} {{a}} {{c}}", {{"a", "1"}}),
              (std::vector<std::string>{"b", "c"}));
}

// The welcome letter filled in as on 16 June 2021: what was decided is in it, what was not leaves no trace.
TEST(Letters, The_letter_of_2021_reads_as_a_letter) {
    Values values;
    const auto welcome = letter_template("welcome");
    for (auto const& name : names_in(welcome.swedish)) values[name] = "<" + name + ">";
    values["organisations"] = "Region Östergötland, Region Kronoberg och Lunds kommun";
    values["round"] = "2021–2023";
    values["group_size"] = "tre";
    values["learning_group"] = "lärandegrupp";
    values["one_mentor"] = "";
    values["shared_mentors"] = values["mentors"] =
        "Region Värmland, Region Norrbotten och Region Västerbotten";
    EXPECT_EQ(fill(welcome.swedish.blocks[0].body, values),
              "Styrgruppen har beslutat att anta Region Östergötland, Region Kronoberg och Lunds kommun till "
              "modellkonceptet 2021–2023. Det här brevet är vår bekräftelse.");
    EXPECT_EQ(fill(welcome.swedish.blocks[1].body, values),
              "Ni tre bildar en lärandegrupp.\nRegion Värmland, Region Norrbotten och Region Västerbotten "
              "har deltagit "
              "tidigare och är era mentorer. De delar på uppdraget.");
}
