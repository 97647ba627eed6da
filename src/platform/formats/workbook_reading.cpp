// The cells of a workbook's first filled sheet as text.
#include <charconv>
#include <limits>

#include "platform/formats/excel_number.hpp"
#include "platform/formats/table_building.hpp"
#include "platform/formats/workbook.hpp"

namespace jamsides::formats {
namespace {

// "AB12" → 27 (0-based column); nothing without letters or with more than three.
std::optional<std::size_t> column_in(std::string_view reference) {
    std::size_t column = 0, letters = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z') break;
        column = 26 * column + static_cast<std::size_t>(c - 'A' + 1);
        if (++letters > 3) return std::nullopt;
    }
    if (letters == 0) return std::nullopt;
    return column - 1;
}

template <class Number>
Number number_or(std::string_view text, Number otherwise) {
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? number : otherwise;
}

class SheetReader {
  public:
    SheetReader(Workbook const& workbook, TableBuilder& builder) : workbook_(workbook), builder_(builder) {}

    bool has_cells() const { return has_cells_; }

    void read(pugi::xml_node worksheet) {
        for_each_child(child_named(worksheet, "sheetData"), "row", [&](pugi::xml_node row) {
            const auto said = number_or<std::size_t>(attribute_named(row, "r"), 0);
            row_ = said > row_ ? said : row_ + 1;
            if (!builder_.is_full()) read_row(row);
        });
    }

  private:
    void read_row(pugi::xml_node row) {
        std::vector<std::string> cells;
        for_each_child(row, "c", [&](pugi::xml_node cell) {
            const auto column = column_in(attribute_named(cell, "r")).value_or(cells.size());
            auto text = text_in(cell, column);
            if (text.empty()) return;  // also keeps a format that runs to the last column out of the table
            const auto place = std::min(column, builder_.limits().columns);
            if (cells.size() <= place) cells.resize(place + 1);
            cells[place] = std::move(text);
            has_cells_ = true;
        });
        builder_.add_row(row_, std::move(cells));
    }

    std::string text_in(pugi::xml_node cell, std::size_t column) {
        const auto type = attribute_named(cell, "t");
        if (type == "inlineStr") return text_of(child_named(cell, "is"));
        const std::string_view value = child_named(cell, "v").text().get();
        if (type == "s") return shared(value);
        if (type == "str" || type == "b") return std::string(value);
        if (type == "d") return std::string(value.substr(0, value.find('T')));
        if (type == "e") return error(value, column);
        return number(value, number_or<std::size_t>(attribute_named(cell, "s"), 0));
    }

    std::string shared(std::string_view value) const {
        const auto index = number_or<std::size_t>(value, workbook_.shared_texts.size());
        return index < workbook_.shared_texts.size() ? workbook_.shared_texts[index] : std::string{};
    }

    std::string error(std::string_view value, std::size_t column) {
        auto const& language = builder_.language();
        builder_.fault(row_, column_letters(column),
                       language.t("Excel visar ett fel här: {1}.", value.substr(0, 20)));
        return {};
    }

    std::string number(std::string_view value, std::size_t style) const {
        if (value.empty()) return {};
        const double number = number_or<double>(value, std::numeric_limits<double>::quiet_NaN());
        const bool is_day = style < workbook_.style_is_day.size() && workbook_.style_is_day[style];
        auto day = is_day ? excel_day(number, workbook_.from_1904) : std::string{};
        return day.empty() ? plain_number(number) : day;
    }

    Workbook const& workbook_;
    TableBuilder& builder_;
    std::size_t row_ = 0;
    bool has_cells_ = false;
};

}  // namespace

void read_workbook(std::string_view bytes, TableBuilder& builder) {
    auto const& language = builder.language();
    const ArchiveLimits limits{2'000, 5 * builder.limits().bytes, 5 * builder.limits().bytes / 2, 300};
    const auto archive = Archive::open(bytes, limits);
    if (!archive)
        return builder.fault(0, "",
                             language.t("Filen är skadad eller orimligt hårt packad och går inte att läsa."));
    const auto workbook = open_workbook(*archive);
    if (!workbook && archive->has("content.xml"))
        return builder.fault(
            0, "", language.t("Det här är ett OpenDocument-kalkylblad. Spara det som .xlsx eller CSV."));
    if (!workbook)
        return builder.fault(
            0, "", language.t("Det här är ingen tabell. Välj en Excelfil (.xlsx) eller en CSV-fil."));
    for (auto const& path : workbook->sheet_paths) {
        const auto sheet = part(*archive, path);
        if (!sheet)
            return builder.fault(0, "", language.t("Ett blad i Excelfilen är skadat och går inte att läsa."));
        SheetReader reader(*workbook, builder);
        reader.read(sheet->document_element());
        if (reader.has_cells() || builder.is_full()) return;
    }
}

}  // namespace jamsides::formats
