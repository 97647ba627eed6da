// Writes sheets as an Excel workbook: headings in bold that stay in view, a filter, columns as wide as what
// stands in them, days as days and instants as the clock in Stockholm shows them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "platform/formats/sheet.hpp"

namespace jamsides::formats {

struct WorkbookFacts {
    std::string title;
    std::string author;  // the organisation that runs the programme
    Instant created{};   // given, so that the same content is the same file
};

// At most 1,048,575 rows and 16,384 columns a sheet; sheet names are cut to what Excel allows and made
// unique.
std::string xlsx(std::span<const Sheet> sheets, WorkbookFacts const& facts = {});

template <Described Row>
std::string xlsx(std::vector<Row> const& rows, std::string_view name, text::Language const& language,
                 WorkbookFacts const& facts = {}) {
    const Sheet sheet = sheet_of(rows, name, language);
    return xlsx({&sheet, 1}, facts);
}

}  // namespace jamsides::formats
