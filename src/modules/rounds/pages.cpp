// The list of rounds, a new one from the template, one round and its state.
#include "modules/rounds/pages.hpp"

#include <algorithm>

#include <boost/describe/enum_from_string.hpp>

#include "modules/rounds/new_round.hpp"
#include "platform/formats/json.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/order.hpp"
#include "ui/components/confirmation/confirmation.hpp"
#include "ui/represent.hpp"

namespace jamsides::rounds {
namespace {

struct StateDetails {
    State from, to;
};
BOOST_DESCRIBE_STRUCT(StateDetails, (), (from, to))

bool is_over(Round const& round) { return round.state == State::closed || round.state == State::archived; }

std::vector<Round> chosen(std::vector<Round> rounds, ui::Address const& address) {
    auto const show = address.value("show");
    std::erase_if(rounds, [&](Round const& round) {
        return (show == "running" && is_over(round)) || (show == "closed" && !is_over(round));
    });
    if (address.sorted_by() == "name") text::sort_by_name(rounds, &Round::name);
    if (address.sorted_by() == "starts_on")
        std::ranges::stable_sort(rounds, {},
                                 [](Round const& round) { return std::chrono::sys_days{round.starts_on}; });
    if (address.descending()) std::ranges::reverse(rounds);
    return rounds;
}

http::Response new_page(Visit& visit, http::Form form) {
    NewRound const view{std::move(form), static_cast<int>(content::standard_round().activities.size())};
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

http::Response round_page(Visit& visit, Round round, http::Form form) {
    auto size = size_of(visit.db, round.id);
    OneRound const view{std::move(round), std::move(size), visit.is(Role::project_leader), std::move(form),
                        visit.today};
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

// What others notice of the step, when it should be asked about first.
std::string consequence(Visit const& visit, Round const& round, State to) {
    if (to == State::selection && round.takes_applications(visit.today) && round.applications_close_on)
        return visit.t("Sista dag att ansöka är {1}. De som har börjat kan inte skicka in efter det här.",
                       text::date(visit.language, *round.applications_close_on));
    // Visible first, open later: so a round is announced.
    if (round.state == State::planned && round.applications_open_on.value_or(visit.today) > visit.today)
        return visit.t(
            "Omgången blir synlig för alla nu, med beskedet att ansökan öppnar {1}. Den öppnar av sig "
            "själv den dagen.",
            text::date(visit.language, *round.applications_open_on));
    if (to == State::planned)
        return visit.t("Omgången försvinner från de öppna sidorna, och ingen kan ansöka.");
    if (to == State::closed && round.ends_on > visit.today)
        return visit.t("Omgången slutar {1}. Avsluta den först när alla är klara.",
                       text::date(visit.language, round.ends_on));
    return {};
}

// Rounds may run side by side and have the same years.
void find_free_id(db::Connection& db, Round& round) {
    auto const years = round.id;
    for (int n = 2; find(db, round.id); ++n) round.id = years + "-" + std::to_string(n);
}

}  // namespace

http::Response show_rounds(Visit& visit) {
    RoundList view;
    view.address = ui::Address{visit.request};
    view.filter = view.address.value("show");
    view.may_make = visit.is(Role::project_leader);
    view.rounds = chosen(all(visit.db), view.address);
    auto const counted = sizes(visit.db);
    for (auto const& round : view.rounds) {
        auto const size = std::ranges::find(counted, round.id, &Size::round_id);
        auto const known = size == counted.end() ? Size{} : *size;
        view.lines.push_back({round.id, round.name, words(round.state, visit.language), round.starts_on,
                              round.ends_on, known.participants, known.mentors});
    }
    return ui::represent(visit, view);
}

http::Response show_new(Visit& visit) { return new_page(visit, {}); }

http::Response make_round(Visit& visit) {
    http::Form form{visit.request};
    auto const starts_on =
        form.required_date("starts_on", visit.t("Skriv vilken dag uppstartsträffen börjar"), visit.language);
    auto const name = form.text_up_to(120, "name", visit.t("Skriv högst 120 tecken"));
    if (starts_on && *starts_on <= visit.today)
        form.problem("starts_on", visit.t("Välj en dag som inte har varit"));
    if (starts_on && *starts_on > visit.today + std::chrono::years{10})
        form.problem("starts_on", visit.t("Välj en dag inom tio år"));
    auto const others = all(visit.db);
    if (starts_on && std::ranges::find(others, *starts_on, &Round::starts_on) != others.end())
        form.problem("starts_on", visit.t("Det finns redan en omgång som börjar den dagen"));
    if (!form.ok()) return new_page(visit, std::move(form));
    auto const shape = content::standard_round();
    auto round = round_from(shape, *starts_on, name);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    find_free_id(change, round);
    make(change, round, shape);
    change.commit();
    return http::redirect("/rounds/" + round.id);
}

http::Response show_round(Visit& visit) {
    return round_page(visit, get(visit.db, visit.request.at("round")), {});
}

http::Response change_state(Visit& visit) {
    auto round = get(visit.db, visit.request.at("round"));
    http::Form form{visit.request};
    State to{};
    auto const is_state = boost::describe::enum_from_string(form.text("state").c_str(), to);
    if (!is_state || !may_follow(round.state, to))
        throw http::conflict("Omgången har redan gått vidare. Öppna sidan igen och se var den är.");
    if (to == State::applications_open && !round.applications_close_on)
        form.problem("state", visit.t("Skriv först vilken dag ansökan stänger, under Datum och regler"));
    if (!form.ok()) return round_page(visit, std::move(round), std::move(form));
    if (auto what = consequence(visit, round, to); !what.empty() && form.text("sure") != "yes")
        return ui::represent_html(visit,
                                  ui::Confirmation{act_words(to, visit.language) + "?",
                                                   std::move(what),
                                                   "/rounds/" + round.id + "/state",
                                                   act_words(to, visit.language),
                                                   visit.t("Vänta"),
                                                   "/rounds/" + round.id,
                                                   {{"state", std::string(name_of(to))}, {"sure", "yes"}}});
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_state(change, round, to);
    if (to == State::learning) begin_learning(change, round.id);
    change.note("round", round.id, "state_changed", formats::json(StateDetails{round.state, to}));
    change.commit();
    return http::redirect("/rounds/" + round.id);
}

}  // namespace jamsides::rounds
