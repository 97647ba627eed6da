// jamsides scan and jamsides effect: figures from a file, beside those of the peers.
#include <algorithm>
#include <cmath>

#include "engines/statistics/commands.hpp"
#include "engines/statistics/door.hpp"
#include "engines/statistics/options.hpp"
#include "engines/statistics/values_file.hpp"

namespace jamsides::statistics {
namespace {

// Each peer once, the organisation itself left out.
std::vector<std::string> peers_of(Options const& options, std::string const& own) {
    std::vector<std::string> peers;
    for (std::string const& code : split(options.required("peers"), ',')) {
        if (code.empty()) throw Unusable("--peers har en tom plats mellan två kommatecken");
        if (code != own && std::ranges::find(peers, code) == peers.end()) peers.push_back(code);
    }
    if (peers.empty()) throw Unusable("--peers behöver minst en annan kommun eller region");
    return peers;
}

std::optional<double> gap_in(std::string const& kpi, Areas const& areas, std::string const& code, int year) {
    auto const area = areas.find(code);
    if (area == areas.end()) return std::nullopt;
    auto const figures = area->second.find(year);
    return figures == area->second.end() ? std::nullopt : gap_of(kpi, figures->second);
}

void check_present(Values const& values, std::string const& own, int year) {
    bool has_own = false, has_year = false;
    for (auto const& [kpi, areas] : values) {
        has_own = has_own || areas.contains(own);
        for (auto const& [code, area] : areas) has_year = has_year || area.contains(year);
    }
    if (!has_own) throw Unusable("Filen har inga värden för " + own);
    if (!has_year) throw Unusable("Filen har inga värden för " + std::to_string(year));
}

void write_row(JsonText& json, ScanRow const& row, std::string const& others, int year) {
    auto const& found = row.comparison;
    auto const figure = [&](auto member) {
        return found ? std::optional<double>((*found).*member) : std::nullopt;
    };
    json.open('{').key("kpi").text(row.kpi).key("gap").number(row.gap);
    json.key("peer_median").number(figure(&Comparison::peer_median));
    json.key("z").number(found ? found->z : std::nullopt);
    json.key("percentile").number(figure(&Comparison::percentile));
    json.key("p").number(figure(&Comparison::p)).key("p_adjusted").number(row.p_adjusted);
    json.key("peers").whole(found ? std::int64_t(found->peers) : 0);
    json.key("standing").text(name(row.place));
    double const size = std::max(std::abs(row.gap.value_or(0)), std::abs(found ? found->peer_median : 0));
    Unit const unit{"", "", decimals_for(size)};
    write_sentences(json, [&](Language in) {
        return sentence(row, say(in, "{1} andra", "{1} others", {others}), year, unit, in);
    });
    json.close('}');
}

JsonText scan_of(Options const& options) {
    std::string const& own = options.required("municipality");
    int const year = year_of(options.required("year"), "--year");
    std::vector<std::string> const peers = peers_of(options, own);
    Values const values = read_values(options.required("file"));
    check_present(values, own, year);
    std::vector<Indicator> indicators;
    for (auto const& [kpi, areas] : values) {
        Indicator& next = indicators.emplace_back(
            Indicator{kpi, gap_in(kpi, areas, own, year), {}, is_divided(kpi, areas)});
        for (std::string const& peer : peers)
            if (auto const gap = gap_in(kpi, areas, peer, year)) next.peers.push_back(*gap);
    }
    JsonText json;
    json.open('{').key("municipality").text(own).key("year").whole(year).key("rows").open('[');
    for (ScanRow const& row : scan(indicators))
        write_row(json, row, std::to_string(row.comparison ? row.comparison->peers : 0), year);
    json.close(']').close('}');
    return json;
}

JsonText effect_of(Options const& options) {
    std::string const &own = options.required("municipality"), &kpi = options.required("kpi");
    Years const before = years_of(options.required("before"), "--before");
    Years const after = years_of(options.required("after"), "--after");
    std::vector<std::string> const peers = peers_of(options, own);
    Values const values = read_values(options.required("file"));
    auto const areas = values.find(kpi);
    if (areas == values.end()) throw Unusable("Filen har inga värden för " + kpi);
    auto const gaps = [&](std::string const& code) {
        auto const area = areas->second.find(code);
        return area == areas->second.end() ? Series{} : gaps_of(kpi, area->second);
    };
    if (!areas->second.contains(own)) throw Unusable("Filen har inga värden för " + own);
    std::vector<Series> others;
    for (std::string const& peer : peers) others.push_back(gaps(peer));
    Effect const found = effect(gaps(own), others, before, after, repeats_elections(kpi));
    JsonText json;
    json.open('{').key("change").number(found.change).key("peer_change").number(found.peer_change);
    json.key("effect").number(found.effect).key("p").number(found.p);
    json.key("peers").whole(std::int64_t(found.peers)).key("standing").text(name(found.standing));
    json.key("placebos").open('[');
    for (double placebo : found.placebos) json.number(placebo);
    json.close(']');
    write_sentences(json, [&](Language in) { return sentence(found, before, after, Unit{}, in); });
    json.close('}');
    return json;
}

}  // namespace

int run_scan(Args const& args, std::ostream& out, std::ostream& err) {
    return answer("scan", "--file värden.csv --municipality 1281 --peers 0180,1480 --year 2019", out, err,
                  [&] {
                      return scan_of(Options(args, {"file", "municipality", "peers", "year"}));
                  });
}

int run_effect(Args const& args, std::ostream& out, std::ostream& err) {
    return answer(
        "effect",
        "--file värden.csv --kpi N00209 --municipality 1281 --peers 0180,1480 --before 2010-2015 --after "
        "2016-2019",
        out, err, [&] {
            return effect_of(Options(args, {"file", "kpi", "municipality", "peers", "before", "after"}));
        });
}

}  // namespace jamsides::statistics
