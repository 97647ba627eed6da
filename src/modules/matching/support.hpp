// Who supports whom: when several mentors share a group, what each of them is there for. The office writes
// it, the group and its mentors read it.
#pragma once

#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "modules/matching/learning_group.hpp"
#include "modules/rounds/round.hpp"
#include "platform/auth/visit.hpp"
#include "platform/http/form.hpp"
#include "platform/http/response.hpp"
#include "platform/ledger/change.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::matching {

// One mentor organisation in one group.
struct Support {
    std::string group_id, mentor_code;
    bool is_lead = false;
    std::string supports;  // an organisation, a function or a theme, in words; "": the whole group
};
BOOST_DESCRIBE_STRUCT(Support, (), (group_id, mentor_code, is_lead, supports))

// In the order of the groups, the lead mentor first.
std::vector<Support> support_in(db::Connection&, std::string_view round_id);
void set_supports(ledger::Change&, Support const&);

struct SupportLine {
    std::string group, members, mentor, supports, contacts;
};
BOOST_DESCRIBE_STRUCT(SupportLine, (), (group, members, mentor, supports, contacts))

struct SupportPage {
    rounds::Round round;
    std::vector<SupportLine> lines;  // of the groups the reader may see, one a mentor
    std::vector<Support> support;    // beside lines
    http::Form form;
    bool may_edit = false;
};
inline std::vector<SupportLine> const& rows(SupportPage const& view) { return view.lines; }
inline std::string file_name(SupportPage const& view) { return "stod-" + view.round.id; }
void write(ui::HtmlPage& page, SupportPage const& view);
ui::Table table_of(SupportPage const& view, text::Language const& language);
std::string field_name(std::size_t line);  // "supports-1"

http::Response show_support(Visit& visit);
http::Response change_support(Visit& visit);

}  // namespace jamsides::matching
