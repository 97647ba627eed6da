// One block a kpi, as wide as its own years and sexes: what has no values takes no room.
#include "platform/cube/cube_writer.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <stdexcept>

namespace jamsides::cube {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

Code code_of(std::string_view text) {
    Code code;
    if (text.empty() || text.size() >= code.text.size() || text.find('\0') != text.npos)
        throw std::invalid_argument("cube: a code has 1 to 23 characters");
    std::ranges::copy(text, code.text.begin());
    return code;
}

std::vector<Code> codes_of(std::vector<std::string> areas) {
    std::ranges::sort(areas);
    if (std::ranges::adjacent_find(areas) != areas.end()) throw std::invalid_argument("cube: an area twice");
    std::vector<Code> codes;
    for (std::string const& area : areas) codes.push_back(code_of(area));
    return codes;
}

template <class T>
std::span<std::byte const> bytes_of(std::vector<T> const& values) {
    return std::as_bytes(std::span(values));
}

}  // namespace

CubeWriter::CubeWriter(std::filesystem::path const& path, std::vector<std::string> areas)
    : file_(path, sizeof(Header)), areas_(codes_of(std::move(areas))) {}

std::uint32_t CubeWriter::area_of(std::string_view area) const {
    auto const found = std::ranges::lower_bound(areas_, area, {}, &Code::view);
    if (found == areas_.end() || found->view() != area)
        throw std::invalid_argument("cube: unknown area " + std::string(area));
    return std::uint32_t(found - areas_.begin());
}

void CubeWriter::add(std::string_view kpi, std::string_view area, int year, Sex sex, double value) {
    if (year < 1800 || year > 2500) throw std::invalid_argument("cube: year " + std::to_string(year));
    if (kpi != kpi_) {
        if (kpi < kpi_) throw std::invalid_argument("cube: kpi out of order: " + std::string(kpi));
        code_of(kpi);
        write_block();
        kpi_ = kpi;
    }
    pending_.push_back({area_of(area), std::int16_t(year), sex, value});
}

void CubeWriter::write_block() {
    if (pending_.empty()) return;
    auto const [first, last] = std::ranges::minmax(pending_, {}, &Pending::year);
    KpiEntry entry{.code = code_of(kpi_), .at = file_.align(), .first_year = first.year};
    entry.years = std::uint16_t(last.year - first.year + 1);
    for (Pending const& each : pending_) entry.sexes |= std::uint16_t(1U << unsigned(each.sex));
    std::size_t const rows = std::size_t(std::popcount(entry.sexes));
    std::vector<double> block(entry.years * rows * areas_.size(), missing);
    for (Pending const& each : pending_) {
        auto const below = std::uint16_t(entry.sexes & ((1U << unsigned(each.sex)) - 1));
        std::size_t const row =
            std::size_t(each.year - first.year) * rows + std::size_t(std::popcount(below));
        block[row * areas_.size() + each.area] = each.value;
    }
    values_ += std::uint64_t(std::ranges::count_if(block, [](double value) { return !std::isnan(value); }));
    file_.append(bytes_of(block));
    note_latest(block, entry);
    kpis_.push_back(entry);
    pending_.clear();
}

void CubeWriter::note_latest(std::span<double const> block, KpiEntry const& entry) {
    std::vector<Latest> latest(areas_.size(), Latest{missing, missing, missing, 0, 0});
    auto row = block.begin();
    for (int year = 0; year < entry.years; ++year)
        for (unsigned sex = 0; sex < 3; ++sex) {
            if (!(entry.sexes & (1U << sex))) continue;
            for (Latest& own : latest) {
                double const value = *row++;
                if (std::isnan(value)) continue;
                int const now = entry.first_year + year;
                if (own.year != now) own = {missing, missing, missing, now, 0};
                (sex == 0 ? own.women : sex == 1 ? own.men : own.total) = value;
            }
        }
    latest_.push_back(std::move(latest));
}

void CubeWriter::finish() {
    write_block();
    Header header{.magic = magic, .version = version, .areas = std::uint32_t(areas_.size())};
    header.kpis = std::uint32_t(kpis_.size());
    header.values = values_;
    header.latest_at = file_.align();
    std::vector<Latest> of_area(kpis_.size());
    for (std::size_t area = 0; area < areas_.size(); ++area) {
        for (std::size_t kpi = 0; kpi < kpis_.size(); ++kpi) of_area[kpi] = latest_[kpi][area];
        file_.append(bytes_of(of_area));
    }
    header.kpis_at = file_.align();
    file_.append(bytes_of(kpis_));
    header.areas_at = file_.align();
    file_.append(bytes_of(areas_));
    header.size = file_.align();
    header.content_sum = file_.content_sum();
    Sum of_header;
    of_header.add(std::as_bytes(std::span(&header, 1)).first(sizeof header - sizeof header.header_sum));
    header.header_sum = of_header.value();
    file_.place(std::as_bytes(std::span(&header, 1)));
}

}  // namespace jamsides::cube
