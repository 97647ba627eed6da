// The statements of persons, grants, links and sessions. Sessions and links leave no ledger entry of their
// own: they change nothing but who is in.
#include "platform/auth/sign_in.hpp"

#include <boost/describe/class.hpp>

#include "platform/auth/secret.hpp"
#include "platform/db/query.hpp"
#include "platform/db/transaction.hpp"
#include "platform/text/order.hpp"
#include "platform/time/id.hpp"

namespace jamsides::auth {
namespace {

using namespace std::chrono_literals;
constexpr auto link_lives = 15min;
constexpr auto silence_allowed = std::chrono::hours{24 * 14};
constexpr auto session_lives = std::chrono::hours{24 * 60};

struct PersonRow {
    std::string id, name, email, title, language;
};
BOOST_DESCRIBE_STRUCT(PersonRow, (), (id, name, email, title, language))

struct GrantRow {
    Role role{};
    std::optional<std::string> organisation_code, round_id;
};
BOOST_DESCRIBE_STRUCT(GrantRow, (), (role, organisation_code, round_id))

const db::Query<PersonRow(std::string_view)> by_email{
    "select id, name, email, title, language from persons where email = $1 and active = 1"};
const db::Query<PersonRow(std::string_view)> by_id{
    "select id, name, email, title, language from persons where id = $1 and active = 1"};
const db::Query<GrantRow(std::string_view)> grants_of{
    "select role, organisation_code, round_id from grants where person_id = $1 and ended_at is null order by "
    "id"};

std::optional<Person> with_grants(db::Connection& db, std::optional<PersonRow> row) {
    if (!row) return std::nullopt;
    Person person{row->id, row->name, row->email, row->title, row->language, {}};
    for (auto const& grant : grants_of.all(db, person.id))
        person.grants.push_back(
            {grant.role, grant.organisation_code.value_or(""), grant.round_id.value_or("")});
    return person;
}

// Only a path of this site may be gone to: "//evil.example" and "/\evil.example" are other sites to a
// browser.
std::string own_path(std::string_view next) {
    auto const ok = next.starts_with('/') && !next.starts_with("//") && next.find('\\') == next.npos &&
                    next.find_first_of("\r\n") == next.npos;
    return ok ? std::string(next) : "/";
}

}  // namespace

std::optional<Person> person_by_email(db::Connection& db, std::string_view email) {
    return with_grants(db, by_email.one_or_none(db, text::lower(email)));
}

std::optional<Person> person_by_id(db::Connection& db, std::string_view id) {
    return with_grants(db, by_id.one_or_none(db, id));
}

std::string make_login_link(db::Connection& db, Clock const& clock, std::string_view person_id,
                            std::string_view next) {
    static const db::Query<void(std::string_view, std::string_view, Instant, Instant, std::string_view)>
        insert{
            "insert into login_links (token_hash, person_id, created_at, expires_at, next) values ($1, $2, "
            "$3, $4, $5)"};
    auto secret = new_secret();
    insert.run(db, hash_of(secret), person_id, clock.now(), clock.now() + link_lives, own_path(next));
    return secret;
}

bool login_link_works(db::Connection& db, Clock const& clock, std::string_view secret) {
    static const db::Query<std::int64_t(std::string_view, Instant)> count{
        "select count(*) from login_links where token_hash = $1 and used_at is null and expires_at > $2"};
    return count.one(db, hash_of(secret), clock.now()) == 1;
}

std::optional<Session> sign_in(db::Connection& db, Clock const& clock, std::string_view secret) {
    static const db::Query<void(Instant, std::string_view, Instant)> use{
        "update login_links set used_at = $1 where token_hash = $2 and used_at is null and expires_at > $3"};
    static const db::Query<std::string(std::string_view)> owner{
        "select person_id from login_links where token_hash = $1"};
    static const db::Query<std::string(std::string_view)> going_to{
        "select next from login_links where token_hash = $1"};
    auto const hash = hash_of(secret);
    db::Transaction transaction{db};
    if (use.run(db, clock.now(), hash, clock.now()) != 1) return std::nullopt;
    auto const person_id = owner.one(db, hash);
    if (!person_by_id(db, person_id)) return std::nullopt;
    auto session = begin_session(db, clock, person_id);
    session.next = going_to.one(db, hash);
    transaction.commit();
    return session;
}

Session begin_session(db::Connection& db, Clock const& clock, std::string_view person_id) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, Instant, Instant,
                                Instant)>
        insert{
            "insert into sessions (token_hash, person_id, csrf_token, created_at, last_seen_at, expires_at) "
            "values ($1, $2, $3, $4, $5, $6)"};
    static const db::Query<void(Instant, Instant, std::string_view)> seen{
        "update persons set first_signed_in_at = coalesce(first_signed_in_at, $1), last_signed_in_at = $2 "
        "where id = $3"};
    Session session{new_secret(), new_secret()};
    auto const now = clock.now();
    insert.run(db, hash_of(session.token), person_id, session.csrf_token, now, now, now + session_lives);
    seen.run(db, now, now, person_id);
    return session;
}

