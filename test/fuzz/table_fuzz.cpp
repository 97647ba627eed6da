// Any bytes at all as a table: CSV, UTF-16, a workbook. What is read must keep the promises of the reader,
// and what it writes must read back.
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "platform/formats/csv.hpp"
#include "platform/formats/decoding.hpp"
#include "platform/formats/table.hpp"

using namespace jamsides::formats;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    auto const& language = jamsides::text::swedish();
    const auto reading = read_table(text, language);
    if (reading.ok() == reading.table.rows.empty() || reading.faults.size() > 20) std::abort();
    Sheet sheet;
    std::size_t last = 0;
    for (auto const& row : reading.table.rows) {
        if (row.number <= last || row.cells.empty() || row.cells.back().empty()) std::abort();
        last = row.number;
        auto& cells = sheet.rows.emplace_back();
        for (auto const& cell : row.cells) {
            if (!is_utf8(cell)) std::abort();
            cells.emplace_back(cell);
        }
    }
    for (auto const& row : sheet.rows) sheet.titles.resize(std::max(sheet.titles.size(), row.size()), "A");
    const auto again = read_table(csv(sheet), language);
    if (reading.ok() && again.table.rows.size() != reading.table.rows.size() + 1) std::abort();
    return 0;
}
