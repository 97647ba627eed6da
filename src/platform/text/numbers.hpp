// Numbers as people write them: true minus, thousands kept together by a no-break space, decimal comma in
// Swedish; small numbers and lists as words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jamsides::text {

class Language;

// What keeps "29 januari", "kl. 16.00" and "§ 112" on one line.
inline constexpr std::string_view no_break_space = "\u00a0";
inline constexpr std::string_view minus_sign = "\u2212";

std::string keep_together(std::string text);  // every space becomes one that does not break

std::string number(Language const& language, long long value);  // 12 345, −3 · 12,345 in English
std::string number(Language const& language, double value,
                   int decimals);  // 0,5 · 0.5; rounds half away from zero
std::string percent(Language const& language, double value,
                    int decimals);  // 12,5 % · 12.5% for the value 12.5
// "en", "ett", "två" … "tolv"; from thirteen, and below zero, digits.
enum class Gender { common, neuter };
std::string number_word(Language const& language, long long value, Gender gender = Gender::common);
// "Lunds kommun, Region Kronoberg och Region Östergötland".
std::string enumeration(Language const& language, std::vector<std::string> const& items);
// "1,4 MB": what a reader is told about the size of a file.
std::string file_size(Language const& language, long long bytes);

}  // namespace jamsides::text
