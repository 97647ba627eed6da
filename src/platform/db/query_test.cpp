// The typed layer gives the same answers on SQLite and on PostgreSQL from one SQL text.
#include "platform/db/query.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "harness/databases.hpp"
#include "platform/db/bulk.hpp"

using namespace std::chrono_literals;
using namespace jamsides;

namespace {

enum class Kind { municipality, region };
BOOST_DESCRIBE_ENUM(Kind, municipality, region)

struct Place {
    std::string code;
    std::string name;
    Kind kind;
    double lat;
    std::optional<int> population;
    bool signed_charter;
    Day joined;
    Instant added_at;
    std::optional<db::Bytes> arms;
    bool operator==(Place const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Place, (), (code, name, kind, lat, population, signed_charter, joined, added_at, arms))

struct PlaceWithRank {
    Place place;
    int rank;
};
BOOST_DESCRIBE_STRUCT(PlaceWithRank, (), (place, rank))

const db::Query<void(std::string_view, std::string_view, Kind, double, std::optional<int>, bool, Day, Instant,
                     std::optional<db::Bytes>)>
    insert_place{
        "insert into places (code, name, kind, lat, population, signed_charter, joined, added_at, arms) "
        "values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
const db::Query<Place()> all_places{"select * from places order by code"};
const db::Query<std::string(std::string_view)> name_of{"select name from places where code = $1"};

const Place lund{"1281",
                 "Lund",
                 Kind::municipality,
                 55.703869999999997,
                 128'384,
                 true,
                 2021y / 6 / 16,
                 Instant{1623835800123ms},
                 db::Bytes{std::string{"\0\x01\xff\\x'\n", 6}}};
const Place empty{"0005",          "Region \"Ö\" \t\\ '; drop table places;",
                  Kind::region,    -0.1,
                  std::nullopt,    false,
                  1999y / 12 / 31, Instant{0ms},
                  std::nullopt};

// What a literal statement is held to while the program is compiled.
constexpr bool compiles(std::string_view sql, int parameters) {
    const auto text = db::read_statement(sql);
    return text.fault.empty() && text.parameters == parameters;
}
static_assert(compiles("select a from t where b = $1 and c = $2 and d = $1", 2));
static_assert(compiles("select '$9; ?', \"$9\" /* ; $9 */ from t where b = $1 -- ;$9\n ; ", 1));
static_assert(!compiles("select a from t where c = $2 and b = $1", 2));
static_assert(!compiles("select a from t where c = $1", 2));
static_assert(!compiles("select a from t; drop table t", 0));
static_assert(!compiles("select a from t where b = ?", 1));
static_assert(!compiles("select $$a$$", 0));

struct Queries : test::OnBothDatabases {
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        connection().script(
            "create table places (code text primary key, name text not null, kind text not null,"
            "  lat double precision not null, population integer, signed_charter integer not null,"
            "  joined text not null, added_at text not null, arms blob)");
    }
    void add(Place const& p) {
        insert_place.run(connection(), p.code, p.name, p.kind, p.lat, p.population, p.signed_charter,
                         p.joined, p.added_at, p.arms);
    }
};
ON_BOTH_DATABASES(Queries);

TEST_P(Queries, What_is_put_in_comes_out_unchanged) {
    add(lund);
    add(empty);
    EXPECT_EQ(all_places.all(connection()), (std::vector{empty, lund}));
}

TEST_P(Queries, One_row_or_none_is_told_apart_from_several) {
    add(lund);
    add(empty);
    EXPECT_EQ(name_of.one_or_none(connection(), "1281"), "Lund");
    EXPECT_EQ(name_of.one_or_none(connection(), "9999"), std::nullopt);
    EXPECT_THROW(name_of.one(connection(), "9999"), std::logic_error);
    static const db::Query<std::string()> every_name{"select name from places"};
    EXPECT_THROW(every_name.one_or_none(connection()), std::logic_error);
}

TEST_P(Queries, A_struct_within_a_row_takes_as_many_columns_as_it_has_members) {
    add(lund);
    static const db::Query<PlaceWithRank()> ranked{"select places.*, 7 from places"};
    const auto row = ranked.one(connection());
    EXPECT_EQ(row.place, lund);
    EXPECT_EQ(row.rank, 7);
}

TEST_P(Queries, Rows_changed_are_counted) {
    add(lund);
    add(empty);
    static const db::Query<void(int)> set_population{"update places set population = $1"};
    static const db::Query<void(std::string_view)> remove{"delete from places where code = $1"};
    EXPECT_EQ(set_population.run(connection(), 5), 2);
    EXPECT_EQ(remove.run(connection(), "none"), 0);
    EXPECT_EQ(remove.run(connection(), "1281"), 1);
}

TEST_P(Queries, An_insert_may_give_back_what_it_made_and_update_what_was_there) {
    static const db::Query<std::int64_t(std::string_view, int)> visit{
        "insert into places (code, name, kind, lat, population, signed_charter, joined, added_at) "
        "values ($1, '', 'region', 0, $2, 0, '2021-01-01', '') "
        "on conflict (code) do update set population = places.population + excluded.population returning "
        "population"};
    EXPECT_EQ(visit.one(connection(), "x", 2), 2);
    EXPECT_EQ(visit.one(connection(), "x", 3), 5);
}

TEST_P(Queries, A_parameter_may_be_used_twice_and_may_be_null) {
    add(lund);
    static const db::Query<std::string(std::optional<std::string_view>)> filtered{
        "select name from places where $1 is null or code = $1"};
    EXPECT_EQ(filtered.all(connection(), std::nullopt).size(), 1u);
    EXPECT_EQ(filtered.all(connection(), "other").size(), 0u);
}

TEST_P(Queries, Truth_sums_and_averages_are_read_alike) {
    add(lund);
    static const db::Query<bool(std::string_view)> exists{
        "select exists (select 1 from places where code = $1)"};
    EXPECT_TRUE(exists.one(connection(), "1281"));
    EXPECT_FALSE(exists.one(connection(), "0"));
    static const db::Query<std::int64_t()> sum{"select sum(population) from places"};
    EXPECT_EQ(sum.one(connection()), 128'384);
    static const db::Query<double()> average{"select avg(population) from places"};
    EXPECT_EQ(average.one(connection()), 128'384.0);
}

TEST_P(Queries, A_list_is_given_as_a_JSON_array) {
    add(lund);
    add(empty);
    static const db::Query<std::string(std::string_view)> among{
        "select code from places where code in (select value from json_each($1)) order by code"};
    EXPECT_EQ(among.all(connection(), R"(["0005","none"])"), std::vector<std::string>{"0005"});
}

TEST_P(Queries, Like_knows_capital_letters_on_both) {
    add(lund);
    static const db::Query<std::int64_t(std::string_view)> like{
        "select count(*) from places where name like $1"};
    EXPECT_EQ(like.one(connection(), "Lu%"), 1);
    EXPECT_EQ(like.one(connection(), "lu%"), 0);
}

TEST_P(Queries, A_wrong_number_of_columns_is_a_defect_that_names_the_statement) {
    static const db::Query<Place()> too_few{"select code, name from places"};
    try {
        too_few.all(connection());
        FAIL();
    } catch (std::logic_error const& defect) {
        EXPECT_STREQ(defect.what(),
                     "The statement gives 2 columns where 9 are read: select code, name from places");
    }
}

TEST_P(Queries, A_column_of_another_type_is_a_defect_that_names_the_column_but_not_the_value) {
    add(lund);
    static const db::Query<int()> number{"select name from places"};
    static const db::Query<Day()> day{"select name from places"};
    static const db::Query<Kind()> kind{"select name as kind_name from places"};
    static const db::Query<std::string()> null{"select cast(null as text) as no_name from places"};
    for (auto act : std::initializer_list<std::function<void()>>{
             [&] { number.all(connection()); }, [&] { day.all(connection()); },
             [&] { kind.all(connection()); }, [&] { null.all(connection()); }}) {
        try {
            act();
            ADD_FAILURE();
        } catch (std::logic_error const& defect) {
            EXPECT_EQ(std::string{defect.what()}.find("Lund"), std::string::npos) << defect.what();
            EXPECT_NE(std::string{defect.what()}.find("select"), std::string::npos) << defect.what();
        }
    }
}

TEST_P(Queries, Parameters_out_of_order_and_second_statements_are_refused) {
    using Two = db::Query<void(int, int)>;
    EXPECT_THROW(
        Two{db::ComposedSql{"update places set population = $2 where lat = $1"}}.run(connection(), 1, 2),
        std::logic_error);
    using None = db::Query<void()>;
    EXPECT_THROW(None{db::ComposedSql{"delete from places; delete from places"}}.run(connection()),
                 std::logic_error);
    EXPECT_THROW(None{db::ComposedSql{"delete from places where lat = ?"}}.run(connection()),
                 std::logic_error);
    EXPECT_NO_THROW(
        None{db::ComposedSql{"delete from places where name = '$2;?' -- $3; ?\n;"}}.run(connection()));
}

TEST_P(Queries, Errors_have_kinds_and_never_repeat_a_value) {
    const auto kind_of = [&](auto act) {
        try {
            act();
        } catch (db::Error const& error) {
            EXPECT_EQ(std::string{error.what()}.find("secret"), std::string::npos) << error.what();
            return std::string{db::name(error.kind)};
        }
        return std::string{"nothing"};
    };
    connection().script(
        "create table owners (id text primary key, place text references places (code),"
        "  age integer check (age < 200))");
    static const db::Query<void(std::string_view, std::optional<std::string>, int)> own{
        "insert into owners (id, place, age) values ($1, $2, $3)"};
    own.run(connection(), "secret", std::nullopt, 1);
    EXPECT_EQ(kind_of([&] { own.run(connection(), "secret", std::nullopt, 1); }), "unique");
    EXPECT_EQ(kind_of([&] { own.run(connection(), "secret2", "secret", 1); }), "foreign_key");
    EXPECT_EQ(kind_of([&] { own.run(connection(), "secret3", std::nullopt, 201); }), "constraint");
    static const db::Query<void(std::string_view)> wrong{"insert into nowhere (id) values ($1)"};
    EXPECT_EQ(kind_of([&] { wrong.run(connection(), "secret"); }), "other");
}

TEST_P(Queries, A_text_that_is_not_UTF8_is_refused_on_both) {
    for (std::string text :
         {std::string{"a\0b", 3}, std::string{"\xff"}, std::string{"12345678\xc3"},
          std::string{"\xed\xa0\x80"}, std::string{"\xc0\xaf"}, std::string{"\xf4\x90\x80\x80"}})
        EXPECT_THROW(name_of.one_or_none(connection(), text), db::Error);
    for (std::string_view text : {"", "Åre", "12345678å", "☂", "\U0001F6B2", "\x7f\t"})
        EXPECT_EQ(name_of.one_or_none(connection(), text), std::nullopt);
}

TEST_P(Queries, A_query_that_is_being_read_cannot_be_run_again_inside) {
    add(lund);
    EXPECT_THROW(all_places.each(connection(), [&](Place&&) { all_places.all(connection()); }),
                 std::logic_error);
    EXPECT_EQ(all_places.all(connection()).size(), 1u);
}

TEST_P(Queries, Statements_are_counted) {
    const auto before = connection().statements_run();
    add(lund);
    all_places.all(connection());
    EXPECT_EQ(connection().statements_run() - before, 2u);
}

TEST_P(Queries, Bulk_rows_come_out_unchanged) {
    std::vector<Place> places{empty, lund};
    db::bulk_insert(connection(), "places", places);
    EXPECT_EQ(all_places.all(connection()), places);
}

TEST_P(Queries, A_bulk_with_a_faulty_row_leaves_nothing) {
    EXPECT_THROW(db::bulk_insert(connection(), "places", std::vector{empty, lund, lund}), db::Error);
    EXPECT_TRUE(all_places.all(connection()).empty());
    db::Transaction transaction{connection()};
    add(empty);
    EXPECT_THROW(db::bulk_insert(connection(), "places", std::vector{lund, lund}), db::Error);
    transaction.commit();
    EXPECT_EQ(all_places.all(connection()).size(), 1u);
}

}  // namespace
