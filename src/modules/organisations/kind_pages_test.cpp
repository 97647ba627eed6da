// What an organisation can be is a list that the programme lengthens.
#include <gtest/gtest.h>

#include "app/world/page_fixture.hpp"
#include "modules/organisations/pages.hpp"
#include "modules/organisations/routes.hpp"
#include "modules/organisations/store.hpp"

namespace jamsides::organisations {

using app::says;

struct Kinds : app::PageTest {};
ON_BOTH_DATABASES(Kinds);

TEST_P(Kinds, Of_organisations_are_added_and_can_be_chosen) {
    ASSERT_EQ(send(add_kind, {{"name_sv", "stadsområde"}, {"name_en", "City area"}}).status, 303);
    EXPECT_EQ(verb_of("organisation_kind", "city_area"), "added");
    EXPECT_EQ(kinds(connection()).back().name_sv, "stadsområde");
    EXPECT_TRUE(says(look(show_new), "Stadsområde"));
}

TEST_P(Kinds, Of_organisations_get_other_names) {
    http::Fields fields;
    for (auto const& kind : kinds(connection())) {
        fields.add("name_sv-" + kind.kind, kind.kind == "federation" ? "förbund" : kind.name_sv);
        fields.add("name_en-" + kind.kind, kind.name_en);
    }
    ASSERT_EQ(send(rename_kinds, fields).status, 303);
    EXPECT_TRUE(says(look(show_kinds), "Förbund"));
    EXPECT_EQ(verb_of("organisation_kind", "federation"), "renamed");
    EXPECT_EQ(verb_of("organisation_kind", "region"), "");
}

TEST_P(Kinds, Need_two_names_that_nobody_has) {
    auto const without = send(add_kind, {{"name_sv", "stadsområde"}});
    EXPECT_EQ(without.status, 422);
    EXPECT_EQ(app::field_of(without, "name_sv"), "stadsområde");
    EXPECT_TRUE(says(without, "Skriv vad det heter på engelska"));
    EXPECT_TRUE(says(send(add_kind, {{"name_sv", "Kommun"}, {"name_en", "Town"}}), "Det slaget finns redan"));
    EXPECT_EQ(send(rename_kinds, {{"name_sv-region", ""}}).status, 422);
    be("person-maria-engdahl");
    EXPECT_FALSE(may_open(routes(), "/organisations/kinds"));
}

}  // namespace jamsides::organisations
