// Builds a cube from values in order of kpi, in one pass and beside the old one, which stays until the new is
// whole.
#pragma once
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "platform/cube/layout.hpp"
#include "platform/cube/new_file.hpp"

namespace jamsides::cube {

class CubeWriter {
  public:
    // `areas`: every code that will come, any order, each once, at most 24 bytes. Writes to a name beside
    // `path` until finish(); given up without finish(), nothing is left behind. Throws Fault{disk}.
    CubeWriter(std::filesystem::path const& path, std::vector<std::string> areas);

    // Values of one kpi follow each other, kpis ascending by code (as from "order by kpi"); the values of a
    // kpi in any order, the last of the same key counts. NaN is missing. Throws std::invalid_argument for a
    // kpi out of order, an unknown area, a code that is too long, or a year outside 1800–2500.
    void add(std::string_view kpi, std::string_view area, int year, Sex sex, double value);

    // On disk, whole, and in the place of the old one. Throws Fault{disk}.
    void finish();

  private:
    struct Pending {
        std::uint32_t area;
        std::int16_t year;
        Sex sex;
        double value;
    };
    std::uint32_t area_of(std::string_view area) const;
    void write_block();
    void note_latest(std::span<double const> block, KpiEntry const& entry);

    NewFile file_;
    std::vector<Code> areas_;
    std::vector<KpiEntry> kpis_;
    std::vector<std::vector<Latest>> latest_;  // by kpi, then area
    std::vector<Pending> pending_;             // of the kpi being added
    std::string kpi_;
    std::uint64_t values_ = 0;
};

}  // namespace jamsides::cube
