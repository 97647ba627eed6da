// How a cube lies on disk. Little-endian; every part begins on 64 bytes.
//
//   Header · blocks, one a kpi: [year][sex present][area] doubles · latest: [area][kpi] Latest ·
//   kpis: KpiEntry, ascending by code · areas: Code, ascending
#pragma once
#include <array>
#include <boost/describe/enum.hpp>
#include <cstdint>
#include <span>
#include <string_view>

namespace jamsides::cube {

enum class Sex : std::uint8_t { women, men, total };
BOOST_DESCRIBE_ENUM(Sex, women, men, total)

inline constexpr std::array<char, 8> magic{'J', 'A', 'M', 'C', 'U', 'B', 'E', '\n'};
inline constexpr std::uint32_t version = 1;
inline constexpr std::size_t alignment = 64;

struct Code {
    std::array<char, 24> text{};  // padded with zeros
    std::string_view view() const {
        return {text.data(), std::string_view(text.data(), text.size()).find('\0')};
    }
};

struct Header {
    std::array<char, 8> magic{};
    std::uint32_t version = 0, areas = 0, kpis = 0, unused = 0;
    std::uint64_t values = 0;  // how many are there, missing ones not counted
    std::uint64_t latest_at = 0, kpis_at = 0, areas_at = 0,
                  size = 0;         // bytes from the start; size of the file
    std::uint64_t content_sum = 0;  // of everything after the header
    std::uint64_t header_sum = 0;   // of the header up to here
};

struct KpiEntry {
    Code code;
    std::uint64_t at = 0;  // where its block begins
    std::int32_t first_year = 0;
    std::uint16_t years = 0;  // consecutive; a year without any value is a row of missing
    std::uint16_t sexes = 0;  // bit 0 women, 1 men, 2 total: those with a row
};

// The latest year in which an area has any value of a kpi. NaN is missing; year 0: never.
struct Latest {
    double women, men, total;
    std::int32_t year, unused;
};

static_assert(sizeof(Header) == 80 && sizeof(KpiEntry) == 40 && sizeof(Latest) == 32 && sizeof(Code) == 24);

// A checksum of 64-bit words in four lanes, fast enough for every byte at every start. Against accidents, not
// against enemies. Pieces are whole words; the sum of the pieces in order is the sum of the whole.
class Sum {
  public:
    void add(std::span<std::byte const> words);
    std::uint64_t value() const;

  private:
    std::array<std::uint64_t, 4> lanes_{1, 2, 3, 4};
    std::uint64_t count_ = 0;
};

}  // namespace jamsides::cube
