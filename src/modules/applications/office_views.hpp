// What the office sees: the round's applications as a list and a sheet, and one case with its requirements.
#pragma once

#include "modules/applications/store.hpp"
#include "modules/applications/views.hpp"
#include "platform/ledger/entries.hpp"

namespace jamsides::applications {

std::string_view word_for(State state);  // in a sheet: "Väntar på komplettering"

// A row of the sheet.
struct ListRow {
    std::string id, organisation_code, organisation, kind;
    State state{};
    std::optional<Day> submitted_on, answer_by;  // answer_by: while a question waits
    std::string theme, pilot_activity, contact_name, contact_email;
};
BOOST_DESCRIBE_STRUCT(ListRow, (),
                      (id, organisation_code, organisation, kind, state, submitted_on, answer_by, theme,
                       pilot_activity, contact_name, contact_email))
std::string_view title_of(ListRow const*, std::string_view member);

struct List {
    rounds::Round round;
    std::vector<ListRow> lines;  // filtered and sorted
    std::size_t all = 0, to_judge = 0, waiting = 0, eligible = 0, municipalities = 0, regions = 0;
    std::int64_t drafts = 0;
    ui::Address address;
};
inline std::vector<ListRow> const& rows(List const& view) { return view.lines; }
inline std::string file_name(List const& view) { return "ansokningar-" + view.round.id; }
void write(ui::HtmlPage& page, List const& view);

// Counts, then filters by ?show= and sorts by ?sort=.
void arrange(List& view);
std::string heading_of(List const& view, text::Language const& language);
std::string lead_of(List const& view, text::Language const& language);
std::vector<ui::Filter> filters_of(List const& view, text::Language const& language);
ui::Table table_of(List const& view, text::Language const& language);

struct OneCase {
    Case c;
    rounds::Round round;
    std::vector<std::string> wished;
    std::vector<ledger::Entry> history;  // without the savings on the way
    http::Form judging, asking;
    Instant now;
    bool inside = false;  // the office; others read what they sent, and not what is thought of it
    bool may_judge = false;

    std::string address(std::string_view rest = {}) const {
        auto const own = "/rounds/" + round.id + "/applications/" + c.application.id;
        return rest.empty() ? own : own + "/" + std::string(rest);
    }
};
void write(ui::HtmlPage& page, OneCase const& view);
std::string lead_of(OneCase const& view, text::Language const& language);
// The five requirements: what the application says of each, and the judgement.
ui::Table eligibility_table(OneCase const& view, text::Language const& language);
std::string said_of(Case const& c, std::string_view requirement, text::Language const& language);
std::vector<ui::Option> verdict_options(text::Language const& language);
// "Inskickad", "Behörig": what an entry of the ledger says happened.
std::string event_words(std::string_view verb, text::Language const& language);
std::string moment(Instant at, text::Language const& language);
bool may_ask(OneCase const& view);

}  // namespace jamsides::applications
