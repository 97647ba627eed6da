// Reads figures and says on which row and in which column one cannot be read.
#include "engines/statistics/values_file.hpp"

#include <algorithm>
#include <array>

#include "engines/statistics/delimited.hpp"
#include "engines/statistics/proportion.hpp"
#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

enum Column { kpi, municipality, period, gender, value, count };
constexpr std::array<std::string_view, 6> column_names{"kpi",    "municipality", "period",
                                                       "gender", "value",        "count"};

class Taker {
  public:
    explicit Taker(Values& values) : values_(values) {}

    void take(Line& line) { heading_read_ ? row(line) : heading(line); }

  private:
    void heading(Line const& line) {
        for (std::size_t i = 0; i < column_names.size(); ++i) {
            auto const found = std::ranges::find(line.fields, column_names[i]);
            if (found != line.fields.end())
                at_[i] = std::size_t(found - line.fields.begin());
            else if (i != count)
                throw Unusable("Kolumnen " + std::string(column_names[i]) + " saknas i rubriken");
        }
        heading_read_ = true;
    }

    std::string where(Line const& line, Column column) const {
        return "Rad " + std::to_string(line.number) + ", kolumn " + std::string(column_names[column]);
    }

    void row(Line& line) {
        for (Column column : {kpi, municipality})
            if (line.fields[at_[column]].empty()) throw Unusable(where(line, column) + ": koden saknas");
        std::int64_t const year = whole_of(line.fields[at_[period]], where(line, period));
        if (year < 1900 || year > 2200) throw Unusable(where(line, period) + ": ett år skrivs som 2022");
        Figures& figures = values_[line.fields[at_[kpi]]][line.fields[at_[municipality]]][int(year)];
        std::string const& text = line.fields[at_[value]];
        std::optional<double>& sex = sex_of(figures, line);
        if (!text.empty()) sex = number_of(text, where(line, value));
        if (at_[count] != none && !line.fields[at_[count]].empty())
            number_of(line.fields[at_[count]], where(line, count));
    }

    std::optional<double>& sex_of(Figures& figures, Line const& line) const {
        std::string const& text = line.fields[at_[gender]];
        std::size_t const sex = text.size() == 1 ? std::string_view("KMTkmt").find(text[0]) % 3 : 3;
        if (text.size() != 1 || std::string_view("KMTkmt").find(text[0]) == std::string_view::npos)
            throw Unusable(where(line, gender) + ": ”" + text + "” är inte K, M eller T");
        if (figures.seen & (1U << sex))
            throw Unusable(where(line, gender) + ": samma uppgift finns redan ovanför");
        figures.seen |= 1U << sex;
        return sex == 0 ? figures.women : sex == 1 ? figures.men : figures.total;
    }

    static constexpr std::size_t none = std::size_t(-1);
    Values& values_;
    std::array<std::size_t, 6> at_{none, none, none, none, none, none};
    bool heading_read_ = false;
};

}  // namespace

std::optional<double> equality_point(std::string_view code) {
    if (code == "N00952") return 100;
    if (code == "N00951") return 0;
    if (code == "N00943" || code == "N00945" || code == "N05816") return 50;
    return std::nullopt;
}

bool repeats_elections(std::string_view code) { return code == "N05816"; }

std::optional<double> gap_of(std::string_view code, Figures const& figures) {
    if (auto const equal = equality_point(code)) return gap_to_equality(figures.total, *equal);
    return gap(figures.women, figures.men);
}

bool is_divided(std::string_view code, Areas const& areas) {
    if (equality_point(code)) return true;
    for (auto const& [municipality, area] : areas)
        for (auto const& [year, figures] : area)
            if (figures.seen & 0b011) return true;
    return false;
}

Series gaps_of(std::string_view code, Area const& area) {
    Series gaps;
    for (auto const& [year, figures] : area) gaps.push_back({year, gap_of(code, figures)});
    return gaps;
}

Values read_values(std::string const& path) {
    Values values;
    Taker taker(values);
    read_delimited(path, [&](Line& line) { taker.take(line); });
    return values;
}

}  // namespace jamsides::statistics
