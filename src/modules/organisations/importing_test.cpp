// A table of organisations is read whole or not at all.
#include "modules/organisations/importing.hpp"

#include <gtest/gtest.h>

#include "app/world/page_fixture.hpp"
#include "modules/organisations/store.hpp"

namespace jamsides::organisations {

struct BringingIn : app::PageTest {
    Import read(std::string const& rows,
                std::string const& head = "kod;namn;officiellt namn;slag;län;latitud;longitud") {
        return read_organisations(connection(), head + "\n" + rows, text::swedish());
    }
};
ON_BOTH_DATABASES(BringingIn);

TEST_P(BringingIn, Takes_headings_in_Swedish_and_in_English) {
    auto const rows = "X101;Bergslagen;Kommunalförbundet Bergslagen;kommunalförbund;Örebro län;59,3;14,5";
    auto const swedish = read(rows);
    ASSERT_EQ(swedish.faults, std::vector<std::string>{});
    auto const english = read("X101,Bergslagen,Kommunalförbundet Bergslagen,federation,18,59.3,14.5",
                              "code,name,official_name,kind,county_code,lat,lon");
    ASSERT_EQ(english.faults, std::vector<std::string>{});
    for (auto const* import : {&swedish, &english}) {
        EXPECT_EQ(import->organisations.front().kind, "federation");
        EXPECT_EQ(import->organisations.front().county_code, "18");
        EXPECT_DOUBLE_EQ(import->organisations.front().lat, 59.3);
    }
}

TEST_P(BringingIn, Says_what_is_wrong_with_row_and_column_and_then_takes_nothing) {
    auto const import = read(
        "X101;Bergslagen;Förbundet;kommunalförbund;18;59,3;14,5\n"
        "X102;Fel;Förbundet fel;klubb;99;965;14,5\n"
        "X101;Igen;Förbundet igen;kommunalförbund;18;59,3;145\n"
        "Y;Kod;Förbundet kod;kommun;18;59,3;14,5\n");
    EXPECT_TRUE(import.organisations.empty());
    ASSERT_EQ(import.faults.size(), 6u);
    EXPECT_EQ(import.faults[0],
              "Rad 3, kolumn D (Slag): Skriv något av: kommun, region, kommunalförbund och "
              "stadsdelsförvaltning.");
    EXPECT_EQ(import.faults[1],
              "Rad 3, kolumn E (Län): Skriv länets namn eller dess två siffror, som Skåne eller 12.");
    EXPECT_EQ(import.faults[2], "Rad 3, kolumn F (Latitud): Skriv en latitud mellan 55 och 70 grader");
    EXPECT_EQ(import.faults[3], "Rad 4, kolumn A (Kod): Samma kod står på en rad till.");
    EXPECT_EQ(import.faults[4], "Rad 4, kolumn G (Longitud): Skriv en longitud mellan 10 och 25 grader");
    EXPECT_NE(import.faults[5].find("Rad 5, kolumn A (Kod)"), std::string::npos);
}

TEST_P(BringingIn, Keeps_what_the_table_does_not_speak_of) {
    execute("update organisations set mailbox = 'falun@example.se' where code = '2080'");
    auto const import = read(
        "2080;Falun;Falu kommun;kommun;Dalarna;60,6;15,6\n"
        "X101;Bergslagen;Förbundet;kommunalförbund;18;59,3;14,5\n");
    ASSERT_EQ(import.faults, std::vector<std::string>{});
    ledger::Change change{connection(), clock, {"server", "Servern"}};
    auto const brought = bring_in(change, import.organisations);
    change.commit();
    EXPECT_EQ(brought.added, 1);
    EXPECT_EQ(brought.changed, 1);
    EXPECT_EQ(find(connection(), "2080")->mailbox, "falun@example.se");
    EXPECT_TRUE(find(connection(), "X101"));
}

TEST_P(BringingIn, Counts_and_notes_only_what_is_changed_by_the_table) {
    auto const rows =
        "2080;Falun;Falu kommun;kommun;Dalarna;60,6;15,6\n"
        "X101;Bergslagen;Förbundet;kommunalförbund;18;59,3;14,5\n";
    ledger::Change first{connection(), clock, {"server", "Servern"}};
    bring_in(first, read(rows).organisations);
    first.commit();
    ledger::Change second{connection(), clock, {"server", "Servern"}};
    auto const brought = bring_in(second, read(rows).organisations);
    EXPECT_EQ(brought.added, 0);
    EXPECT_EQ(brought.changed, 0);
    EXPECT_FALSE(second.noted());
}

}  // namespace jamsides::organisations
