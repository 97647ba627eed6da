// A round from before this program is written in: what it makes, and what it refuses.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/world/page_fixture.hpp"
#include "modules/rounds/pages.hpp"
#include "modules/rounds/store.hpp"

using namespace jamsides;
using namespace jamsides::rounds;

namespace {

struct EarlierRounds : app::PageTest {
    http::Response add(http::Fields fields, std::string const& target = "/rounds/earlier") {
        return go(add_earlier_round, http::Method::post, target, std::move(fields), {});
    }
    http::Fields round_of(char const* first, char const* last, char const* learners,
                          char const* mentors = "") {
        return {{"first_year", first}, {"last_year", last}, {"learners", learners}, {"mentors", mentors}};
    }
};
ON_BOTH_DATABASES(EarlierRounds);

using app::says;

}  // namespace

TEST_P(EarlierRounds, Are_closed_from_the_start_and_hold_who_went_through_them) {
    ASSERT_EQ(add(round_of("2015", "2017", "Kalmar kommun\nLund\n\n0008", "Gävle kommun")).status, 303);
    auto const round = get(connection(), "2015-2017");
    EXPECT_EQ(round.state, State::closed);
    EXPECT_EQ(round.years(), "2015–2017");
    EXPECT_FALSE(round.name.empty());
    auto const parts = participations_in(connection(), round.id);
    EXPECT_EQ(parts.size(), 3u);
    EXPECT_EQ(std::ranges::count(parts, ParticipationState::completed, &Participation::state), 3);
    auto const mentors = mentorships_in(connection(), round.id);
    ASSERT_EQ(mentors.size(), 1u);
    EXPECT_EQ(mentors.front().state, MentorState::completed);
    EXPECT_EQ(verb_of("round", round.id), "made");
}

TEST_P(EarlierRounds, Count_for_titles) {
    ASSERT_EQ(add(round_of("2008", "2010", "Kalmar kommun")).status, 303);
    EXPECT_EQ(title_of(connection(), "0880").state, TitleState::not_entitled);
    ASSERT_EQ(add(round_of("2012", "2014", "Lunds kommun", "Kalmar kommun")).status, 303);
    EXPECT_EQ(title_of(connection(), "0880").state, TitleState::entitled);
}

TEST_P(EarlierRounds, That_are_here_already_get_those_who_were_forgotten) {
    auto const before = participations_in(connection(), "2018-2020").size();
    auto const rounds_before = all(connection()).size();
    ASSERT_EQ(add(round_of("2018", "2020", "Kalmar kommun\nRegion Halland")).status, 303);
    EXPECT_EQ(participations_in(connection(), "2018-2020").size(), before + 1);
    EXPECT_EQ(all(connection()).size(), rounds_before);
    connection().script("update rounds set state = 'learning' where id = '2018-2020'");
    EXPECT_TRUE(says(add(round_of("2018", "2020", "Ystads kommun")), "Omgång 2018–2020 pågår."));
}

TEST_P(EarlierRounds, Are_not_made_of_what_cannot_be_understood) {
    EXPECT_TRUE(says(add(round_of("", "2017", "Lund")), "Skriv vilket år omgången började"));
    EXPECT_EQ(add(round_of("2015", "2099", "Lund")).status, 422);
    EXPECT_TRUE(says(add(round_of("2017", "2015", "Lund")), "Omgången kan inte sluta innan den har börjat"));
    EXPECT_TRUE(says(add(round_of("2015", "2017", "")), "Skriv minst en organisation"));
    auto const unknown = add(round_of("2015", "2017", "Ankeborg"));
    EXPECT_TRUE(says(unknown, "Vi vet inte vilken organisation som är Ankeborg."));
    EXPECT_EQ(app::field_of(unknown, "first_year"), "2015") << "nothing is lost";
    EXPECT_TRUE(says(add(round_of("2015", "2017", "Lund", "Lunds kommun")), "står också som deltagare."));
    EXPECT_FALSE(find(connection(), "2015-2017"));
}

TEST_P(EarlierRounds, Lead_back_to_the_round_that_looks_for_mentors) {
    auto const round = app::new_round_id(clock.now());
    auto const made = add(round_of("2015", "2017", "Lund"), "/rounds/earlier?for=" + round);
    EXPECT_EQ(made.headers.value("location"), "/rounds/" + round + "/mentors");
}
