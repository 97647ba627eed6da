// The demo world holds what its visitors and every other test count on, whatever day it is loaded.
#include "app/world/world_fixture.hpp"

#include <gtest/gtest.h>

#include "app/world/parts.hpp"

using namespace jamsides;
using app::Text;
using app::Texts;

namespace {

struct World : app::WorldTest {};
ON_BOTH_DATABASES(World);

const Texts tables{"organisations",
                   "persons",
                   "grants",
                   "rounds",
                   "round_terms",
                   "round_wordings",
                   "participations",
                   "mentorships",
                   "titles",
                   "participants",
                   "applications",
                   "application_functions",
                   "application_commitments",
                   "application_wishes",
                   "completions",
                   "eligibility_items",
                   "steering_meetings",
                   "selection_cases",
                   "declared_interests",
                   "opinions",
                   "decisions",
                   "match_versions",
                   "learning_groups",
                   "learning_group_members",
                   "learning_group_mentors",
                   "activities",
                   "letters",
                   "letter_recipients",
                   "mailings",
                   "articles",
                   "article_versions",
                   "ledger"};

}  // namespace

TEST_P(World, Loads_on_any_day_also_a_leap_day_and_the_ends_of_a_year) {
    for (char const* now : {"2026-11-21T22:30:00Z", "2028-02-29T12:00:00Z", "2026-12-31T22:59:59Z",
                            "2026-12-31T23:30:00Z", "2027-01-01T00:00:00Z", "2026-03-29T00:30:00Z",
                            "2026-10-25T01:30:00Z", "2021-06-16T09:00:00Z", "2040-07-15T09:00:00Z"}) {
        SCOPED_TRACE(now);
        test::FreshDatabase fresh{GetParam()};
        auto lease = fresh->lease();
        app::load_world(*lease, *time::instant_from_iso(now));
        const auto open =
            db::Query<std::string()>{"select id from rounds where state = 'applications_open'"}.one(*lease);
        EXPECT_EQ(open, app::new_round_id(*time::instant_from_iso(now)));
        // A token that nobody replaced would leave its sign behind.
        for (auto const& day :
             db::Query<std::string()>{"select starts_on from activities where starts_on is not null"}.all(
                 *lease))
            EXPECT_TRUE(time::day_from_iso(day)) << day;
        EXPECT_EQ(db::Query<int()>{"select count(*) from activities where kind = 'strategist_meeting' and "
                                   "starts_on like '%-07-%'"}
                      .one(*lease),
                  0)
            << "nobody meets in July";
        for (auto const& at : db::Query<std::string()>{"select at from ledger"}.all(*lease))
            EXPECT_TRUE(time::instant_from_iso(at)) << at;
    }
}

TEST_P(World, Has_something_in_every_table_it_is_the_fixture_of) {
    app::load_world(connection(), clock.now());
    for (auto const& table : tables) EXPECT_GT(count_of(table), 0) << table;
}

TEST_P(World, Has_all_municipalities_and_regions_with_the_names_they_use_in_letters) {
    EXPECT_EQ(app::load_organisations(connection(), clock.now()), 311);
    EXPECT_EQ(count("select count(*) from organisations where kind = 'municipality'"), 290);
    EXPECT_EQ(count("select count(*) from organisations where kind = 'region'"), 21);
    EXPECT_EQ(
        count("select count(*) from organisations where population <> population_women + population_men"), 0);
    EXPECT_EQ(set_of("select official_name from organisations where code in "
                     "('1281', '0005', '0880', '2080', '0184', '0980', '0009', '0014', '2514')"),
              (Texts{"Lunds kommun", "Region Östergötland", "Kalmar kommun", "Falu kommun", "Solna stad",
                     "Gotlands kommun", "Region Gotland", "Västra Götalandsregionen", "Kalix kommun"}));
    EXPECT_EQ(set_of("select distinct kommungrupp from organisations where kommungrupp is not null").size(),
              9u);
}

TEST_P(World, Loading_the_facts_again_adds_nothing_and_changes_nothing) {
    app::load_organisations(connection(), clock.now());
    app::load_articles(connection(), clock.now());
    db::Query<void()>{"update organisations set name = 'Lund vid Höje å' where code = '1281'"}.run(
        connection());
    db::Query<void()>{"delete from organisations where code = '0880'"}.run(connection());
    EXPECT_EQ(app::load_organisations(connection(), clock.now()), 1);
    EXPECT_EQ(app::load_articles(connection(), clock.now()), 0);
    EXPECT_EQ(set_of("select name from organisations where code = '1281'"), Texts{"Lund vid Höje å"});
    EXPECT_EQ(count("select count(*) from articles where section = 'faq'"), 13);
    EXPECT_EQ(
        count(
            "select count(*) from article_versions where heading_sv = '' or body_sv = '' or heading_en = '' "
            "or body_en = ''"),
        0);
}

TEST(WorldFiles, Every_address_is_an_example) {
    for (content::File const& file : app::world_files()) {
        for (auto at = file.text.find('@'); at != Text::npos; at = file.text.find('@', at + 1)) {
            const bool in_an_address = at > 0 &&
                                       (std::islower(static_cast<unsigned char>(file.text[at - 1])) != 0) &&
                                       (std::islower(static_cast<unsigned char>(file.text[at + 1])) != 0);
            if (!in_an_address) continue;
            const Text domain = file.text.substr(at + 1, file.text.find('\'', at) - at - 1);
            EXPECT_TRUE(domain == "example.se" || domain == "example.org") << file.path << ": " << domain;
        }
    }
}

// The stored documents have such words where a name was taken out; none may have been copied here.
TEST(WorldFiles, No_placeholder_of_the_source_documents_is_left) {
    for (content::File const& file : app::world_files())
        for (char const* word :
             {"[projektledare]", "[strateg]", "[mentor", "[e-post]", "[informationsansvarig]",
              "[administrativt", "[kommunikationsstrateg]", "Thinkific"})
            EXPECT_EQ(file.text.find(word), Text::npos) << file.path << ": " << word;
}
