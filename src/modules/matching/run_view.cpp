// How a run is told.
#include "modules/matching/run_view.hpp"

#include <boost/describe/enum_to_string.hpp>

#include "engines/matching/files/problem_file.hpp"
#include "modules/matching/templates/run.html.hpp"
#include "modules/rounds/store.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::matching {
namespace {

constexpr auto silence = std::chrono::minutes{2};

}  // namespace

RunPage run_view(Visit const& visit, Run run) {
    RunPage view;
    view.round = rounds::get(visit.db, run.round_id);
    view.reading.problem = read_problem(run.problem);
    view.conflict = read_conflict(run.conflict);
    view.state = boost::describe::enum_to_string(run.state, "");
    view.seconds = run.seconds;
    view.bound = run.bound;
    view.best = run.best;
    view.silent = run.state == RunState::running && visit.now - run.told_at.value_or(run.asked_at) > silence;
    view.run = std::move(run);
    return view;
}

std::string heading_of(RunPage const& view, text::Language const& language) {
    switch (view.run.state) {
        case RunState::running:
            if (view.silent) return language.t("Räkningen har stannat");
            return view.run.wanted_stop.empty() ? language.t("Vi räknar på grupperna")
                                                : language.t("Vi avslutar räkningen");
        case RunState::done:
            return language.t("Grupperna är klara");
        case RunState::impossible:
            return language.t("Önskemålen går inte ihop");
        case RunState::cancelled:
            return language.t("Räkningen är avbruten");
    }
    return {};
}

std::string lead_of(RunPage const& view, text::Language const& language) {
    auto const count = static_cast<long long>(view.reading.problem.organisations.size());
    if (view.run.state == RunState::impossible)
        return language.t("Det finns inget sätt att dela upp dem så att allt det här gäller samtidigt.");
    if (view.run.state != RunState::running || view.silent)
        return language.t("Inget är sparat. Grupperna är som de var.");
    return text::counted(language, count,
                         "En organisation ska få sin grupp. Du kan gå härifrån, räkningen fortsätter.",
                         "{1} organisationer ska få sina grupper. Du kan gå härifrån, räkningen fortsätter.");
}

void write(ui::HtmlPage& page, RunPage const& view) {
    page.title = heading_of(view, page.body.language());
    templates::run(page.body, view);
}

}  // namespace jamsides::matching
