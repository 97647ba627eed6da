// One file a version, DATA/figures/VERSION.cube, made under a lock so that two programs never both make it.
#include "modules/indicators/figures_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <boost/describe/class.hpp>
#include <limits>
#include <system_error>

#include "modules/indicators/sex.hpp"
#include "platform/cube/cube_writer.hpp"
#include "platform/db/query.hpp"
#include "platform/db/transaction.hpp"

namespace jamsides::indicators {
namespace {

namespace fs = std::filesystem;

// Held by whoever makes the file; let go by the system if that program dies.
class MakingLock {
  public:
    explicit MakingLock(fs::path const& path)
        : descriptor_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
        if (descriptor_ < 0) throw std::system_error(errno, std::generic_category(), "figures: lock");
    }
    ~MakingLock() { ::close(descriptor_); }
    MakingLock(MakingLock const&) = delete;
    MakingLock& operator=(MakingLock const&) = delete;
    bool take(Wait wait) {
        return ::flock(descriptor_, wait == Wait::until_made ? LOCK_EX : LOCK_EX | LOCK_NB) == 0;
    }

  private:
    int descriptor_;
};

struct ValueRow {
    std::string area;
    int year = 0;
    Sex sex = Sex::total;
    std::optional<double> value;
};
BOOST_DESCRIBE_STRUCT(ValueRow, (), (area, year, sex, value))

constexpr std::string_view no_version = "none";  // what is there belongs to a delivery that is not finished

// An indicator at a time: PostgreSQL's client keeps a whole answer in memory.
void write_values(db::Connection& db, std::string_view version, fs::path const& path) {
    static const db::Query<std::string()> areas{"select distinct area_code from indicator_values"};
    static const db::Query<std::string()> ids{"select distinct indicator_id from indicator_values"};
    static const db::Query<ValueRow(std::string_view)> values{
        "select area_code, year, sex, value from indicator_values where indicator_id = $1"};
    bool const is_any_finished = version != no_version;
    auto codes = is_any_finished ? ids.all(db) : std::vector<std::string>{};
    std::ranges::sort(codes);  // by bytes, whatever the database thinks of order
    cube::CubeWriter writer(path, areas.all(db));
    for (std::string const& id : codes)
        values.each(
            db,
            [&](ValueRow&& row) {
                writer.add(id, row.area, row.year, row.sex,
                           row.value.value_or(std::numeric_limits<double>::quiet_NaN()));
            },
            id);
    writer.finish();
}

void remove_others(fs::path const& current) {
    std::error_code ignored;
    for (auto const& entry : fs::directory_iterator(current.parent_path(), ignored))
        if (entry.path().extension() == ".cube" && entry.path() != current) fs::remove(entry.path(), ignored);
}

}  // namespace

std::string current_version(db::Connection& db) {
    static const db::Query<std::string()> last{
        "select id from indicator_deliveries d where finished_at is not null and not exists ("
        "select 1 from incoming_parts p join indicator_deliveries coming on coming.id = p.delivery_id "
        "where coming.started_at <= d.finished_at) order by finished_at desc, id desc limit 1"};
    return last.one_or_none(db).value_or(std::string(no_version));
}

fs::path figures_path(fs::path const& data_directory, std::string_view version) {
    return data_directory / "figures" / (std::string(version) + ".cube");
}

// The version is asked for inside the reading transaction: what is written is what that version held.
std::string make_figures(db::Connection& db, fs::path const& data_directory, Wait wait) {
    if (auto version = current_version(db); fs::exists(figures_path(data_directory, version))) return version;
    fs::create_directories(data_directory / "figures");
    MakingLock lock(data_directory / "figures" / "making.lock");
    if (!lock.take(wait)) return "";
    std::optional<db::Transaction> picture;
    if (!db.in_transaction()) picture.emplace(db, db::Transaction::Purpose::read);
    auto const version = current_version(db);
    auto const path = figures_path(data_directory, version);
    if (!fs::exists(path)) write_values(db, version, path);
    if (picture) picture->commit();
    remove_others(path);
    return version;
}

void forget_figures(fs::path const& data_directory, std::string_view version) {
    std::error_code ignored;
    fs::remove(figures_path(data_directory, version), ignored);
}

}  // namespace jamsides::indicators
