// Recognises what kind of file it is and keeps the limits.
#include "platform/formats/table.hpp"

#include <algorithm>

#include "platform/formats/decoding.hpp"
#include "platform/formats/table_building.hpp"
#include "platform/text/msgid.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::formats {
namespace {

constexpr std::size_t most_faults = 20;

// Spaces, line ends and no-break spaces, in any order.
std::string_view trimmed(std::string_view text) {
    for (auto before = text.size() + 1; text.size() < before;) {
        before = text.size();
        for (const std::string_view blank : {" ", "\t", "\r", "\n", "\u00a0"}) {
            if (text.starts_with(blank)) text.remove_prefix(blank.size());
            if (text.ends_with(blank)) text.remove_suffix(blank.size());
        }
    }
    return text;
}

// Other kinds of file that people choose by mistake: what to say about each.
std::string_view wrong_kind(std::string_view bytes) {
    if (bytes.starts_with("\xd0\xcf\x11\xe0"))
        return "Filen är en äldre Excelfil eller har ett lösenord. Spara den som .xlsx utan lösenord och "
               "försök igen.";
    if (bytes.starts_with("%PDF"))
        return text::msgid("Det här är en PDF. Vi behöver en tabell: en Excelfil (.xlsx) eller CSV.");
    const bool has_byte_order_mark = bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
    if (!has_byte_order_mark && bytes.find('\0') != bytes.npos)
        return text::msgid("Det här är ingen tabell. Välj en Excelfil (.xlsx) eller en CSV-fil.");
    return {};
}

}  // namespace

void TableBuilder::fault(std::size_t row, std::string column, std::string sentence) {
    if (reading_.faults.size() < most_faults)
        reading_.faults.push_back({row, std::move(column), std::move(sentence)});
    if (row == 0 || reading_.faults.size() == most_faults) is_full_ = true;
}

bool TableBuilder::check(TableRow& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        auto& cell = row.cells[i];
        if (cell.size() > limits_.characters)
            fault(row.number, column_letters(i),
                  language_.t("Det står för mycket i rutan: högst {1} tecken går att läsa.",
                              limits_.characters));
        else if (cell.find(replacement_character) != cell.npos)
            fault(row.number, column_letters(i),
                  language_.t(
                      "Här finns tecken som inte går att läsa. Spara filen som UTF-8 och försök igen."));
        else if (cell.find('\0') != cell.npos)
            fault(row.number, column_letters(i), language_.t("Här finns tecken som inte hör hemma i text."));
    }
    if (row.cells.size() > limits_.columns)
        fault(row.number, column_letters(limits_.columns),
              language_.t("Tabellen har för många kolumner: högst {1} går att läsa.", limits_.columns));
    return reading_.faults.empty();
}

void TableBuilder::add_row(std::size_t number, std::vector<std::string> cells) {
    for (auto& cell : cells)
        if (const auto text = trimmed(cell); text.size() != cell.size()) cell = std::string(text);
    while (!cells.empty() && cells.back().empty()) cells.pop_back();
    if (cells.empty() || is_full_) return;
    TableRow row{number, std::move(cells)};
    if (!check(row)) return;
    if (reading_.table.rows.size() == limits_.rows)
        return fault(0, "", language_.t("Tabellen är för lång: högst {1} rader går att läsa.", limits_.rows));
    reading_.table.rows.push_back(std::move(row));
}

TableReading TableBuilder::finish() {
    if (reading_.faults.empty() && reading_.table.rows.empty())
        fault(0, "", language_.t("Tabellen är tom. Den första raden ska vara rubriker."));
    if (!reading_.faults.empty()) reading_.table = {};
    return std::move(reading_);
}

TableReading read_table(std::string_view bytes, text::Language const& language, TableLimits const& limits) {
    TableBuilder builder(language, limits);
    if (bytes.size() > limits.bytes)
        builder.fault(0, "",
                      language.t("Filen är för stor: högst {1}.",
                                 text::file_size(language, static_cast<long long>(limits.bytes))));
    else if (bytes.starts_with("PK"))
        read_workbook(bytes, builder);
    else if (const auto sentence = wrong_kind(bytes); !sentence.empty())
        builder.fault(0, "", language.t(sentence));
    else
        read_delimited(to_utf8(bytes), builder);
    return builder.finish();
}

std::string column_letters(std::size_t column) {
    std::string letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters;
}

std::string told(TableFault const& fault, text::Language const& language) {
    if (fault.row == 0) return fault.sentence;
    if (fault.column.empty()) return language.t("Rad {1}: {2}", fault.row, fault.sentence);
    return language.t("Rad {1}, kolumn {2}: {3}", fault.row, fault.column, fault.sentence);
}

}  // namespace jamsides::formats
