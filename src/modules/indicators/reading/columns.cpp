// The names that headings have, and what each shape must have.
#include "modules/indicators/reading/columns.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "platform/formats/heading_words.hpp"
#include "platform/formats/rows_from.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::indicators {
namespace {

using enum Column;

constexpr std::pair<std::string_view, Column> names[] = {
    {"kpi", indicator},
    {"nyckeltal", indicator},
    {"indikator", indicator},
    {"indicator", indicator},
    {"municipality", area},
    {"kommun", area},
    {"område", area},
    {"area", area},
    {"kommunkod", area},
    {"period", period},
    {"år", period},
    {"year", period},
    {"gender", sex},
    {"kön", sex},
    {"sex", sex},
    {"value", value},
    {"värde", value},
    {"count", count},
    {"k", women},
    {"kvinnor", women},
    {"women", women},
    {"m", men},
    {"män", men},
    {"men", men},
    {"t", total},
    {"totalt", total},
    {"total", total},
    {"titel", title},
    {"title", title},
    {"activity", activity},
    {"verksamhet", activity},
    {"aktivitet", activity},
    {"age", age},
    {"ålder", age},
    {"group", group},
    {"grupp", group},
    {"cases", cases},
    {"fall", cases},
    {"antal", cases},
    {"base", base},
    {"bas", base},
    {"underlag", base},
};

// By the letters and digits of the name: a heading is folded once, not once for each name.
std::optional<Column> column_called(std::string_view heading) {
    static std::map<std::string, Column> const by_word = [] {
        std::map<std::string, Column> words;
        for (auto const& [name, column] : names) words.emplace(formats::letters_and_digits(name), column);
        return words;
    }();
    auto const found = by_word.find(formats::letters_and_digits(heading));
    return found == by_word.end() ? std::nullopt : std::optional(found->second);
}

// The words of the catalogue's export, for saying what is missing.
std::string_view first_name(Column column) {
    return std::ranges::find(names, column, &std::pair<std::string_view, Column>::second)->first;
}

std::vector<Column> needed(Shape shape) {
    switch (shape) {
        case Shape::rows:
            return {indicator, area, period, sex, value};
        case Shape::side_by_side:
            return {indicator, area, period};
        case Shape::counts:
            return {activity, period, sex, cases};
        case Shape::unknown:
            break;
    }
    return {};
}

}  // namespace

Columns::Columns(std::span<std::string_view const> heading, std::size_t row, text::Language const& language,
                 std::vector<formats::TableFault>& faults) {
    at_.fill(missing);
    for (std::string_view const written : heading) {
        auto const known = column_called(written);
        headings_.emplace_back(written);
        if (!known) continue;
        auto& place = at_[std::size_t(*known)];
        if (place != missing)
            faults.push_back({row, formats::column_letters(headings_.size() - 1),
                              language.t("Två kolumner har rubriken {1}.", written)});
        place = headings_.size() - 1;
    }
    if (has(cases) && has(activity))
        shape_ = Shape::counts;
    else if (has(value) || has(sex))
        shape_ = Shape::rows;
    else if (has(women) || has(men) || has(total))
        shape_ = Shape::side_by_side;
    else
        faults.push_back(
            {row, "",
             language.t("Rubrikerna säger inte vad tabellen är. Vi läser kpi, municipality, period, "
                        "gender och value, eller activity, period, sex och cases.")});
    for (Column const column : needed(shape_))
        if (!has(column))
            faults.push_back(
                {row, "", language.t("Det saknas en kolumn med rubriken {1}.", first_name(column))});
}

std::string_view Columns::in(std::span<std::string_view const> fields, Column column) const {
    auto const at = at_[std::size_t(column)];
    return at < fields.size() ? fields[at] : std::string_view();
}

std::string Columns::name(Column column) const {
    auto const at = at_[std::size_t(column)];
    if (at == missing) return "";
    return formats::column_letters(at) + " (" + headings_[at] + ")";
}

}  // namespace jamsides::indicators
