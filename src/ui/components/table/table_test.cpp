// Lists are sorted, filtered and paged by links that keep the rest of the address.
#include <gtest/gtest.h>

#include "platform/text/language.hpp"
#include "ui/components.hpp"

namespace jamsides::ui {
namespace {

Address address() {
    return {"/organisations", {{"county", "8"}, {"q", "Åre & co"}, {"sort", "name"}, {"page", "3"}}};
}

TEST(Lists, A_link_changes_one_thing_and_starts_from_the_first_page) {
    EXPECT_EQ(address().with("county", "9"), "/organisations?q=%C3%85re%20%26%20co&sort=name&county=9");
    EXPECT_EQ(address().with("county", ""), "/organisations?q=%C3%85re%20%26%20co&sort=name");
    EXPECT_EQ(address().with("page", "4"), "/organisations?county=8&q=%C3%85re%20%26%20co&sort=name&page=4");
}

TEST(Lists, The_whole_list_is_had_in_another_format) {
    EXPECT_EQ(address().as("csv"), "/organisations.csv?county=8&q=%C3%85re%20%26%20co&sort=name");
}

TEST(Lists, Sorting_again_by_the_same_column_turns_the_order) {
    Address const by_name{"/l", {{"sort", "name"}}};
    EXPECT_EQ(by_name.sort_by("name"), "/l?sort=-name");
    EXPECT_EQ(by_name.sort_by("kind"), "/l?sort=kind");
    Address const backwards{"/l", {{"sort", "-name"}}};
    EXPECT_EQ(backwards.sort_by("name"), "/l?sort=name");
    EXPECT_EQ(backwards.sorted_by(), "name");
}

struct Place {
    std::string name;
    std::optional<int> members;
};

std::string names_in_order(std::string_view sort) {
    std::vector<Place> places{{"Örebro", 2}, {"Åre", {}}, {"Malung", 10}, {"", 2}};
    sort_as_asked(places, Address{"/l", {{"sort", std::string(sort)}}}, SortBy{"name", &Place::name},
                  SortBy{"members", &Place::members});
    std::string names;
    for (auto const& place : places) names += place.name + "|";
    return names;
}

TEST(Lists, Are_sorted_by_the_column_asked_for_with_what_is_missing_last) {
    EXPECT_EQ(names_in_order(""), "Örebro|Åre|Malung||");
    EXPECT_EQ(names_in_order("colour"), "Örebro|Åre|Malung||");
    EXPECT_EQ(names_in_order("name"), "Malung|Åre|Örebro||");
    EXPECT_EQ(names_in_order("-name"), "Örebro|Åre|Malung||");
    EXPECT_EQ(names_in_order("members"), "Örebro||Malung|Åre|");
    EXPECT_EQ(names_in_order("-members"), "Malung|Örebro||Åre|") << "those alike keep their order";
}

TEST(Lists, A_choice_shows_the_same_list_with_one_thing_changed) {
    auto const made = choice(address(), "county", "Kalmar län", "8");
    EXPECT_TRUE(made.current);
    auto const other = choice(address(), "county", "Alla", "");
    EXPECT_FALSE(other.current);
    EXPECT_EQ(other.url, address().with("county", ""));
}

TEST(Lists, A_page_that_is_no_number_is_the_first) {
    EXPECT_EQ((Address{"/l", {{"page", "x"}}}.page()), 1);
    EXPECT_EQ((Address{"/l", {{"page", "-4"}}}.page()), 1);
    EXPECT_EQ(address().page(), 3);
}

TEST(Lists, A_table_tells_its_order_and_labels_its_cells) {
    html::Writer out{text::swedish()};
    table(out, {.caption = "Organisationer",
                .columns = {{"Namn", false, "name"}, {"Invånare", true, "members"}},
                .rows = {{"Åre <kommun>", "12 000"}},
                .address = address()});
    auto const& html = out.text();
    EXPECT_NE(html.find("aria-sort=\"ascending\""), std::string::npos) << html;
    EXPECT_NE(html.find("<th scope=\"row\">Åre &lt;kommun&gt;</th>"), std::string::npos) << html;
    EXPECT_NE(html.find("class=\"r\" data-l=\"Invånare\""), std::string::npos) << html;
}

TEST(Lists, A_short_list_has_no_pager) {
    html::Writer out{text::swedish()};
    pager(out, address(), 1);
    EXPECT_EQ(out.text(), "");
    pager(out, address(), 3);
    EXPECT_NE(out.text().find("rel=\"prev\""), std::string::npos);
    EXPECT_EQ(out.text().find("rel=\"next\""), std::string::npos);
}

}  // namespace
}  // namespace jamsides::ui
