// A table as rows of a described struct: columns are found by their headings, values read by the type of the
// member. Nothing is kept when anything is wrong.
#pragma once

#include <charconv>
#include <cmath>

#include "platform/formats/sheet.hpp"
#include "platform/formats/table.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/typed_dates.hpp"

namespace jamsides::formats {

template <class Row>
struct RowsReading {
    std::vector<Row> rows;
    std::vector<std::size_t>
        numbers;  // of each row, as the spreadsheet counts: for what is found wrong later
    std::vector<TableFault> faults;
    bool ok() const { return faults.empty(); }
};

// Where a member's column is, and how to speak about it.
struct FoundColumn {
    static constexpr std::size_t missing = static_cast<std::size_t>(-1);
    std::size_t index = missing;
    std::string title;  // in the reader's language
    std::string name() const { return column_letters(index) + " (" + title + ")"; }
};

// Finds a heading without regard to case, accents, spaces and punctuation: the title, its Swedish original,
// the member's name, or one of the other names.
FoundColumn find_column(Table const& table, text::Language const& language, std::string_view swedish_title,
                        std::string_view member, std::string_view other_names);

// Reading one value; a sentence when it cannot be.
std::string read_value(std::string_view text, std::string& value, text::Language const& language);
std::string read_value(std::string_view text, long long& value, text::Language const& language);
std::string read_value(std::string_view text, double& value, text::Language const& language);
std::string read_value(std::string_view text, bool& value, text::Language const& language);
std::string read_value(std::string_view text, Day& value, text::Language const& language);

bool same_word(std::string_view a, std::string_view b);  // as headings are compared

template <DescribedEnum E>
std::string read_value(std::string_view text, E& value, text::Language const& language) {
    std::vector<std::string> words;
    bool found = false;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto one) {
        words.push_back(language.t(swedish_word(one.value)));
        if (found || !(same_word(text, one.name) || same_word(text, words.back()) ||
                       same_word(text, swedish_word(one.value))))
            return;
        value = one.value;
        found = true;
    });
    return found ? "" : language.t("Skriv något av: {1}.", text::enumeration(language, words));
}

template <std::integral Number>
std::string read_value(std::string_view text, Number& value, text::Language const& language) {
    long long wide = 0;
    auto fault = read_value(text, wide, language);
    value = static_cast<Number>(wide);
    if (fault.empty() && static_cast<long long>(value) != wide) fault = language.t("Talet är för stort.");
    return fault;
}

template <class T>
std::string read_value(std::string_view text, std::optional<T>& value, text::Language const& language) {
    return text.empty() ? "" : read_value(text, value.emplace(), language);
}

// Beside the struct may stand, found by ADL, other headings that mean a member, with | between:
//     std::string_view also_called(ParticipantRow const*, std::string_view member);  // "mejl|e-postadress"
template <class Row>
std::string_view other_names(std::string_view member) {
    if constexpr (requires(Row const* row) { also_called(row, member); })
        return also_called(static_cast<Row const*>(nullptr), member);
    else
        return {};
}

template <Described Row>
std::vector<FoundColumn> find_columns(Table const& table, text::Language const& language,
                                      std::vector<TableFault>& faults) {
    std::vector<FoundColumn> columns;
    Row row{};
    for_each_member(row, [&](std::string_view name, auto& member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        columns.push_back(
            find_column(table, language, swedish_title<Row>(name), name, other_names<Row>(name)));
        if (columns.back().index == FoundColumn::missing && !is_optional<Member>)
            faults.push_back({table.rows.front().number, "",
                              language.t("Det saknas en kolumn med rubriken {1}.", columns.back().title)});
    });
    return columns;
}

// A member that is not optional must have a column and something in it.
template <Described Row>
RowsReading<Row> rows_from(TableReading const& reading, text::Language const& language) {
    RowsReading<Row> read{{}, {}, reading.faults};
    if (!read.ok()) return read;
    const auto columns = find_columns<Row>(reading.table, language, read.faults);
    for (std::size_t i = 1; i < reading.table.rows.size() && read.faults.size() < 20; ++i) {
        auto const& source = reading.table.rows[i];
        auto& row = read.rows.emplace_back();
        read.numbers.push_back(source.number);
        std::size_t at = 0;
        for_each_member(row, [&](std::string_view, auto& member) {
            auto const& column = columns[at++];
            if (column.index == FoundColumn::missing) return;
            const std::string_view text =
                column.index < source.cells.size() ? std::string_view(source.cells[column.index]) : "";
            std::string fault;
            if (!text.empty())
                fault = read_value(text, member, language);
            else if (!is_optional<std::remove_cvref_t<decltype(member)>>)
                fault = language.t("Rutan är tom.");
            if (!fault.empty()) read.faults.push_back({source.number, column.name(), std::move(fault)});
        });
    }
    if (!read.ok()) read.rows.clear(), read.numbers.clear();
    return read;
}

}  // namespace jamsides::formats
