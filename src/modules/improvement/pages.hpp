// The page where an organisation says which groups its work concerns.
#pragma once

#include "modules/improvement/target_group.hpp"
#include "modules/rounds/round.hpp"
#include "platform/auth/visit.hpp"
#include "platform/http/form.hpp"
#include "platform/http/response.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::improvement {

struct GroupLine {
    std::string group, people;
};
BOOST_DESCRIBE_STRUCT(GroupLine, (), (group, people))

struct TargetGroups {
    rounds::Round round;
    std::string code, organisation;
    std::vector<FurtherGroup> further;  // everybody first
    std::set<TargetGroup> chosen;
    std::vector<GroupLine> lines;  // what is chosen
    http::Form form, added;
    bool may_edit = false, may_add = false;
};
inline std::vector<GroupLine> const& rows(TargetGroups const& view) { return view.lines; }
inline std::string file_name(TargetGroups const& view) { return "malgrupper-" + view.code; }
void write(ui::HtmlPage& page, TargetGroups const& view);
std::string value_of(TargetGroup const& group);  // "disability:girls"

http::Response show_target_groups(Visit& visit);
http::Response choose_target_groups(Visit& visit);
http::Response add_group(Visit& visit);

}  // namespace jamsides::improvement
