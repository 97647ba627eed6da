// Numbers and phrases of the sentences, in Swedish and English.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace jamsides::statistics {

enum class Language { swedish, english };

// "−11,0" and "1 234,5" with no-break spaces, "−11.0" and "1,234.5". Half away from zero; never "−0,0".
std::string number(double value, int decimals, Language);
std::string signed_number(double value, int decimals, Language);  // with + for what is above 0

// How many decimals say something about values of this size: tenths, or two digits of what is smaller.
int decimals_for(double size);

// Whole numbers up to twelve as words, "två" and "two"; above that as digits.
std::string count_word(std::size_t count, Language);
std::string capital(std::string text);  // with a capital first letter

// The phrase of the language with {1}, {2}… replaced.
std::string say(Language, std::string_view swedish, std::string_view english,
                std::initializer_list<std::string> values = {});

}  // namespace jamsides::statistics
