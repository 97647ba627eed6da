// One field of a table as a value: what is certain is taken, all else refused with a sentence.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "platform/text/language.hpp"

namespace jamsides::indicators {

// How a field was understood beyond what stands there, for the report.
struct Leniency {
    std::size_t decimal_commas = 0, lower_case_sexes = 0, restored_zeros = 0;
};

// A sentence is why it was refused; empty: it was taken. An empty field is none of these functions' business.
std::string read_number(std::string_view text, double& value, Leniency&, text::Language const&);
std::string read_whole(std::string_view text, std::int64_t& value, text::Language const&);
std::string read_year(std::string_view text, int& year, text::Language const&);
// '2021', '2021-H1', '2021-Q3', '2021-05': so that they sort by time.
std::string read_period(std::string_view text, std::string& period, text::Language const&);

// Kolada's code with the zeros that Excel takes away put back: "180" is 0180, "0" is Riket.
std::string read_area(std::string_view text, std::string& code, Leniency&, text::Language const&);
std::string read_indicator(std::string_view text, std::string& code, text::Language const&);

}  // namespace jamsides::indicators
