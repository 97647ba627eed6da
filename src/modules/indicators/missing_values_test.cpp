// Every public page of figures, of every indicator, for organisations that lack some or all of the values.
#include "modules/indicators/pages_fixture_test.hpp"

namespace jamsides::indicators {

TEST_P(IndicatorPages, Every_page_of_every_indicator_opens_whoever_lacks_values) {
    for (auto const& indicator : catalogue(connection()))
        for (std::string const code : {"2584", "2080", "0001", "1281"}) {
            parameters = {{"code", code}, {"indicator", indicator.id}};
            for (auto const page : {show_indicator, show_everywhere, show_embedding, show_effect})
                EXPECT_EQ(look(page).status, 200) << indicator.id << ' ' << code;
            for (auto const* others : {"?with=Kiruna", "?with=Lund%2C+Region+Sk%C3%A5ne"})
                EXPECT_EQ(look(show_side_by_side, others).status, 200) << indicator.id << ' ' << code;
            EXPECT_EQ(look(show_effect, "?since=2018&peers=all").status, 200) << indicator.id << ' ' << code;
        }
}

}  // namespace jamsides::indicators
