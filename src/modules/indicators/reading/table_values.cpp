// Tells what kind of file it is by its first bytes and hands its rows to the taker.
#include "modules/indicators/reading/table_values.hpp"

#include <algorithm>
#include <stdexcept>

#include "modules/indicators/reading/delimited_text.hpp"
#include "modules/indicators/reading/table_taker.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::indicators {
namespace {

constexpr std::size_t largest_in_memory = 200'000'000;

// The first byte that is not blank, after a byte order mark.
char first_sign(std::istream& in) {
    char start[64] = {};
    in.read(start, sizeof start);
    std::string_view text(start, std::size_t(in.gcount()));
    in.clear();
    in.seekg(0);
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    auto const at = text.find_first_not_of(" \t\r\n");
    return at == text.npos ? '\0' : text[at];
}

std::string whole(std::istream& in) {
    std::string bytes;
    ByteSource source(in);
    for (std::size_t came = 1; came > 0;) {
        auto const before = bytes.size(), room = std::clamp<std::size_t>(before, 1 << 12, 1 << 20);
        if (before > largest_in_memory)
            throw std::runtime_error(std::string(text::msgid("Filen är för stor.")));
        bytes.resize(before + room);
        came = source.read(bytes.data() + before, room);
        bytes.resize(before + came);
    }
    return bytes;
}

ValuesReading read_workbook(std::istream& in, text::Language const& language) {
    auto const bytes = whole(in);
    auto const table =
        formats::read_table(bytes, language, {.bytes = largest_in_memory, .rows = 1'048'576, .columns = 200});
    ValuesReading reading;
    reading.faults = table.faults;
    if (!table.ok()) return reading;
    TableTaker taker(language);
    std::vector<std::string_view> fields;
    for (auto const& row : table.table.rows) {
        fields.assign(row.cells.begin(), row.cells.end());
        if (!taker.take(row.number, fields, false)) break;
    }
    return taker.finished();
}

ValuesReading read_text(std::istream& in, text::Language const& language) {
    TableTaker taker(language);
    DelimitedText text(in);
    try {
        while (text.next() && taker.take(text.row(), text.fields(), true)) {
        }
    } catch (std::runtime_error const& error) {
        taker.fault(text.row() + 1, "", language.t(error.what()));
    }
    if (text.was_latin1()) taker.remark(language.t("Filen är inte UTF-8 och lästes som ISO-8859-1."));
    if (text.had_mixed_ends())
        taker.remark(language.t("Raderna slutar på olika sätt i filen, men har lästs."));
    return taker.finished();
}

}  // namespace

ValuesReading read_values(std::istream& in, text::Language const& language) {
    try {
        auto const sign = first_sign(in);
        if (sign == '{') return read_json_stat(whole(in), language);
        if (sign == 'P' || sign == '%' || sign == '\xd0') {
            std::string start(2, '\0');
            in.read(start.data(), 2);
            in.clear();
            in.seekg(0);
            if (start == "PK" || sign != 'P') return read_workbook(in, language);
        }
        return read_text(in, language);
    } catch (std::runtime_error const& error) {
        ValuesReading reading;
        reading.faults.push_back({0, "", language.t(error.what())});
        return reading;
    }
}

}  // namespace jamsides::indicators
