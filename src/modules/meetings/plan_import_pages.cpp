// Bringing in a time plan. The file is read and compared; what the reader has seen is sent back as CSV and
// saved, if nobody has changed the plan in between.
#include <algorithm>
#include <fstream>

#include "modules/meetings/audience.hpp"
#include "modules/meetings/events.hpp"
#include "modules/meetings/pages.hpp"
#include "modules/meetings/plan_import.hpp"
#include "modules/meetings/templates/plan_check.html.hpp"
#include "modules/meetings/templates/plan_import.html.hpp"
#include "modules/rounds/store.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/counting.hpp"
#include "platform/time/iso.hpp"
#include "ui/represent.hpp"

namespace jamsides::meetings {
namespace {

PlanContext context_of(Visit const& visit) {
    auto round = rounds::get(visit.db, visit.request.at("round"));
    auto names = row_names(visit.db, round.id, text::swedish());
    auto groups = matching::approved_groups(visit.db, round.id);
    auto present = visible_to(visit.db, visit.person, round.id);
    return {std::move(round), std::move(names), std::move(groups), std::move(present)};
}

// Another value when anything in the plan has been added or changed.
std::string state_of(std::vector<Activity> const& present) {
    Instant latest{};
    for (auto const& activity : present) latest = std::max(latest, activity.updated_at);
    return std::to_string(present.size()) + " " + time::to_iso(latest);
}

std::string bytes_of(http::Form& form) {
    auto const* file = form.upload("file");
    if (!file) return form.value("table");
    std::ifstream in{file->path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

PlanCheck check_of(PlanContext context, std::vector<Planned> lines, text::Language const& language) {
    compare(lines, context.present);
    std::vector<Activity> planned;
    for (auto const& line : lines) planned.push_back(line.activity);
    PlanCheck view{std::move(context.round)};
    view.table = formats::csv(plan_lines(planned, context.groups, language), language);
    view.state = state_of(context.present);
    for (auto const* activity : left_alone(lines, context.present)) view.left_alone.push_back(*activity);
    view.lines = std::move(lines);
    return view;
}

void save(ledger::Change& change, std::vector<Planned>& lines) {
    for (auto& line : lines) {
        if (line.fate == Fate::added) {
            line.activity.id = change.new_id();
            line.activity.audience = usual_audience(line.activity.kind);
            add(change, line.activity);
            change.note("activity", line.activity.id, "added");
        } else if (line.fate == Fate::changed) {
            replace(change, line.activity);
            change.note("activity", line.activity.id, "changed");
            activity_changed.raise(change, *line.before, line.activity);
        }
    }
}

}  // namespace

std::size_t PlanCheck::count(Fate fate) const {
    return std::size_t(std::ranges::count(lines, fate, &Planned::fate));
}

std::string fate_words(Planned const& line, text::Language const& language) {
    if (line.fate == Fate::added) return language.t("Ny");
    if (line.fate == Fate::same) return language.t("Står redan så");
    auto const before = when(*line.before, language);
    return before == when(line.activity, language) ? language.t("Ändras, men inte tiden")
                                                   : language.t("Får ny tid. Var {1}.", before);
}

std::string summary(PlanCheck const& view, text::Language const& language) {
    if (!view.changes_anything()) return language.t("Allt i filen står redan i tidplanen.");
    auto const added = static_cast<long long>(view.count(Fate::added));
    auto const changed = static_cast<long long>(view.count(Fate::changed));
    std::string text;
    if (added > 0) text = text::counted(language, added, "En träff är ny.", "{1} träffar är nya.");
    if (changed > 0)
        text += (text.empty() ? "" : " ") +
                text::counted(language, changed, "En träff ändras.", "{1} träffar ändras.");
    return text + " " + language.t("Inget är sparat än.");
}

void write(ui::HtmlPage& page, PlanImport const& view) {
    page.title = page.t("Läs in en tidplan");
    templates::plan_import(page.body, view);
}

void write(ui::HtmlPage& page, PlanCheck const& view) {
    page.title = page.t("Stämmer tidplanen?");
    templates::plan_check(page.body, view);
}

http::Response show_plan_import(Visit& visit) {
    return ui::represent_html(visit, PlanImport{rounds::get(visit.db, visit.request.at("round"))});
}

http::Response check_plan_import(Visit& visit) {
    auto context = context_of(visit);
    PlanImport view{context.round, http::Form{visit.request}};
    auto const bytes = bytes_of(view.form);
    if (bytes.empty()) view.form.problem("table", visit.t("Klistra in en tabell, eller välj en fil"));
    auto reading = view.form.ok() ? read_plan(bytes, context, visit.language) : PlanReading{};
    for (auto const& fault : reading.faults) view.faults.push_back(formats::told(fault, visit.language));
    if (!view.form.ok() || !view.faults.empty()) return ui::represent_html(visit, view, 422);
    return ui::represent_html(visit, check_of(std::move(context), std::move(reading.lines), visit.language));
}

http::Response save_plan_import(Visit& visit) {
    auto context = context_of(visit);
    http::Form form{visit.request};
    auto reading = read_plan(form.text("table"), context, visit.language);
    if (!reading.ok()) throw http::bad_request(formats::told(reading.faults.front(), visit.language));
    auto view = check_of(std::move(context), std::move(reading.lines), visit.language);
    if (view.has_changed = view.state != form.value("state"); view.has_changed)
        return ui::represent_html(visit, view, 409);
    if (view.changes_anything()) {
        ledger::Change change{visit.db, visit.clock, visit.actor()};
        save(change, view.lines);
        change.commit();
    }
    return http::redirect("/rounds/" + view.round.id + "/plan");
}

}  // namespace jamsides::meetings
