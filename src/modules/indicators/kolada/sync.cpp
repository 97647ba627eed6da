// Metadata first, then the values part by part: indicators × areas × years, 25 of each.
#include "modules/indicators/kolada/sync.hpp"

#include <algorithm>
#include <set>

#include "modules/indicators/kolada/answers.hpp"
#include "modules/indicators/kolada/sync_store.hpp"
#include "modules/indicators/peers.hpp"
#include "platform/text/msgid.hpp"
#include "platform/text/numbers.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::indicators::kolada {
namespace {

using Codes = std::vector<std::string>;

Codes sorted(Codes codes) {
    std::ranges::sort(codes);
    codes.erase(std::ranges::unique(codes).begin(), codes.end());
    return codes;
}

// What the request leaves open, filled in from the database.
struct Plan {
    Codes indicators, areas;
    std::vector<int> years;  // empty: every year
    std::string request;     // in one line, to know it again
    std::vector<Asked> parts;
};

std::vector<std::vector<int>> segments_of(std::vector<int> const& years) {
    if (years.empty()) return {{}};
    std::vector<std::vector<int>> segments;
    for (std::size_t at = 0; at < years.size(); at += most_in_segment)
        segments.emplace_back(years.begin() + std::ptrdiff_t(at),
                              years.begin() + std::ptrdiff_t(std::min(at + most_in_segment, years.size())));
    return segments;
}

Plan plan_of(db::Connection& db, Request const& request) {
    Plan plan{.indicators = sorted(request.indicators), .areas = sorted(request.areas)};
    if (plan.indicators.empty()) plan.indicators = in_use(db);
    if (plan.areas.empty())
        for (auto const& area : areas(db))
            if (area.code.size() == 4) plan.areas.push_back(area.code);
    plan.indicators = sorted(std::move(plan.indicators)), plan.areas = sorted(std::move(plan.areas));
    if (request.first_year)
        for (int year = *request.first_year; year <= request.last_year.value_or(*request.first_year); ++year)
            plan.years.push_back(year);
    plan.request =
        request.base_url + " " + joined(plan.indicators) + " " + joined(plan.areas) + " " +
        (plan.years.empty() ? ""
                            : std::to_string(plan.years.front()) + "-" + std::to_string(plan.years.back()));
    for (auto const& indicators : in_segments(plan.indicators))
        for (auto const& areas : in_segments(plan.areas))
            for (auto const& years : segments_of(plan.years))
                plan.parts.push_back({indicators, areas, years});
    return plan;
}

std::string path_of(Asked const& part, std::optional<Day> from_date) {
    auto path = "/data/kpi/" + joined(part.indicators) + "/municipality/" + joined(part.areas);
    if (!part.years.empty()) {
        Codes years;
        for (int const year : part.years) years.push_back(std::to_string(year));
        path += "/year/" + joined(years);
    }
    path += "?per_page=" + std::to_string(page_size);
    return from_date ? path + "&from_date=" + time::to_iso(*from_date) : path;
}

class Synchronising {
  public:
    Synchronising(Surroundings const& around, Request const& request)
        : around_(around),
          request_(request),
          asking_(request.base_url, around.pause),
          db_(around.database.lease()) {}

    Report run() {
        plan_ = plan_of(*db_, request_);
        if (plan_.parts.empty()) throw Interrupted("Det finns inga nyckeltal att fråga efter.");
        take_catalogue();
        begin();
        for (auto part = std::size_t(sync_.next_part); part < plan_.parts.size(); ++part) receive_part(part);
        in_change([&](ledger::Change& change) { finish_sync(change, sync_); });
        report_.requests = asking_.requests();
        return std::move(report_);
    }

  private:
    template <class Act>
    void in_change(Act act) {
        ledger::in_change(*db_, around_.clock, around_.actor, act);
    }

    std::vector<Kpi> kpis_of(Codes const& segment) {
        std::vector<Kpi> kpis;
        try {
            asking_.pages("/kpi/" + joined(segment) + "?per_page=" + std::to_string(page_size),
                          [&](std::string const& text) {
                              auto page = read_kpis(text);
                              std::ranges::move(page.kpis, std::back_inserter(kpis));
                              return page.next_url;
                          });
        } catch (NotThere const&) {  // none of them: said at the end
        }
        return kpis;
    }