namespace {
struct SessionRow {
    std::string person_id, csrf_token;
    Instant last_seen_at;
};
BOOST_DESCRIBE_STRUCT(SessionRow, (), (person_id, csrf_token, last_seen_at))
}  // namespace

std::optional<SignedIn> who_is(db::Connection& db, Clock const& clock, std::string_view token) {
    static const db::Query<SessionRow(std::string_view, Instant, Instant)> find{
        "select person_id, csrf_token, last_seen_at from sessions "
        "where token_hash = $1 and expires_at > $2 and last_seen_at > $3"};
    static const db::Query<void(Instant, std::string_view)> touch{
        "update sessions set last_seen_at = $1 where token_hash = $2"};
    auto const hash = hash_of(token);
    auto const now = clock.now();
    auto const session = find.one_or_none(db, hash, now, now - silence_allowed);
    if (!session) return std::nullopt;
    auto person = person_by_id(db, session->person_id);
    if (!person) return std::nullopt;
    // One write an hour, not one a page.
    if (now - session->last_seen_at > 1h) touch.run(db, now, hash);
    return SignedIn{std::move(*person), session->csrf_token};
}

void end_session(db::Connection& db, std::string_view token) {
    static const db::Query<void(std::string_view)> remove{"delete from sessions where token_hash = $1"};
    remove.run(db, hash_of(token));
}

void sign_out_everywhere(db::Connection& db, std::string_view person_id) {
    static const db::Query<void(std::string_view)> sessions{"delete from sessions where person_id = $1"};
    static const db::Query<void(std::string_view)> links{"delete from login_links where person_id = $1"};
    sessions.run(db, person_id);
    links.run(db, person_id);
}

bool too_many_attempts(db::Connection& db, Clock const& clock, std::string_view kind,
                       std::string_view subject, int limit) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, Instant)> insert{
        "insert into attempts (id, kind, subject, at) values ($1, $2, $3, $4)"};
    static const db::Query<std::int64_t(std::string_view, std::string_view, Instant)> count{
        "select count(*) from attempts where kind = $1 and subject = $2 and at > $3"};
    auto const hash = hash_of(text::lower(subject));
    insert.run(db, new_id(clock), kind, hash, clock.now());
    return count.one(db, kind, hash, clock.now() - 15min) > limit;
}

void forget_old(db::Connection& db, Clock const& clock) {
    static const db::Query<void(Instant)> links{"delete from login_links where expires_at < $1"};
    static const db::Query<void(Instant)> sessions{"delete from sessions where expires_at < $1"};
    static const db::Query<void(Instant)> attempts{"delete from attempts where at < $1"};
    auto const now = clock.now();
    links.run(db, now - std::chrono::hours{24});
    sessions.run(db, now);
    attempts.run(db, now - std::chrono::hours{24});
}

}  // namespace jamsides::auth
