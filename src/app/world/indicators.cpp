// What every installation knows of indicators from the start, and the figures of the demo.
#include <boost/describe/class.hpp>

#include <charconv>
#include <stdexcept>

#include "app/world/parts.hpp"
#include "platform/db/bulk.hpp"
#include "platform/db/query.hpp"
#include "platform/time/id.hpp"

namespace jamsides::app {
namespace {

using Text = std::string_view;
using Fields = std::vector<std::string>;

std::vector<std::string> split(Text text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t end = 0; end != text.npos; text.remove_prefix(end == text.npos ? 0 : end + 1)) {
        end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
    }
    return parts;
}

// Calls `take` with the fields of every line; the tables have no quoted fields and no semicolons in texts.
template <class Take>
Fields each_line(Text file, Take take) {
    Text text = content::text_of(file);
    Fields heading;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto fields = split(text.substr(0, end), ';');
        text.remove_prefix(std::min(end + 1, text.size()));
        if (heading.empty()) {
            heading = std::move(fields);
        } else {
            if (fields.size() != heading.size())
                throw std::logic_error{"content/" + std::string{file} +
                                       ": wrong number of fields: " + fields[0]};
            take(fields);
        }
    }
    return heading;
}

double number(Text text) {
    double value{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size())
        throw std::logic_error{"content/indicators: not a number: " + std::string{text}};
    return value;
}

struct IndicatorRow {
    std::string id, title, short_sv, short_en, kind;
    std::optional<double> equality_point;
    std::string unit, direction, area_type, operating_area, agenda_target;
    bool is_discontinued, repeats;
    std::string description, source;
    Instant added_at;
};
BOOST_DESCRIBE_STRUCT(IndicatorRow, (),
                      (id, title, short_sv, short_en, kind, equality_point, unit, direction, area_type,
                       operating_area, agenda_target, is_discontinued, repeats, description, source,
                       added_at))

void load_catalogue(db::Connection& connection, Instant now) {
    std::vector<IndicatorRow> rows;
    each_line("indicators/catalogue.csv", [&](Fields& f) {
        const auto point = f[5].empty() ? std::nullopt : std::optional(number(f[5]));
        rows.push_back({f[0], f[1], f[2], f[3], f[4], point, f[6], f[7], f[8], f[9], f[10], f[11] == "1",
                        f[12] == "1", f[13], "Kolada", now});
    });
    db::bulk_insert(connection, "indicators", rows);
}

void load_groups(db::Connection& connection) {
    static const db::Query<void(Text, Text, Text, Text, int)> insert{
        "insert into indicator_groups (id, name_sv, name_en, source, position) values ($1, $2, $3, $4, $5)"};
    static const db::Query<void(Text, Text, int)> insert_member{
        "insert into indicator_group_members (group_id, indicator_id, position) values ($1, $2, $3)"};
    int position = 0;
    each_line("indicators/groups.csv", [&](Fields& f) {
        insert.run(connection, f[0], f[1], f[2], f[3], ++position);
        int place = 0;
        for (auto const& member : split(f[4], ' ')) insert_member.run(connection, f[0], member, ++place);
    });
}

struct SetRow {
    std::string id, kind, name, about_code, topic;
    Instant added_at;
};
BOOST_DESCRIBE_STRUCT(SetRow, (), (id, kind, name, about_code, topic, added_at))
struct MemberRow {
    std::string set_id, area_code;
};
BOOST_DESCRIBE_STRUCT(MemberRow, (), (set_id, area_code))

void load_similar(db::Connection& connection, Instant now) {
    std::vector<SetRow> sets;
    std::vector<MemberRow> members;
    each_line("indicators/similar.csv", [&](Fields& f) {
        sets.push_back({f[0], "similar", f[2], f[1], f[3], now});
        for (auto& code : split(f[4], ' ')) members.push_back({f[0], std::move(code)});
    });
    db::bulk_insert(connection, "area_sets", sets);
    db::bulk_insert(connection, "area_set_members", members);
}

struct ValueRow {
    std::string indicator_id, area_code;
    int year;
    std::string sex;
    std::optional<double> value;
};
BOOST_DESCRIBE_STRUCT(ValueRow, (), (indicator_id, area_code, year, sex, value))

// A column a year: empty is a blank at the source, a hyphen says that the source has no such value.
std::int64_t load_values(db::Connection& connection) {
    constexpr std::size_t labels = 3;
    constexpr int first_year = 2009;
    std::int64_t count = 0;
    db::BulkInsert<ValueRow> bulk{connection, "indicator_values"};
    ValueRow row;
    const auto heading = each_line("indicators/values.csv", [&](Fields& f) {
        row.indicator_id = f[0], row.area_code = f[1];
        row.sex = f[2] == "K" ? "women" : f[2] == "M" ? "men" : "total";
        for (std::size_t at = labels; at < f.size(); ++at) {
            if (f[at] == "-") continue;
            row.year = first_year + static_cast<int>(at - labels);
            row.value = f[at].empty() ? std::nullopt : std::optional(number(f[at]));
            bulk.add(row);
            ++count;
        }
    });
    if (heading[labels] != std::to_string(first_year))
        throw std::logic_error{"content/indicators/values.csv: the first year has changed"};
    bulk.finish();
    return count;
}

}  // namespace

bool load_indicators(db::Connection& connection, Instant now) {
    static const db::Query<std::int64_t()> known{"select count(*) from indicators"};
    if (known.one(connection) > 0) return false;
    in_one_transaction(connection, [&] {
        load_catalogue(connection, now);
        load_groups(connection);
        load_similar(connection, now);
    });
    return true;
}

void load_figures(db::Connection& connection, Clock const& clock) {
    static const db::Query<void(Text, Instant, Instant, std::int64_t)> insert{
        "insert into indicator_deliveries (id, kind, origin, started_at, finished_at, added, brought_by) "
        "values ($1, 'shipped', 'Kolada', $2, $3, $4, 'Servern')"};
    static const db::Query<void(Instant)> fetched{
        "update indicators set fetched_at = $1 where id in (select distinct indicator_id from "
        "indicator_values)"};
    const auto now = clock.now();
    in_one_transaction(connection, [&] {
        load_indicators(connection, now);
        const auto count = load_values(connection);
        insert.run(connection, new_id(clock), now, now, count);
        fetched.run(connection, now);
    });
}

}  // namespace jamsides::app
