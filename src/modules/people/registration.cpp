// The statements about what is registered, and the words for what is missing.
#include "modules/people/registration.hpp"

#include <algorithm>

#include "modules/people/participant.hpp"
#include "platform/db/query.hpp"
#include "platform/text/order.hpp"

namespace jamsides::people {
namespace {

#define COUNT_OF(functions)                                                                            \
    "(select count(*) from participants x where x.round_id = p.round_id and x.state <> 'removed' and " \
    "x.organisation_code = p.organisation_code and x.function in (" functions "))"

}  // namespace

std::vector<Registration> registrations(db::Connection& db, std::string_view round_id) {
    static const db::Query<Registration(std::string_view)> select{
        "select p.organisation_code, o.official_name, "
        COUNT_OF("'politician', 'manager', 'strategist', 'key_person'") ", "
        COUNT_OF("'politician'") ", " COUNT_OF("'manager'") ", " COUNT_OF("'strategist', 'key_person'")
        ", p.people_complete_at, case when p.state in ('admitted', 'preparing', 'ongoing') then 1 else 0 end "
        "from participations p join organisations o on o.code = p.organisation_code "
        "where p.round_id = $1 and p.state <> 'discontinued'"};
    auto found = select.all(db, round_id);
    text::sort_by_name(found, &Registration::organisation);
    return found;
}

std::optional<Registration> registration_of(db::Connection& db, std::string_view round_id,
                                            std::string_view code) {
    for (auto& one : registrations(db, round_id))
        if (one.code == code) return one;
    return std::nullopt;
}

void set_complete(ledger::Change& change, std::string_view round_id, std::string_view code, bool complete) {
    static const db::Query<void(std::optional<Instant>, std::string_view, std::string_view)> update{
        "update participations set people_complete_at = $1 where round_id = $2 and organisation_code = $3"};
    update.run(change, complete ? std::optional{change.now()} : std::nullopt, round_id, code);
    change.note("participation", std::string(round_id) + "/" + std::string(code),
                complete ? "everybody_registered" : "more_to_register");
}

std::string application_of(db::Connection& db, std::string_view round_id, std::string_view code) {
    static const db::Query<std::string(std::string_view, std::string_view)> select{
        "select id from applications where round_id = $1 and organisation_code = $2 and submitted_at is not "
        "null and state <> 'withdrawn' order by submitted_at desc limit 1"};
    return select.one_or_none(db, round_id, code).value_or("");
}

std::string lacking(Registration const& one, text::Language const& language) {
    std::string names;
    auto const add = [&](int there, Function function) {
        if (there == 0) names += (names.empty() ? "" : ", ") + words(function, language);
    };
    add(one.politicians, Function::politician);
    add(one.managers, Function::manager);
    add(one.strategists, Function::strategist);
    return names.empty() ? "" : language.t("Saknas: {1}.", names);
}

}  // namespace jamsides::people
