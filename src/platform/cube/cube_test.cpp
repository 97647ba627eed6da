// The cube gives back what was put in, to the last digit, and refuses every file that is not as it was
// written.
#include "platform/cube/cube.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cmath>
#include <fstream>
#include <map>
#include <random>
#include <tuple>

#include "platform/cube/cube_writer.hpp"

namespace jamsides::cube {
namespace {

class Folder {
  public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "jamsides-cube-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    std::filesystem::path file() const { return path_ / "values.cube"; }
    std::size_t files() const {
        return std::size_t(std::distance(std::filesystem::directory_iterator(path_), {}));
    }

  private:
    std::filesystem::path path_;
};

using Key = std::tuple<std::string, std::string, int, Sex>;
using Values = std::map<Key, double>;

Values some_values(unsigned seed) {
    std::mt19937_64 random(seed);
    Values values;
    for (int i = 0; i < 3000; ++i) {
        std::string const kpi = "N" + std::to_string(10000 + random() % 40);
        Sex const sex = kpi < "N10010" ? Sex::total : Sex(random() % 3);
        Key const key{kpi, std::to_string(1000 + random() % 30), int(1994 + random() % 30), sex};
        values[key] = double(random() % 2'000'000'000) / 1e8 - 5;
    }
    return values;
}

std::vector<std::string> thirty_areas() {
    std::vector<std::string> areas;
    for (int i = 29; i >= 0; --i) areas.push_back(std::to_string(1000 + i));
    return areas;
}

void write(std::filesystem::path const& path, Values const& values) {
    CubeWriter writer(path, thirty_areas());
    for (auto const& [key, value] : values)
        writer.add(std::get<0>(key), std::get<1>(key), std::get<2>(key), std::get<3>(key), value);
    writer.finish();
}

TEST(Cubes, give_back_every_value_to_the_last_digit_and_nothing_else) {
    Folder const folder;
    Values const values = some_values(1);
    write(folder.file(), values);
    Cube const cube = Cube::open(folder.file());
    EXPECT_EQ(cube.values(), values.size());
    for (auto const& [key, value] : values) {
        auto const kpi = cube.find_kpi(std::get<0>(key)), area = cube.find_area(std::get<1>(key));
        ASSERT_TRUE(kpi && area);
        EXPECT_EQ(cube.value(*kpi, *area, std::get<2>(key), std::get<3>(key)), value);
    }
    std::size_t seen = 0;
    for (std::size_t kpi = 0; kpi < cube.kpis(); ++kpi)
        for (int year = 1990; year < 2030; ++year)
            for (Sex sex : {Sex::women, Sex::men, Sex::total})
                for (double value : cube.row(kpi, year, sex)) seen += !std::isnan(value);
    EXPECT_EQ(seen, values.size());
}

TEST(Cubes, know_the_latest_year_of_every_area_and_indicator) {
    Folder const folder;
    Values const values = some_values(2);
    write(folder.file(), values);
    Cube const cube = Cube::open(folder.file());
    for (std::size_t area = 0; area < cube.areas(); ++area)
        for (std::size_t kpi = 0; kpi < cube.kpis(); ++kpi) {
            Latest const& latest = cube.latest(area)[kpi];
            int newest = 0;
            for (auto const& [key, value] : values)
                if (std::get<0>(key) == cube.kpi(kpi).code.view() && std::get<1>(key) == cube.area(area))
                    newest = std::max(newest, std::get<2>(key));
            ASSERT_EQ(latest.year, newest);
            if (newest == 0) continue;
            auto const same = [&](double ours, Sex sex) {
                auto const value = cube.value(kpi, area, newest, sex);
                EXPECT_EQ(!std::isnan(ours), value.has_value());
                if (value) {
                    EXPECT_EQ(ours, *value);
                }
            };
            same(latest.women, Sex::women);
            same(latest.men, Sex::men);
            same(latest.total, Sex::total);
        }
}

TEST(Cubes, give_the_same_values_of_a_year_whether_it_is_the_latest_or_not) {
    Folder const folder;
    write(folder.file(), some_values(11));
    Cube const cube = Cube::open(folder.file());
    for (std::size_t kpi = 0; kpi < cube.kpis(); ++kpi)
        for (std::size_t area = 0; area < cube.areas(); ++area)
            for (int year : {1994, 2005, 2015, 2020, 2023, 2030}) {
                Latest const found = cube.in_year(kpi, area, year);
                auto const women = cube.value(kpi, area, year, Sex::women),
                           men = cube.value(kpi, area, year, Sex::men);
                auto const total = cube.value(kpi, area, year, Sex::total);
                EXPECT_EQ(found.year, women || men || total ? year : 0);
                EXPECT_EQ(std::isnan(found.women) ? std::nullopt : std::optional(found.women), women);
                EXPECT_EQ(std::isnan(found.men) ? std::nullopt : std::optional(found.men), men);
                EXPECT_EQ(std::isnan(found.total) ? std::nullopt : std::optional(found.total), total);
            }
}

TEST(Cubes, keep_nought_apart_from_missing) {
    Folder const folder;
    write(folder.file(), {{{"N1", "1001", 2020, Sex::women}, 0.0},
                          {{"N1", "1002", 2020, Sex::women}, std::nan("")},
                          {{"N1", "1003", 2022, Sex::women}, 1.0}});
    Cube const cube = Cube::open(folder.file());
    EXPECT_EQ(cube.value(0, 1, 2020, Sex::women), 0.0);
    EXPECT_EQ(cube.value(0, 2, 2020, Sex::women), std::nullopt);
    EXPECT_EQ(cube.value(0, 1, 2021, Sex::women), std::nullopt);
    EXPECT_EQ(cube.value(0, 1, 2020, Sex::men), std::nullopt);
    EXPECT_TRUE(cube.row(0, 2023, Sex::women).empty());
    EXPECT_EQ(cube.find_kpi("N2"), std::nullopt);
    EXPECT_EQ(cube.find_area("9999"), std::nullopt);
    EXPECT_EQ(cube.values(), 2U);
}

TEST(Cubes, can_be_empty) {
    Folder const folder;
    CubeWriter(folder.file(), {}).finish();
    EXPECT_EQ(Cube::open(folder.file()).kpis(), 0U);
}

TEST(Cubes, are_replaced_whole_while_others_read_the_old_one) {
    Folder const folder;
    write(folder.file(), some_values(3));
    Cube const old = Cube::open(folder.file());
    Values const before = some_values(3);
    write(folder.file(), some_values(4));
    auto const& [key, value] = *before.begin();
    EXPECT_EQ(old.value(*old.find_kpi(std::get<0>(key)), *old.find_area(std::get<1>(key)), std::get<2>(key),
                        std::get<3>(key)),
              value);
    EXPECT_EQ(Cube::open(folder.file()).values(), some_values(4).size());
    EXPECT_EQ(folder.files(), 1U);
}

TEST(Cubes, that_are_given_up_leave_the_old_one_and_nothing_else) {
    Folder const folder;
    write(folder.file(), some_values(5));
    { CubeWriter(folder.file(), thirty_areas()).add("N1", "1001", 2020, Sex::men, 1); }
    EXPECT_EQ(folder.files(), 1U);
    EXPECT_EQ(Cube::open(folder.file()).values(), some_values(5).size());
}

TEST(Cubes, refuse_what_does_not_belong) {
    Folder const folder;
    CubeWriter writer(folder.file(), thirty_areas());
    writer.add("N2", "1001", 2020, Sex::men, 1);
    EXPECT_THROW(writer.add("N1", "1001", 2020, Sex::men, 1), std::invalid_argument);
    EXPECT_THROW(writer.add("N2", "9", 2020, Sex::men, 1), std::invalid_argument);
    EXPECT_THROW(writer.add("N2", "1001", 20, Sex::men, 1), std::invalid_argument);
    EXPECT_THROW(writer.add("N234567890123456789012345", "1001", 2020, Sex::men, 1), std::invalid_argument);
    EXPECT_THROW(CubeWriter(folder.file(), {"1", "1"}), std::invalid_argument);
    EXPECT_THROW(CubeWriter("/no/such/folder/cube", {}), Fault);
}

std::string bytes_of(std::filesystem::path const& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Fault::Kind fault_of(std::filesystem::path const& path, std::string const& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
    try {
        Cube::open(path);
    } catch (Fault const& fault) {
        return fault.kind();
    }
    return Fault::Kind::disk;  // opened
}

TEST(Cubes, that_are_cut_short_anywhere_are_refused) {
    Folder const folder;
    write(folder.file(), some_values(6));
    std::string const whole = bytes_of(folder.file());
    for (std::size_t size = 0; size < whole.size(); size += size < 200 ? 1 : 16001)
        EXPECT_EQ(fault_of(folder.file(), whole.substr(0, size)), Fault::Kind::corrupt) << size;
    EXPECT_EQ(fault_of(folder.file(), whole + "12345678"), Fault::Kind::corrupt);
}

TEST(Cubes, with_one_bit_changed_are_refused) {
    Folder const folder;
    write(folder.file(), some_values(7));
    std::string const whole = bytes_of(folder.file());
    std::mt19937_64 random(8);
    for (int i = 0; i < 240; ++i) {
        std::size_t const at = i < 80 ? std::size_t(i) : random() % whole.size();
        std::string changed = whole;
        changed[at] = char(changed[at] ^ (1 << (random() % 8)));
        Fault::Kind const kind = fault_of(folder.file(), changed);
        EXPECT_TRUE(kind == Fault::Kind::corrupt || kind == Fault::Kind::newer_version) << at;
    }
}

TEST(Cubes, of_a_newer_version_and_missing_ones_say_so) {
    Folder const folder;
    write(folder.file(), some_values(9));
    std::string newer = bytes_of(folder.file());
    newer[8] = 2;
    EXPECT_EQ(fault_of(folder.file(), newer), Fault::Kind::newer_version);
    std::filesystem::remove(folder.file());
    try {
        Cube::open(folder.file());
        FAIL();
    } catch (Fault const& fault) {
        EXPECT_EQ(fault.kind(), Fault::Kind::missing);
    }
}

// A wrong part with a right checksum: no accident, but it must not be read outside the file all the same.
TEST(Cubes, whose_parts_point_outside_the_file_are_refused_though_the_sums_agree) {
    Folder const folder;
    write(folder.file(), some_values(10));
    std::string const whole = bytes_of(folder.file());
    for (std::size_t field : {12U, 16U, 32U, 40U, 48U}) {  // areas, kpis and the three offsets
        std::string changed = whole;
        changed[field + 3] = 0x7f;
        Sum sum;
        sum.add(std::as_bytes(std::span(changed)).first(sizeof(Header) - 8));
        std::uint64_t const value = sum.value();
        changed.replace(sizeof(Header) - 8, 8, reinterpret_cast<char const*>(&value), 8);
        EXPECT_EQ(fault_of(folder.file(), changed), Fault::Kind::corrupt) << field;
    }
}

}  // namespace
}  // namespace jamsides::cube
