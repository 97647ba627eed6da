// Texts in a row as one: "Falun, Mora, Region Dalarna". What is empty is left out, with what would stand
// before it. With "och" before the last one it is an enumeration, see numbers.hpp.
#pragma once

#include <concepts>
#include <functional>
#include <initializer_list>
#include <ranges>
#include <string>
#include <string_view>

namespace jamsides::text {

// The texts are what `name` gives for each element.
template <std::ranges::input_range Elements, class Name = std::identity>
requires std::invocable<Name&, std::ranges::range_reference_t<Elements>> std::string joined(
    Elements&& elements, Name name = {}, std::string_view between = ", ") {
    std::string all;
    for (auto&& element : elements) {
        auto const& text = std::invoke(name, element);
        if (std::string_view{text}.empty()) continue;
        if (!all.empty()) all += between;
        all += text;
    }
    return all;
}

inline std::string joined(std::initializer_list<std::string> texts, std::string_view between = ", ") {
    return joined(texts, std::identity{}, between);
}

}  // namespace jamsides::text
