// Reading and choosing target groups.
#include "modules/improvement/pages.hpp"

#include <algorithm>

#include "modules/improvement/templates/target_groups.html.hpp"
#include "modules/organisations/store.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/order.hpp"
#include "ui/represent.hpp"

namespace jamsides::improvement {
namespace {

TargetGroups page_for(Visit& visit) {
    TargetGroups view{rounds::get(visit.db, visit.request.at("round")), visit.request.at("code")};
    auto const organisation = organisations::find(visit.db, view.code);
    if (!organisation) throw http::not_found();
    view.organisation = organisation->official_name;
    view.further = further_groups(visit.db);
    view.further.insert(view.further.begin(), {std::string(everybody), "alla", "all"});
    view.chosen = target_groups(visit.db, view.round.id, view.code);
    for (auto const& further : view.further)
        for (std::string const who : people)
            if (view.chosen.contains({further.id, who})) {
                view.lines.push_back({further.name(visit.language), people_words(who, visit.language)});
                view.form.add("group", value_of({further.id, who}));
            }
    view.may_edit = people::may_register(visit.who(), view.round.id, view.code);
    view.may_add = visit.is_office();
    return view;
}

http::Response back_to(TargetGroups const& view) {
    return http::redirect("/rounds/" + view.round.id + "/organisations/" + view.code + "/target-groups");
}

}  // namespace

std::string value_of(TargetGroup const& group) { return group.further_id + ":" + group.people; }

void write(ui::HtmlPage& page, TargetGroups const& view) {
    page.title = page.t("Vilka grupper det gäller");
    templates::target_groups(page.body, view);
}

http::Response show_target_groups(Visit& visit) { return ui::represent(visit, page_for(visit)); }

http::Response choose_target_groups(Visit& visit) {
    auto view = page_for(visit);
    if (!view.may_edit) throw http::forbidden();
    view.form = http::Form{visit.request};
    std::set<TargetGroup> chosen;
    for (auto const& further : view.further)
        for (std::string const who : people)
            if (view.form.chosen("group", value_of({further.id, who}))) chosen.insert({further.id, who});
    if (chosen.empty())
        view.form.problem("group", visit.t("Välj minst en grupp"));
    else if (!are_groups(chosen))
        view.form.problem("group", visit.t("Välj minst en rad till. Alla kvinnor och alla män säger inget om "
                                           "skillnader mellan grupper av dem"));
    if (!view.form.ok()) return ui::represent_html(visit, view, 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_target_groups(change, view.round.id, view.code, chosen);
    change.commit();
    return back_to(view);
}

http::Response add_group(Visit& visit) {
    auto view = page_for(visit);
    if (!view.may_add) throw http::forbidden();
    view.added = http::Form{visit.request};
    FurtherGroup group;
    group.name_sv = view.added.required("name_sv", visit.t("Skriv gruppen på svenska"));
    group.name_en = view.added.required("name_en", visit.t("Skriv gruppen på engelska"));
    auto const taken = std::ranges::any_of(view.further, [&](FurtherGroup const& other) {
        return text::fold(other.name_sv) == text::fold(group.name_sv);
    });
    if (view.added.ok() && taken) view.added.problem("name_sv", visit.t("Den gruppen finns redan"));
    if (!view.added.ok()) return ui::represent_html(visit, view, 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    group.id = change.new_id();
    add_further_group(change, group);
    change.commit();
    return back_to(view);
}

}  // namespace jamsides::improvement