    void take_catalogue() {
        std::set<std::string> known;
        for (auto const& segment : in_segments(plan_.indicators)) {
            auto kpis = kpis_of(segment);
            std::erase_if(kpis, [&](Kpi const& kpi) { return !std::ranges::binary_search(segment, kpi.id); });
            for (auto const& kpi : kpis) known.insert(kpi.id);
            if (kpis.empty()) continue;
            in_change([&](ledger::Change& change) {
                for (auto const& kpi : kpis)
                    if (take_over(change, kpi) == Taken::title_differs)
                        report_.changed_titles.push_back(kpi.id);
                change.note("indicator", segment.front(), "catalogue read");
            });
        }
        for (auto const& id : plan_.indicators)
            if (!known.contains(id)) report_.unknown.push_back(id);
    }

    void begin() {
        auto const request = plan_.request + (request_.everything ? " full" : "");
        if (auto const before = interrupted_sync(*db_, request)) {
            sync_ = *before;
            report_.went_on = true;
        } else {
            auto const from = request_.everything ? std::nullopt : last_sync(*db_, plan_.request);
            in_change([&](ledger::Change& change) {
                sync_ = begin_sync(change, request, request_.base_url, from);
            });
        }
        report_.delivery = sync_.delivery_id;
        report_.changed_since = sync_.from_date;
    }

    // What Kolada does not have is not asked for; but a catalogue without any of it is no catalogue.
    bool is_unknown(std::string const& id) const {
        return report_.unknown.size() < plan_.indicators.size() &&
               std::ranges::binary_search(report_.unknown, id);
    }

    void receive_part(std::size_t number) {
        auto part = plan_.parts[number];
        std::erase_if(part.indicators, [&](auto const& id) { return is_unknown(id); });
        Intake intake;
        if (!part.indicators.empty())
            asking_.pages(path_of(part, sync_.from_date),
                          [&](std::string const& text) { return read_data(text, part, intake); });
        Received received;
        intake.sort();
        intake.keep_last();
        in_change([&](ledger::Change& change) {
            auto all = intake;
            if (request_.everything) {
                add_vanished(change, part, all);
                all.sort();
                if (intake.empty() && !all.empty())
                    throw Interrupted("Kolada svarade tomt på det som har haft värden. Inget är borttaget.");
            }
            know(change, all, {}, "Kolada");
            received = receive(change, sync_.delivery_id, all);
            part_received(change, sync_, received, int(number) + 1);
        });
        report_.values += received;
        around_.tell_progress(
            "Del " + std::to_string(number + 1) + " av " + std::to_string(plan_.parts.size()) + ": " +
            std::to_string(intake.values().size()) + " värden, " + std::to_string(received.added) + " nya, " +
            std::to_string(received.replaced() + received.vanished()) + " ändrade");
    }

    Surroundings const& around_;
    Request const& request_;
    Asking asking_;
    db::Lease db_;
    Plan plan_;
    Sync sync_;
    Report report_;
};

}  // namespace

std::optional<Day> last_done(db::Connection& db, Request const& request) {
    return last_sync(db, plan_of(db, request).request);
}

Report sync(Surroundings const& around, Request const& request) {
    return Synchronising(around, request).run();
}

std::vector<std::string> told(Report const& report, text::Language const& language) {
    auto const count = [&](std::size_t number) {
        return text::number(language, static_cast<long long>(number));
    };
    std::vector<std::string> lines;
    if (report.went_on) lines.push_back(language.t("Hämtningen fortsatte där den avbröts."));
    if (report.changed_since)
        lines.push_back(
            language.t("Bara det som ändrats sedan {1} är hämtat.", time::to_iso(*report.changed_since)));
    lines.push_back(language.t("Nya värden: {1}. Ändrade: {2}. Borta: {3}. Oförändrade: {4}.",
                               count(report.values.added), count(report.values.replaced()),
                               count(report.values.vanished()), count(report.values.unchanged)));
    for (auto const& id : report.changed_titles)
        lines.push_back(language.t(
            "{1} heter något annat hos Kolada nu. Titta på nyckeltalet innan ni litar på det.", id));
    for (auto const& id : report.unknown) lines.push_back(language.t("{1} finns inte hos Kolada.", id));
    return lines;
}

}  // namespace jamsides::indicators::kolada
