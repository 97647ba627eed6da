// v3's shapes; a period may be a number or, as in v2, a text.
#include "modules/indicators/kolada/answers.hpp"

#include <algorithm>
#include <cmath>

#include "platform/time/iso.hpp"

namespace jamsides::indicators::kolada {
namespace {

constexpr std::size_t most_bytes = 64'000'000;

formats::JsonValue parsed(std::string_view text) {
    auto json = formats::parse_json(text, most_bytes);
    if (!json) throw WrongJson("svaret är inte giltig JSON");
    return std::move(*json);
}

// Literal \n stands in some descriptions.
std::string plain(std::string text) {
    for (auto at = text.find("\\n"); at != text.npos; at = text.find("\\n", at)) text.replace(at, 2, " ");
    return text;
}

Kpi kpi_of(JsonNode const& node) {
    Kpi kpi{.id = node["id"].text(), .title = plain(node["title"].text())};
    if (kpi.title.empty()) node["title"].wrong("är tom");
    kpi.description = plain(node["description"].text_or(""));
    kpi.area_type = node["municipality_type"].text_or("A");
    kpi.operating_area = node["operating_area"].text_or("");
    kpi.is_divided_by_gender = node["is_divided_by_gender"].yes();
    kpi.publication_date = time::day_from_iso(node["publication_date"].text_or(""));
    return kpi;
}

bool is_asked_for(Asked const& asked, std::string const& indicator, std::string const& area, int year) {
    return std::ranges::binary_search(asked.indicators, indicator) &&
           std::ranges::binary_search(asked.areas, area) &&
           (asked.years.empty() || std::ranges::binary_search(asked.years, year));
}

void read_value(JsonNode const& node, IncomingValue value, Intake& intake) {
    auto const gender = node["gender"];
    auto const sex = sex_from(gender.text());
    if (!sex) gender.wrong("ska vara K, M eller T");
    value.sex = *sex;
    auto const written = node["value"], count = node["count"];
    if (node["isdeleted"].yes()) {
        value.is = IncomingValue::Is::deleted;
    } else if (written.is_null()) {
        value.is = IncomingValue::Is::blank;
    } else {
        value.value = written.number();
        if (!(std::abs(value.value) < 1e15)) written.wrong("är för stort");
    }
    if (!count.is_null()) value.count = float(count.number());
    value.row = std::uint32_t(intake.values().size() + 1);  // so that of a repeated value the last holds
    intake.add(value);
}

}  // namespace

KpiPage read_kpis(std::string_view text) {
    auto const json = parsed(text);
    JsonNode const root(json, "");
    KpiPage page;
    auto const values = root["values"];
    for (std::size_t i = 0; i < values.list().size(); ++i) page.kpis.push_back(kpi_of(values.at(i)));
    page.next_url = root["next_url"].text_or("");
    return page;
}

GroupPage read_groups(std::string_view text) {
    auto const json = parsed(text);
    JsonNode const root(json, "");
    GroupPage page;
    auto const values = root["values"];
    for (std::size_t i = 0; i < values.list().size(); ++i) {
        auto const group = values.at(i), members = group["members"];
        Group& read = page.groups.emplace_back(Group{group["id"].text(), group["title"].text_or(""), {}});
        for (std::size_t each = 0; each < members.list().size(); ++each)
            read.members.push_back(members.at(each)["member_id"].text());
    }
    page.next_url = root["next_url"].text_or("");
    return page;
}

std::string read_data(std::string_view text, Asked const& asked, Intake& intake) {
    auto const json = parsed(text);
    JsonNode const root(json, "");
    auto const records = root["values"];
    for (std::size_t i = 0; i < records.list().size(); ++i) {
        auto const record = records.at(i);
        auto const& indicator = record["kpi"].text();
        auto const& area = record["municipality"].text();
        auto const year = record["period"].whole();
        if (year < 1900 || year > 2200) record["period"].wrong("är inget år");
        auto const values = record["values"];
        if (!is_asked_for(asked, indicator, area, int(year))) continue;
        IncomingValue value{
            .indicator = intake.indicator(indicator), .area = intake.area(area), .year = std::int16_t(year)};
        for (std::size_t each = 0; each < values.list().size(); ++each)
            read_value(values.at(each), value, intake);
    }
    return root["next_url"].text_or("");
}

}  // namespace jamsides::indicators::kolada
