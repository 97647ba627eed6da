// Mailboxes are brought in, the invitation goes to them, and the log says to whom and when.
#include "modules/letters/invitation.hpp"

#include <gtest/gtest.h>

#include "app/world/page_fixture.hpp"
#include "modules/letters/composing.hpp"
#include "modules/letters/routes.hpp"
#include "modules/letters/store.hpp"

namespace jamsides::letters {

using app::says;

struct Invitations : app::PageTest {
    void SetUp() override {
        app::PageTest::SetUp();
        if (IsSkipped()) return;
        round = app::new_round_id(clock.now());
    }
    http::Response page(std::string const& query = "") {
        return look(show_invitations, {{"round", round}}, "/x" + query);
    }
    http::Response bring(std::string const& table) {
        return send(bring_in_mailboxes, {{"table", table}}, {{"round", round}});
    }
    std::string round;
};
ON_BOTH_DATABASES(Invitations);

TEST_P(Invitations, Go_to_the_mailboxes_and_are_kept_in_a_log) {
    EXPECT_TRUE(says(page(), "Ingen är inbjuden till omgången än."));
    ASSERT_EQ(
        bring("Kod;Organisation;Brevlåda\n1281;;Lund@example.org\n;Region Skåne;skane@example.org\n").status,
        303);
    EXPECT_EQ(verb_of("organisation", "1281"), "mailbox_set");
    Mailing mailing;
    mailing.id = "mailing-invitation", mailing.round_id = round, mailing.template_name = "round-invitation";
    mailing.audience = "organisations", mailing.timing = MailingTiming::exact, mailing.send_at = clock.now();
    mailing.state = MailingState::approved;
    {
        ledger::Change change{connection(), clock, {who->id, who->name}};
        add(change, mailing);
        change.commit();
    }
    EXPECT_EQ(send_due_mailings(connection(), clock, site), 1);
    EXPECT_TRUE(says(page(), "Två är inbjudna."));
    EXPECT_TRUE(says(page("?show=invited"), "lund@example.org"));
    EXPECT_FALSE(says(page("?show=waiting"), "lund@example.org"));
    auto const sheet = look(show_invitations, {{"round", round}}, "/x.csv?show=invited");
    EXPECT_NE(sheet.content().find("1281,Lunds kommun,lund@example.org,2026-11-21T09:00:00.000Z"),
              std::string::npos)
        << sheet.content();
}

TEST_P(Invitations, With_a_mailbox_that_is_wrong_bring_in_none) {
    auto const wrong = bring("Organisation;E-post\nLunds kommun;lund@example.org\nLandet Annorstädes;x\n");
    EXPECT_EQ(wrong.status, 422);
    EXPECT_TRUE(says(wrong, "Rad 3: Vi hittar ingen organisation med den koden eller det namnet."));
    EXPECT_TRUE(says(wrong, "Rad 3: Skriv hela e-postadressen."));
    EXPECT_EQ(count("select count(*) from organisations where mailbox <> ''"), 0);
    EXPECT_EQ(bring("").status, 422);
    be("person-maria-engdahl");
    EXPECT_FALSE(may_open(routes(), "/rounds/{round}/invitations"));
}

}  // namespace jamsides::letters
