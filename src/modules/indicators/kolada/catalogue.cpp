// Three lists, page by page, each page written as it comes.
#include "modules/indicators/kolada/catalogue.hpp"

#include "modules/indicators/kolada/catalogue_store.hpp"
#include "modules/indicators/kolada/sync_store.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::indicators::kolada {
namespace {

class Taking {
  public:
    Taking(Surroundings const& around, std::string const& base_url)
        : around_(around), asking_(base_url, around.pause), db_(around.database.lease()) {}

    CatalogueReport run() {
        auto const size = "?per_page=" + std::to_string(page_size);
        asking_.pages("/kpi" + size, [&](std::string const& text) { return take_kpis(text); });
        asking_.pages("/kpi_groups" + size, [&](std::string const& text) { return take_groups(text); });
        asking_.pages("/municipality_groups" + size,
                      [&](std::string const& text) { return take_similar(text); });
        return std::move(report_);
    }

  private:
    template <class Act>
    void in_change(char const* what, Act act) {
        ledger::in_change(*db_, around_.clock, around_.actor, [&](ledger::Change& change) {
            act(change);
            change.note("catalogue", "kolada", what);
        });
    }

    std::string take_kpis(std::string const& text) {
        auto const page = read_kpis(text);
        auto const before = report_;
        in_change("indicators read", [&](ledger::Change& change) {
            report_ = before;  // the act may be repeated
            for (auto const& kpi : page.kpis) {
                auto const taken = take_over(change, kpi);
                report_.added += taken == Taken::added;
                if (taken == Taken::title_differs) report_.changed_titles.push_back(kpi.id);
            }
        });
        report_.indicators += page.kpis.size();
        around_.tell_progress(std::to_string(report_.indicators) + " nyckeltal");
        return page.next_url;
    }

    std::string take_groups(std::string const& text) {
        auto const page = read_groups(text);
        std::size_t taken = 0;
        in_change("groups read", [&](ledger::Change& change) {
            taken = 0;
            for (auto const& group : page.groups) taken += take_over_group(change, group);
        });
        report_.groups += taken;
        return page.next_url;
    }

    std::string take_similar(std::string const& text) {
        auto const page = read_groups(text);
        std::size_t taken = 0;
        in_change("similar municipalities read", [&](ledger::Change& change) {
            taken = 0;
            for (auto const& group : page.groups) taken += take_over_similar(change, group);
        });
        report_.similar += taken;
        around_.tell_progress(std::to_string(report_.similar) + " grupper av liknande kommuner");
        return page.next_url;
    }

    Surroundings const& around_;
    Asking asking_;
    db::Lease db_;
    CatalogueReport report_;
};

}  // namespace

CatalogueReport take_catalogue(Surroundings const& around, std::string const& base_url) {
    return Taking(around, base_url).run();
}

std::vector<std::string> told(CatalogueReport const& report, text::Language const& language) {
    auto const count = [&](std::size_t number) {
        return text::number(language, static_cast<long long>(number));
    };
    std::vector<std::string> lines{language.t("Kolada har {1} nyckeltal. {2} är nya i katalogen.",
                                              count(report.indicators), count(report.added)),
                                   language.t("Grupper av nyckeltal: {1}. Grupper av liknande kommuner: {2}.",
                                              count(report.groups), count(report.similar))};
    for (auto const& id : report.changed_titles)
        lines.push_back(language.t(
            "{1} heter något annat hos Kolada nu. Titta på nyckeltalet innan ni litar på det.", id));
    return lines;
}

}  // namespace jamsides::indicators::kolada
