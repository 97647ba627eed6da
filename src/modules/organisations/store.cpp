// The statements of organisations and their signings.
#include "modules/organisations/store.hpp"

#include "platform/db/query.hpp"
#include "platform/text/order.hpp"

namespace jamsides::organisations {
namespace {

#define ORGANISATION_COLUMNS                                                                                 \
    "code, name, official_name, kind, county_code, lat, lon, population, population_women, population_men, " \
    "population_year, kommungrupp, mailbox"

using Number = std::optional<std::int64_t>;
using Insert = db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                              std::string_view, double, double, Number, Number, Number, Number,
                              std::optional<std::string>, std::string_view, Instant)>;

}  // namespace

std::vector<Organisation> all(db::Connection& db) {
    static const db::Query<Organisation()> select{"select " ORGANISATION_COLUMNS " from organisations"};
    auto organisations = select.all(db);
    text::sort_by_name(organisations, &Organisation::name);
    return organisations;
}

std::optional<Organisation> find(db::Connection& db, std::string_view code) {
    static const db::Query<Organisation(std::string_view)> select{"select " ORGANISATION_COLUMNS
                                                                  " from organisations where code = $1"};
    return select.one_or_none(db, code);
}

std::string official_name(db::Connection& db, std::string_view code) {
    static const db::Query<std::string(std::string_view)> select{
        "select official_name from organisations where code = $1"};
    return select.one_or_none(db, code).value_or(std::string(code));
}

std::vector<std::string> official_names(db::Connection& db, std::vector<std::string> const& codes) {
    std::vector<std::string> names;
    for (auto const& code : codes) names.push_back(official_name(db, code));
    return names;
}

std::vector<Kind> kinds(db::Connection& db) {
    static const db::Query<Kind()> select{
        "select kind, name_sv, name_en from organisation_kinds order by position"};
    return select.all(db);
}

void add_kind(ledger::Change& change, Kind const& kind) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view)> insert{
        "insert into organisation_kinds (kind, name_sv, name_en, position) select $1, $2, $3, "
        "max(position) + 1 from organisation_kinds"};
    insert.run(change, kind.kind, kind.name_sv, kind.name_en);
    change.note("organisation_kind", kind.kind, "added");
}

void rename_kind(ledger::Change& change, Kind const& kind) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view)> update{
        "update organisation_kinds set name_sv = $1, name_en = $2 where kind = $3"};
    update.run(change, kind.name_sv, kind.name_en, kind.kind);
    change.note("organisation_kind", kind.kind, "renamed");
}

std::vector<SignedBy> signings(db::Connection& db) {
    static const db::Query<SignedBy()> select{
        "select organisation_code, version, signed_on from cemr_signings order by version"};
    return select.all(db);
}

std::vector<Signing> signings_of(db::Connection& db, std::string_view code) {
    static const db::Query<Signing(std::string_view)> select{
        "select id, version, signed_on, plan_adopted_on, note from cemr_signings "
        "where organisation_code = $1 order by signed_on"};
    return select.all(db, code);
}

void add(ledger::Change& change, Organisation const& o) {
    static const Insert insert{
        "insert into organisations (" ORGANISATION_COLUMNS
        ", added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"};
    insert.run(change, o.code, o.name, o.official_name, o.kind, o.county_code, o.lat, o.lon, o.population,
               o.population_women, o.population_men, o.population_year, o.kommungrupp, o.mailbox,
               change.now());
}

void replace(ledger::Change& change, Organisation const& o) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                                double, double, std::string_view, std::string_view)>
        update{
            "update organisations set name = $1, official_name = $2, kind = $3, county_code = $4, lat = $5, "
            "lon = $6, mailbox = $7 where code = $8"};
    update.run(change, o.name, o.official_name, o.kind, o.county_code, o.lat, o.lon, o.mailbox, o.code);
}

void set_mailbox(ledger::Change& change, std::string_view code, std::string_view mailbox) {
    static const db::Query<void(std::string_view, std::string_view)> update{
        "update organisations set mailbox = $1 where code = $2"};
    update.run(change, mailbox, code);
}

void add_signing(ledger::Change& change, std::string_view code, Signing const& signing) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, Day, std::optional<Day>,
                                std::string_view)>
        insert{
            "insert into cemr_signings (id, organisation_code, version, signed_on, plan_adopted_on, note) "
            "values ($1, $2, $3, $4, $5, $6)"};
    insert.run(change, signing.id, code, signing.version, signing.signed_on, signing.plan_adopted_on,
               signing.note);
}

}  // namespace jamsides::organisations
