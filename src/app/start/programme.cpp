// What belongs to no round: mail, persons, pages, messages. Whole start pages for those who look after
// nothing else, a section of the office's.
#include "app/mail_views.hpp"
#include "app/start/start.hpp"
#include "platform/db/query.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/counting.hpp"

namespace jamsides::app {
namespace {

bool keeps_mail(Visit const& visit) { return !visit.site.sends_mail && !visit.site.demo; }

std::int64_t unanswered(Visit const& visit) {
    static const db::Query<std::int64_t()> count{
        "select count(*) from contact_messages where answered_at is null"};
    return count.one(visit.db);
}

ui::Todo mail_page(Visit const& visit, mail::Counts const& mail) {
    if (keeps_mail(visit)) return {visit.t("Brevlådan"), "/mail", no_mail_words(visit)};
    if (mail.failed > 0)
        return {visit.t("Brevlådan"), "/mail",
                text::counted(visit.language, mail.failed, "Ett brev gick inte iväg.",
                              "{1} brev gick inte iväg.")};
    return {visit.t("Brevlådan"), "/mail",
            mail.queued == 0
                ? visit.t("Inget brev står i kö.")
                : text::counted(visit.language, mail.queued, "Ett brev står i kö.", "{1} brev står i kö.")};
}

void add_running(Visit const& visit, std::vector<ui::Todo>& pages) {
    pages.push_back({visit.t("Personer och roller"), "/people", visit.t("Ge och avsluta roller.")});
    pages.push_back(mail_page(visit, mail::waiting_and_failed(visit.db)));
    pages.push_back({visit.t("Loggboken"), "/ledger", visit.t("Vem som har gjort vad.")});
    pages.push_back(
        {visit.t("Namn och logotyp"), "/identity", visit.t("Överst på varje sida och i alla brev.")});
}

void add_publishing(Visit const& visit, std::vector<ui::Todo>& pages) {
    pages.push_back(
        {visit.t("Läs meddelanden"), "/messages", visit.t("Det som besökare har skrivit till oss.")});
    pages.push_back({visit.t("Se över sidorna"), "/articles",
                     visit.t("Frågor och svar och sidorna om programmet, med äldre versioner.")});
    pages.push_back({visit.t("Meddelande på hela webbplatsen"), "/notice",
                     visit.t("Syns överst på varje sida tills du tar bort det.")});
}

}  // namespace

std::vector<ui::Todo> programme_pages(Visit const& visit) {
    std::vector<ui::Todo> pages;
    if (visit.is_office())
        pages.push_back({visit.t("Alla omgångar"), "/rounds", visit.t("Den som pågår, de som har varit.")});
    if (may::in_charge(visit)) add_running(visit, pages);
    if (may::communicator(visit)) add_publishing(visit, pages);
    pages.push_back({visit.t("Organisationer"), "/organisations", visit.t("Alla kommuner och regioner.")});
    if (visit.is_office())
        pages.push_back({visit.t("Modellnätverket"), "/network",
                         visit.t("Vad andra som har gått igenom en omgång berättar.")});
    return pages;
}

ListStart communicator_start(Visit& visit) {
    auto const messages = unanswered(visit);
    ListStart view{greeting(visit),
                   messages > 0 ? text::counted(visit.language, messages, "Ett meddelande att svara på",
                                                "{1} meddelanden att svara på")
                                : visit.t("Inget meddelande väntar"),
                   "",
                   {}};
    add_publishing(visit, view.todos);
    return view;
}

ListStart system_start(Visit& visit) {
    auto const failed = mail::waiting_and_failed(visit.db).failed;
    ListStart view{greeting(visit),
                   keeps_mail(visit) ? visit.t("Ingen e-post skickas")
                   : failed > 0      ? text::counted(visit.language, failed, "Ett brev gick inte iväg",
                                                     "{1} brev gick inte iväg")
                                     : visit.t("Allt fungerar"),
                   "",
                   {}};
    add_running(visit, view.todos);
    return view;
}

}  // namespace jamsides::app
