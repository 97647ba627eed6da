// The office's start page: where the round is, in dates that say which year they are of.
#include <gtest/gtest.h>

#include "app/start/start.hpp"
#include "app/world/page_fixture.hpp"
#include "ui/represent.hpp"

namespace jamsides::app {

struct OfficeStartPage : PageTest {
    static http::Response page(Visit& visit) { return ui::represent_html(visit, office_start(visit)); }
    std::string rail() {
        auto const html = std::string(look(page).content());
        auto const begins = html.find("<ol class=\"rail\"");
        return begins == html.npos ? "" : html.substr(begins, html.find("</ol>", begins) - begins);
    }
};
ON_BOTH_DATABASES(OfficeStartPage);

TEST_P(OfficeStartPage, Says_the_year_of_a_day_in_another_year_than_this) {
    execute(
        "update rounds set decision_by = '2026-12-17', ends_on = '2028-08-18' where state = "
        "'applications_open'");
    auto const shown = rail();
    EXPECT_NE(shown.find("18 augusti 2028"), std::string::npos) << shown;
    EXPECT_NE(shown.find("17 december"), std::string::npos) << shown;
    EXPECT_EQ(shown.find("17 december 2026"), std::string::npos) << shown;
}

}  // namespace jamsides::app
