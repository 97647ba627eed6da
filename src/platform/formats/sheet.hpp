// Rows of a described struct as a sheet of cells, which CSV and XLSX write. Headings and the words for enum
// values come from two functions that stand beside the struct and are found by ADL; without them the names
// in the description are used. Both give Swedish texts, marked with text::msgid so that they are translated:
//     std::string_view title_of(MeetingRow const*, std::string_view member) {
//         return title_in({{"day", msgid("Dag")}, …}, member);  // what is not there has no column
//     }
//     std::string_view word_for(Certainty value);
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "platform/formats/description.hpp"
#include "platform/text/joined.hpp"
#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::formats {

// monostate is an empty cell. Whole numbers are not grouped, days and instants keep their type in XLSX.
using Cell = std::variant<std::monostate, std::string, long long, double, bool, Day, Instant>;

struct Sheet {
    std::string name;
    std::vector<std::string> titles;
    std::vector<std::vector<Cell>> rows;  // each as long as titles
};

// For writing title_of as a table; a member that is not in it is left out of the sheet.
std::string_view title_in(std::initializer_list<std::pair<std::string_view, std::string_view>> titles,
                          std::string_view member);

template <class Row>
std::string_view swedish_title(std::string_view member) {
    if constexpr (requires(Row const* row) { title_of(row, member); })
        return title_of(static_cast<Row const*>(nullptr), member);
    else
        return member;
}

template <DescribedEnum E>
std::string_view swedish_word(E value) {
    if constexpr (requires { word_for(value); })
        return word_for(value);
    else
        return name_of(value);
}

template <class T>
Cell cell_of(T const& value, text::Language const& language) {
    if constexpr (is_optional<T>) {
        return value ? cell_of(*value, language) : Cell{};
    } else if constexpr (is_list<T>) {
        return text::joined(value);
    } else if constexpr (DescribedEnum<T>) {
        return language.t(swedish_word(value));
    } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, Day> || std::is_same_v<T, Instant>) {
        return value;
    } else if constexpr (std::is_integral_v<T>) {
        return static_cast<long long>(value);
    } else if constexpr (std::is_floating_point_v<T>) {
        return static_cast<double>(value);
    } else {
        static_assert(std::is_convertible_v<T const&, std::string_view>,
                      "a cell holds text, a number, a day, …");
        return std::string(std::string_view(value));
    }
}

// A member that is a described struct gives its own columns, in its place.
template <Described Row>
void append_titles(Sheet& sheet, text::Language const& language) {
    boost::mp11::mp_for_each<MembersOf<Row>>([&](auto member) {
        using Member = std::remove_cvref_t<decltype(std::declval<Row&>().*member.pointer)>;
        const auto title = swedish_title<Row>(member.name);
        if (title.empty()) return;
        if constexpr (Described<Member>)
            append_titles<Member>(sheet, language);
        else
            sheet.titles.push_back(language.t(title));
    });
}

template <Described Row>
void append_cells(std::vector<Cell>& cells, Row const& row, text::Language const& language) {
    for_each_member(row, [&](std::string_view name, auto const& member) {
        if (swedish_title<Row>(name).empty()) return;
        if constexpr (Described<std::remove_cvref_t<decltype(member)>>)
            append_cells(cells, member, language);
        else
            cells.push_back(cell_of(member, language));
    });
}

// `name` is Swedish and is translated.
template <Described Row>
Sheet sheet_of(std::vector<Row> const& rows, std::string_view name, text::Language const& language) {
    Sheet sheet{language.t(name), {}, {}};
    append_titles<Row>(sheet, language);
    sheet.rows.reserve(rows.size());
    for (auto const& row : rows) {
        auto& cells = sheet.rows.emplace_back();
        cells.reserve(sheet.titles.size());
        append_cells(cells, row, language);
    }
    return sheet;
}

}  // namespace jamsides::formats
