// What the file says meets what the database holds.
#include "modules/indicators/importing.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "modules/indicators/incoming_parts.hpp"
#include "modules/indicators/local.hpp"
#include "modules/indicators/peers.hpp"
#include "modules/indicators/store.hpp"
#include "platform/db/query.hpp"
#include "platform/text/msgid.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::indicators {
namespace {

bool is_kolada_code(std::string_view code) {
    return code.size() == 6 && (code[0] == 'N' || code[0] == 'U') &&
           code.find_first_not_of("0123456789", 1) == code.npos;
}

std::string source_of(Intake const& intake) {
    return std::ranges::all_of(intake.indicators(), is_kolada_code) ? "Kolada" : "";
}

// Indicators and areas that are not known, said but not refused: a catalogue may be behind.
void look_at_codes(db::Connection& db, Intake const& intake, ImportReport& report,
                   text::Language const& language) {
    std::set<std::string, std::less<>> known;
    for (auto const& indicator : catalogue(db)) known.insert(indicator.id);
    for (auto const& code : intake.indicators())
        if (!known.contains(code)) report.new_indicators.push_back(code);
    std::ranges::sort(report.new_indicators);
    std::set<std::string, std::less<>> places;
    for (auto const& area : areas(db)) places.insert(area.code);
    std::vector<std::string> unknown;
    for (auto const& code : intake.areas())
        if (!places.contains(code)) unknown.push_back(code);
    if (unknown.empty()) return;
    std::ranges::sort(unknown);
    auto const count = static_cast<long long>(unknown.size());
    unknown.resize(std::min<std::size_t>(unknown.size(), 5));
    report.remarks.push_back(
        language.plural(count, "{1} kod hör inte till någon kommun eller region vi känner: {2}.",
                        "{1} koder hör inte till någon kommun eller region vi känner, bland annat {2}.",
                        text::enumeration(language, unknown)));
}

void look_at_counts(db::Connection& db, ValuesReading const& reading, std::string_view organisation,
                    ImportReport& report, text::Language const& language) {
    if (reading.local.empty()) return;
    if (organisation.empty()) {
        report.faults.push_back(
            language.t("Filen har en verksamhets egna tal. Säg vilken organisation de hör till."));
        return;
    }
    std::set<std::string, std::less<>> known;
    for (auto const& indicator : local_indicators(db, organisation)) known.insert(indicator.activity);
    for (auto const& [activity, counts] : reading.local) {
        (known.contains(activity) ? report.replaced_activities : report.new_activities).push_back(activity);
        report.counts += counts.size();
    }
}

ImportReport looked_at(db::Connection& db, ValuesReading const& reading, std::string_view organisation,
                       text::Language const& language) {
    if (!reading.ok()) throw std::logic_error("indicators: a reading with faults cannot be imported");
    ImportReport report;
    report.remarks = reading.remarks;
    look_at_codes(db, reading.intake, report, language);
    look_at_counts(db, reading, organisation, report, language);
    return report;
}

void receive_counts(ledger::Change& change, ValuesReading const& reading, std::string_view organisation) {
    auto const known = local_indicators(change, organisation);
    for (auto const& [activity, counts] : reading.local) {
        auto const before = std::ranges::find(known, activity, &LocalIndicator::activity);
        auto const id = before != known.end()
                            ? before->id
                            : add(change, LocalIndicator{.organisation_code = std::string(organisation),
                                                         .activity = activity});
        set_counts(change, id, counts);
    }
}

}  // namespace

ImportReport try_import(db::Connection& db, ValuesReading const& reading, std::string_view organisation,
                        text::Language const& language) {
    auto report = looked_at(db, reading, organisation, language);
    if (report.ok()) report.values = compare(db, reading.intake);
    return report;
}

ImportReport bring_in(db::Connection& db, Clock const& clock, ledger::Actor const& actor,
                      ValuesReading const& reading, Origin const& origin, text::Language const& language) {
    std::string delivery;
    auto const parts = parts_of(reading.intake);
    auto report = ledger::in_change(db, clock, actor, [&](ledger::Change& change) {
        auto looked = looked_at(change, reading, origin.organisation, language);
        if (!looked.ok()) throw std::logic_error("indicators: " + looked.faults.front());
        receive_counts(change, reading, origin.organisation);
        if (parts.empty()) return looked;
        auto source = origin.source.empty() ? reading.source : origin.source;
        if (source.empty()) source = source_of(reading.intake);
        delivery = begin_delivery(change, origin.kind, origin.origin);
        know(change, reading.intake, reading.titles, source);
        write_down(change, delivery, parts);
        return looked;
    });
    if (!delivery.empty()) report.values = take_up(db, clock, actor, delivery);
    return report;
}

std::vector<std::string> told(ImportReport const& report, bool done, text::Language const& language) {
    std::vector<std::string> lines = report.remarks;
    auto const count = [&](std::size_t number) {
        return text::number(language, static_cast<long long>(number));
    };
    auto const& v = report.values;
    if (v.added + v.unchanged + v.replaced() + v.vanished() > 0)
        lines.push_back(language.t("Nya värden: {1}. Ändrade: {2}. Borta: {3}. Oförändrade: {4}.",
                                   count(v.added), count(v.replaced()), count(v.vanished()),
                                   count(v.unchanged)));
    if (!report.new_indicators.empty())
        lines.push_back(
            language.plural(static_cast<long long>(report.new_indicators.size()),
                            "{1} nyckeltal finns inte i katalogen sedan tidigare: {2}.",
                            "{1} nyckeltal finns inte i katalogen sedan tidigare, bland annat {2}.",
                            report.new_indicators.front()));
    for (auto const& activity : report.new_activities)
        lines.push_back(language.t("Egna tal om {1} är nya.", activity));
    for (auto const& activity : report.replaced_activities)
        lines.push_back(language.t("Egna tal om {1} ersätter de som fanns.", activity));
    lines.push_back(done ? language.t("Filen är inläst.")
                         : language.t("Inget är ändrat: det här var ett prov."));
    return lines;
}

}  // namespace jamsides::indicators
