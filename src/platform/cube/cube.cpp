// Opens with suspicion, so that reading needs none.
#include "platform/cube/cube.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace jamsides::cube {
namespace {

[[noreturn]] void corrupt(char const* what) {
    throw Fault(Fault::Kind::corrupt, std::string("cube: ") + what);
}

template <class T>
std::span<T const> part(std::byte const* start, std::size_t size, std::uint64_t at, std::uint64_t count) {
    if (at % alignment != 0 || at > size || count > (size - at) / sizeof(T))
        corrupt("a part lies outside the file");
    return {reinterpret_cast<T const*>(start + at), std::size_t(count)};
}

bool is_code(Code const& code) { return code.text.front() != '\0' && code.text.back() == '\0'; }

}  // namespace

Cube Cube::open(std::filesystem::path const& path) {
    int const descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) throw Fault(Fault::Kind::missing, "cube: there is none");
    struct stat status {};
    bool const known = fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    std::size_t const size = known ? std::size_t(status.st_size) : 0;
    void* const start =
        size < sizeof(Header) ? MAP_FAILED : mmap(nullptr, size, PROT_READ, MAP_SHARED, descriptor, 0);
    close(descriptor);
    if (start == MAP_FAILED) corrupt("the file is too short");
    return Cube(static_cast<std::byte const*>(start), size);
}

// A constructor that throws gets no destructor, so it unmaps itself.
Cube::Cube(std::byte const* start, std::size_t size) : start_(start), size_(size) {
    try {
        header_ = reinterpret_cast<Header const*>(start);
        check_header();
        find_parts();
        check_kpis();
    } catch (...) {
        munmap(const_cast<std::byte*>(start_), size_);
        throw;
    }
}

Cube::~Cube() {
    if (start_) munmap(const_cast<std::byte*>(start_), size_);
}

Cube::Cube(Cube&& other) noexcept { *this = std::move(other); }

Cube& Cube::operator=(Cube&& other) noexcept {
    std::swap(start_, other.start_);
    std::swap(size_, other.size_);
    std::swap(header_, other.header_);
    std::swap(kpis_, other.kpis_);
    std::swap(areas_, other.areas_);
    std::swap(latest_, other.latest_);
    return *this;
}

void Cube::check_header() const {
    if (header_->magic != magic) corrupt("not a cube");
    if (header_->version > version)
        throw Fault(Fault::Kind::newer_version, "cube: written by a newer version");
    Sum of_header, of_content;
    of_header.add({start_, sizeof(Header) - sizeof header_->header_sum});
    if (of_header.value() != header_->header_sum) corrupt("the header is damaged");
    if (header_->size != size_ || size_ % 8 != 0) corrupt("the file is cut short");
    of_content.add({start_ + sizeof(Header), size_ - sizeof(Header)});
    if (of_content.value() != header_->content_sum) corrupt("the values are damaged");
}

void Cube::find_parts() {
    std::uint64_t const cells = std::uint64_t(header_->areas) * header_->kpis;
    kpis_ = part<KpiEntry>(start_, size_, header_->kpis_at, header_->kpis);
    areas_ = part<Code>(start_, size_, header_->areas_at, header_->areas);
    latest_ = part<Latest>(start_, size_, header_->latest_at, cells);
    if (!std::ranges::all_of(areas_, is_code)) corrupt("an area has no code");
}

void Cube::check_kpis() const {
    for (KpiEntry const& entry : kpis_) {
        if (!is_code(entry.code) || entry.sexes == 0 || entry.sexes > 7) corrupt("an indicator is damaged");
        std::uint64_t const rows = std::uint64_t(entry.years) * std::uint64_t(std::popcount(entry.sexes));
        part<double>(start_, size_, entry.at, rows * areas_.size());
    }
}

std::optional<std::size_t> Cube::find_kpi(std::string_view code) const {
    auto const found =
        std::ranges::lower_bound(kpis_, code, {}, [](KpiEntry const& each) { return each.code.view(); });
    if (found == kpis_.end() || found->code.view() != code) return std::nullopt;
    return std::size_t(found - kpis_.begin());
}

std::optional<std::size_t> Cube::find_area(std::string_view code) const {
    auto const found = std::ranges::lower_bound(areas_, code, {}, &Code::view);
    if (found == areas_.end() || found->view() != code) return std::nullopt;
    return std::size_t(found - areas_.begin());
}

std::span<double const> Cube::row(std::size_t kpi, int year, Sex sex) const {
    KpiEntry const& entry = kpis_[kpi];
    unsigned const bit = 1U << unsigned(sex);
    int const at = year - entry.first_year;
    if (!(entry.sexes & bit) || at < 0 || at >= entry.years) return {};
    auto const before = std::size_t(std::popcount(std::uint16_t(entry.sexes & (bit - 1))));
    std::size_t const row = std::size_t(at) * std::size_t(std::popcount(entry.sexes)) + before;
    return {reinterpret_cast<double const*>(start_ + entry.at) + row * areas_.size(), areas_.size()};
}

std::optional<double> Cube::value(std::size_t kpi, std::size_t area, int year, Sex sex) const {
    std::span<double const> const values = row(kpi, year, sex);
    if (values.empty() || std::isnan(values[area])) return std::nullopt;
    return values[area];
}

Latest Cube::in_earlier_year(std::size_t kpi, std::size_t area, int year) const {
    auto const of = [&](Sex sex) {
        std::span<double const> const values = row(kpi, year, sex);
        return values.empty() ? std::numeric_limits<double>::quiet_NaN() : values[area];
    };
    Latest found{of(Sex::women), of(Sex::men), of(Sex::total), year, 0};
    if (std::isnan(found.women) && std::isnan(found.men) && std::isnan(found.total)) found.year = 0;
    return found;
}

std::span<Latest const> Cube::latest(std::size_t area) const {
    return latest_.subspan(area * kpis_.size(), kpis_.size());
}

}  // namespace jamsides::cube
