// Two versions, or a version and its next best, side by side; and an alternative that is chosen.
#include <charconv>

#include "modules/matching/pages.hpp"
#include "modules/matching/side_by_side.hpp"
#include "modules/rounds/store.hpp"
#include "platform/auth/route.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/numbers.hpp"
#include "ui/represent.hpp"

namespace jamsides::matching {
namespace {

SideBySide side_by_side(Visit const& visit, std::vector<Sided> const& proposals) {
    SideBySide view;
    view.round = rounds::get(visit.db, visit.request.at("round"));
    view.columns = columns_of(proposals, visit.language);
    for (auto const& column : view.columns)
        view.lines.insert(view.lines.end(), column.groups.begin(), column.groups.end());
    auto const versions = versions_in(visit.db, view.round.id);
    view.next_number = versions.empty() ? 1 : versions.front().number + 1;
    view.may_edit = may::administration(visit);
    return view;
}

Sided version_column(Visit const& visit, Version const& version) {
    return {visit.t("Version {1}", version.number),
            "/rounds/" + version.round_id + "/groups/" + std::to_string(version.number), read(version), true,
            0};
}

}  // namespace

http::Response compare(Visit& visit) {
    auto const a = get_version(visit, visit.request.at("number"));
    auto const b = get_version(visit, visit.request.at("other"));
    auto view = side_by_side(visit, {version_column(visit, a), version_column(visit, b)});
    view.heading = visit.t("Version {1} och {2} sida vid sida", a.number, b.number);
    auto const difference = b.cost - a.cost;
    auto const number = text::number(visit.language, static_cast<long long>(std::abs(difference)));
    view.lead = difference == 0 ? visit.t("De kostar lika mycket.")
                : difference > 0
                    ? visit.t("Version {1} kostar {2} delegationskilometer mer än version {3}.", b.number,
                              number, a.number)
                    : visit.t("Version {1} kostar {2} delegationskilometer mindre än version {3}.", b.number,
                              number, a.number);
    return ui::represent(visit, view);
}

http::Response show_alternatives(Visit& visit) {
    auto const version = get_version(visit, visit.request.at("number"));
    auto const column = version_column(visit, version);
    std::vector<Sided> proposals{column};
    for (auto const& alternative : column.reading.alternatives) {
        auto const choice = static_cast<int>(proposals.size());
        proposals.push_back({visit.t("Alternativ {1}", choice), "",
                             with_groups(column.reading, alternative.groups), alternative.proven, choice});
    }
    auto view = side_by_side(visit, proposals);
    auto const count = static_cast<long long>(column.reading.alternatives.size());
    view.heading = text::counted(visit.language, count, "Det näst bästa, sida vid sida",
                                 "De {1} näst bästa, sida vid sida");
    if (count == 0) view.heading = visit.t("Inga alternativ är räknade");
    view.lead = count == 0
                    ? visit.t("Grupper som någon har ändrat för hand jämförs med andra versioner i stället.")
                    : visit.t("Varje alternativ är det billigaste som inte redan står till vänster om det.");
    view.save_address = column.address + "/choice";
    return ui::represent(visit, view);
}

http::Response save_alternative(Visit& visit) {
    auto const from = get_version(visit, visit.request.at("number"));
    auto const reading = read(from);
    auto const text = visit.request.fields.value("alternative");
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    if (number < 1 || number > reading.alternatives.size())
        throw http::bad_request("Välj ett av alternativen.");
    return save_groups(visit, from, with_groups(reading, reading.alternatives[number - 1].groups));
}

}  // namespace jamsides::matching
