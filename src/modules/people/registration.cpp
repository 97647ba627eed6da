// The statements about what is registered, and the words for what is missing.
#include "modules/people/registration.hpp"

#include <algorithm>

#include "modules/people/participant.hpp"
#include "platform/db/query.hpp"
#include "platform/text/joined.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/order.hpp"

namespace jamsides::people {
namespace {

#define COUNT_OF(functions)                                                                            \
    "(select count(*) from participants x where x.round_id = p.round_id and x.state <> 'removed' and " \
    "x.organisation_code = p.organisation_code and x.function in (" functions "))"

std::vector<Function> lacking_functions(Registration const& one) {
    std::vector<Function> found;
    if (one.politicians == 0) found.push_back(Function::politician);
    if (one.managers == 0) found.push_back(Function::manager);
    if (one.strategists == 0) found.push_back(Function::strategist);
    return found;
}

std::string somebody(Function function, text::Language const& language) {
    if (function == Function::politician) return language.t("en politiker");
    return function == Function::manager ? language.t("en chef")
                                         : language.t("en strateg eller nyckelperson");
}

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
    auto const names =
        text::joined(lacking_functions(one), [&](Function function) { return words(function, language); });
    return names.empty() ? "" : language.t("Saknas: {1}.", names);
}

std::string to_register(Registration const& one, text::Language const& language) {
    std::vector<std::string> lacked;
    for (auto const function : lacking_functions(one)) lacked.push_back(somebody(function, language));
    return lacked.empty() ? "" : language.t("Anmäl {1}", text::enumeration(language, lacked));
}

}  // namespace jamsides::people
