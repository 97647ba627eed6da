// What the typed layer costs over the bare libraries: the same work by db::Query and by hand, in one run.
//   bin/bench db [postgresql://…]
#include <postgresql/libpq-fe.h>
#include <sqlite3.h>

#include <boost/describe/class.hpp>
#include <cstdio>
#include <ctime>

#include "harness/databases.hpp"
#include "platform/db/bulk.hpp"

using namespace jamsides;

namespace {

constexpr int rows = 100'000, look_ups = 50'000;
constexpr char make_table[] =
    "create table people (id bigint primary key, name text not null, email text not null unique,"
    "  code text not null, age integer not null)";

struct Person {
    std::int64_t id;
    std::string name;
    std::string email;
    std::string code;
    int age;
};
BOOST_DESCRIBE_STRUCT(Person, (), (id, name, email, code, age))
const db::Query<Person(std::int64_t)> find{"select id, name, email, code, age from people where id = $1"};
const db::Query<void(std::int64_t)> birthday{"update people set age = age + 1 where id = $1"};
constexpr char find_by_hand[] = "select id, name, email, code, age from people where id = $1";

template <class Act>
double seconds(Act act) {
    const auto start = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Of this program alone, so that the comparison holds on a busy machine; the server's work is the same for
// both.
template <class Act>
double processor_seconds(Act act) {
    const std::clock_t start = std::clock();
    act();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

std::vector<Person> crowd() {
    std::vector<Person> people;
    for (int id = 1; id <= rows; ++id)
        people.push_back(
            {id, "Person " + std::to_string(id), "p" + std::to_string(id) + "@example.se", "1281", id % 90});
    return people;
}

std::int64_t some_id(int number) { return 1 + number * 7919LL % rows; }

double find_typed(db::Connection& connection) {
    std::int64_t sum = 0;
    const double time = processor_seconds([&] {
        for (int number = 0; number < look_ups; ++number) sum += find.one(connection, some_id(number)).age;
    });
    return sum > 0 ? time : 0;
}

double find_in_sqlite(std::string const& file) {
    sqlite3* handle = nullptr;
    sqlite3_stmt* statement = nullptr;
    sqlite3_open_v2(file.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    sqlite3_prepare_v3(handle, find_by_hand, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    const auto text = [&](int column) {
        return std::string{reinterpret_cast<char const*>(sqlite3_column_text(statement, column)),
                           static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
    };
    std::int64_t sum = 0;
    const double time = processor_seconds([&] {
        for (int number = 0; number < look_ups; ++number) {
            sqlite3_bind_int64(statement, 1, some_id(number));
            sqlite3_step(statement);
            const Person person{sqlite3_column_int64(statement, 0), text(1), text(2), text(3),
                                sqlite3_column_int(statement, 4)};
            sum += person.age;
            sqlite3_reset(statement);
        }
    });
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return sum > 0 ? time : 0;
}

double find_in_postgres(std::string const& url) {
    PGconn* server = PQconnectdb(url.c_str());
    PQclear(PQprepare(server, "find", find_by_hand, 0, nullptr));
    std::int64_t sum = 0;
    const double time = processor_seconds([&] {
        for (int number = 0; number < look_ups; ++number) {
            const std::string id = std::to_string(some_id(number));
            char const* values[] = {id.c_str()};
            PGresult* result = PQexecPrepared(server, "find", 1, values, nullptr, nullptr, 0);
            const Person person{std::atoll(PQgetvalue(result, 0, 0)), PQgetvalue(result, 0, 1),
                                PQgetvalue(result, 0, 2), PQgetvalue(result, 0, 3),
                                std::atoi(PQgetvalue(result, 0, 4))};
            sum += person.age;
            PQclear(result);
        }
    });
    PQfinish(server);
    return sum > 0 ? time : 0;
}

void measure(db::Dialect dialect) {
    char const* name = dialect == db::Dialect::sqlite ? "SQLite" : "PostgreSQL";
    test::FreshDatabase fresh{dialect};
    auto connection = fresh->lease();
    connection->script(make_table);
    const auto people = crowd();
    const double bulk = processor_seconds([&] { db::bulk_insert(connection, "people", people); });
    std::printf("%-10s bulk insert   %8.0f rows a second of processor\n", name, rows / bulk);
    const double typed = find_typed(connection);
    const double bare =
        dialect == db::Dialect::sqlite ? find_in_sqlite(fresh.url()) : find_in_postgres(fresh.url());
    std::printf("%-10s find by key   %8.2f us of processor, %.2f of the bare library's time\n", name,
                typed / look_ups * 1e6, typed / bare);
    constexpr int changes = 500;
    const double change = seconds([&] {
        for (int number = 0; number < changes; ++number)
            db::in_transaction(*connection, [&](db::Connection& c) { birthday.run(c, some_id(number)); });
    });
    std::printf("%-10s transaction   %8.1f us, on the disk when it returns\n", name, change / changes * 1e6);
}

}  // namespace

int main(int count, char** arguments) {
    if (count > 1) ::setenv("JAMSIDES_TEST_POSTGRES", arguments[1], 1);
    measure(db::Dialect::sqlite);
    if (test::has_postgres()) measure(db::Dialect::postgres);
}
