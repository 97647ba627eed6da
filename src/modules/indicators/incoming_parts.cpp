// A part is a table like any that people bring, and is read by the same reader.
#include "modules/indicators/incoming_parts.hpp"

#include <charconv>
#include <chrono>
#include <span>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "modules/indicators/reading/table_values.hpp"
#include "platform/db/query.hpp"

namespace jamsides::indicators {
namespace {

using Text = std::string_view;
using Is = IncomingValue::Is;

// Some tenths of a second to receive: nobody notices that the lock is held, and a round's file is one part.
constexpr std::size_t values_in_part = 40'000;
// SQLite looks for the lock at least every tenth of a second while it waits.
constexpr auto room_for_others = std::chrono::milliseconds{110};

struct Part {
    std::string delivery;
    int number = 0;
    std::string content;
};
BOOST_DESCRIBE_STRUCT(Part, (), (delivery, number, content))

void append_number(std::string& out, auto number) {
    char digits[32];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

std::string table_of(Intake const& intake, std::span<IncomingValue const> values) {
    std::string table = "kpi,municipality,period,gender,value,count\n";
    for (auto const& each : values) {
        table += intake.indicators()[each.indicator] + ',' + intake.areas()[each.area] + ',';
        append_number(table, each.year);
        (table += ',') += letter(each.sex);
        table += ',';
        if (each.is == Is::value) append_number(table, each.value);
        table += ',';
        if (each.count >= 0) append_number(table, each.count);
        table += '\n';
    }
    return table;
}

Intake intake_of(std::string const& content) {
    std::istringstream in(content);
    auto reading = read_values(in, text::swedish());
    if (!reading.ok())
        throw std::logic_error("indicators: a part that was written down cannot be read: " +
                               reading.faults.front().sentence);
    return std::move(reading.intake);
}

// Nothing when another program has just taken it.
std::optional<Received> take(db::Connection& db, Clock const& clock, ledger::Actor const& actor,
                             Part const& part) {
    static const db::Query<void(Text, int)> remove{
        "delete from incoming_parts where delivery_id = $1 and part = $2"};
    static const db::Query<std::int64_t(Text)> left{
        "select count(*) from incoming_parts where delivery_id = $1"};
    auto const intake = intake_of(part.content);
    ledger::Change change{db, clock, actor};
    if (remove.run(change, part.delivery, part.number) == 0) return std::nullopt;
    auto received = receive(change, part.delivery, intake);
    bool const is_last = left.one(change, part.delivery) == 0;
    count_delivery(change, part.delivery, received, is_last);
    if (!is_last) change.note("indicator delivery", part.delivery, "part received");
    change.commit();
    return received;
}

}  // namespace

std::vector<std::string> parts_of(Intake const& intake) {
    std::vector<std::string> parts;
    for (std::span<IncomingValue const> left = intake.values(); !left.empty();) {
        auto const now = left.first(std::min(left.size(), values_in_part));
        parts.push_back(table_of(intake, now));
        left = left.subspan(now.size());
    }
    return parts;
}

void write_down(ledger::Change& change, Text delivery, std::vector<std::string> const& parts) {
    static const db::Query<void(Text, int, Text)> insert{
        "insert into incoming_parts (delivery_id, part, content) values ($1, $2, $3)"};
    int number = 0;
    for (auto const& part : parts) insert.run(change, delivery, number++, part);
}

Received take_up(db::Connection& db, Clock const& clock, ledger::Actor const& actor, Text delivery) {
    static const db::Query<Part()> oldest{
        "select delivery_id, part, content from incoming_parts order by delivery_id, part limit 1"};
    Received of_delivery;
    for (auto part = oldest.one_or_none(db); part;) {
        auto const received = take(db, clock, actor, *part);
        if (received && part->delivery == delivery) of_delivery += *received;
        part = oldest.one_or_none(db);
        if (part) std::this_thread::sleep_for(room_for_others);
    }
    return of_delivery;
}

}  // namespace jamsides::indicators
