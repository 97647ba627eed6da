// Every value of every indicator, mapped into memory read-only: rows of areas for comparisons, and for each
// area the latest of everything. Rebuilt from the database when missing; see docs/decisions for why it is not
// a query.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

#include "platform/cube/fault.hpp"
#include "platform/cube/layout.hpp"

namespace jamsides::cube {

// Indices are those of one cube and change when it is built again.
class Cube {
  public:
    // Throws Fault: missing, newer_version, or corrupt when anything is not as it was written. Every byte is
    // read once (a few hundred milliseconds for 30 million values), so nothing read later can lie outside the
    // file.
    static Cube open(std::filesystem::path const& path);
    ~Cube();
    Cube(Cube&& other) noexcept;
    Cube& operator=(Cube&& other) noexcept;

    std::size_t kpis() const { return kpis_.size(); }
    std::size_t areas() const { return areas_.size(); }
    std::uint64_t values() const { return header_->values; }
    KpiEntry const& kpi(std::size_t index) const { return kpis_[index]; }
    std::string_view area(std::size_t index) const { return areas_[index].view(); }
    std::optional<std::size_t> find_kpi(std::string_view code) const;
    std::optional<std::size_t> find_area(std::string_view code) const;

    // One value an area, in the order of the areas, NaN where missing; empty when no area has one.
    std::span<double const> row(std::size_t kpi, int year, Sex sex) const;
    std::optional<double> value(std::size_t kpi, std::size_t area, int year, Sex sex) const;
    // One an indicator, in the order of the kpis.
    std::span<Latest const> latest(std::size_t area) const;
    // The values of one year, 0 for its year when there are none. Fast for kpi after kpi of one area, when
    // the year is mostly the latest: how a few areas are compared on everything.
    Latest in_year(std::size_t kpi, std::size_t area, int year) const {
        Latest const& newest = latest_[area * kpis_.size() + kpi];
        return newest.year == year ? newest : in_earlier_year(kpi, area, year);
    }

  private:
    Cube(std::byte const* start, std::size_t size);
    Latest in_earlier_year(std::size_t kpi, std::size_t area, int year) const;
    void check_header() const;
    void find_parts();
    void check_kpis() const;

    std::byte const* start_ = nullptr;
    std::size_t size_ = 0;
    Header const* header_ = nullptr;
    std::span<KpiEntry const> kpis_;
    std::span<Code const> areas_;
    std::span<Latest const> latest_;
};

}  // namespace jamsides::cube
