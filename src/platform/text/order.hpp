// Swedish order and forgiving search. å ä ö stand last in the alphabet whatever the reader's language, since
// the names are Swedish; numbers within names count as numbers.
#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jamsides::text {

// Whether `a` stands before `b` in a Swedish list.
bool less(std::string_view a, std::string_view b);
// Bytes that compare as the texts do: for sorting many, where `less` would do the work again and again.
std::string sort_key(std::string_view text);

// Sorts by the text that `name` gives for each element; elements with the same name keep their order.
template <class T, class Name = std::identity>
void sort_by_name(std::vector<T>& elements, Name name = {}) {
    std::vector<std::pair<std::string, T>> keyed;
    keyed.reserve(elements.size());
    for (auto& element : elements) {
        auto key = sort_key(std::invoke(name, std::as_const(element)));
        keyed.emplace_back(std::move(key), std::move(element));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](auto& a, auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < keyed.size(); ++i) elements[i] = std::move(keyed[i].second);
}

// Lower case and without accents, but å ä ö kept: "Linné, ÖSTERGÖTLAND" → "linne, östergötland".
std::string fold(std::string_view text);
// Whether every word of `query` stands somewhere in `text`. Case and accents do not matter. Someone who
// types "a" or "o" also finds å ä ö, but "å" is never found in "a".
bool matches(std::string_view query, std::string_view text);

// Lower and upper case of all of Unicode; the first letter alone, for a sentence that begins with a value.
std::string lower(std::string_view text);
std::string capitalised(std::string_view text);

}  // namespace jamsides::text
