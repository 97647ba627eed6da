// JSON-stat 2 (https://json-stat.org/full/) as PxWeb v2 writes it: a cube of numbers with named sides. Each
// kind of content becomes an indicator; region, sex and year must be there, every other side have one
// category.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include "modules/indicators/reading/fields.hpp"
#include "modules/indicators/reading/json_stat_sides.hpp"
#include "modules/indicators/reading/table_values.hpp"
#include "platform/text/joined.hpp"
#include "platform/text/msgid.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::indicators {
namespace {

using text::msgid;

constexpr std::size_t most_bytes = 100'000'000, most_cells = 2'000'000;

std::string name_of(Side side, text::Language const& language) {
    if (side == Side::region) return language.t("region");
    return side == Side::sex ? language.t("kön") : language.t("år");
}

// "Andel, procent": what the unit is when the words of the title do not say it.
std::string titled(std::string const& label, std::string const& unit) {
    bool const said = unit.empty() || label.find(unit) != label.npos;
    return said ? label : label + ", " + unit;
}

// What a side's categories mean for the value that lies there.
struct Meaning {
    Side side = Side::other;
    std::vector<std::uint32_t> places;  // region: in the intake; year: the year; sex: its number; else 0, 1 …
};

class Cube {
  public:
    Cube(JsonNode root, ValuesReading& reading, text::Language const& language)
        : root_(std::move(root)), reading_(reading), language_(language) {}

    void read() {
        if (!root_["dataset"].is_null())
            root_["dataset"].wrong(msgid("är JSON-stat 1. Hämta uttaget som json-stat2"));
        if (root_["class"].text_or("dataset") != "dataset")
            root_["class"].wrong(msgid("är {1}. Bara ett uttag, dataset, går att läsa"),
                                 root_["class"].text());
        auto const ids = root_["id"], sizes = root_["size"];
        if (ids.list().size() != sizes.list().size()) sizes.wrong(msgid("stämmer inte med id"));
        for (std::size_t i = 0; i < ids.list().size(); ++i) take_side(ids.at(i).text(), sizes.at(i));
        for (Side const needed : {Side::region, Side::sex, Side::year}) check_there_is_one(needed);
        name_contents();
        came_.resize(cells_);
        reading_.source = root_["source"].text_or("");
        read_values();
        remark_on_status();
    }

  private:
    void take_side(std::string const& id, JsonNode const& size) {
        auto const count = size.whole();
        if (count < 1 || std::size_t(count) > most_cells / cells_)
            size.wrong(msgid("är för stor eller noll"));
        cells_ *= std::size_t(count);
        auto dimension = read_dimension(root_, id, std::size_t(count));
        Meaning meaning{dimension.side, {}};
        if (dimension.side == Side::other && count != 1)
            root_["dimension"][id].wrong(
                msgid("har fler än ett värde. Välj ett i uttaget, till exempel totalt"));
        for (auto const& category : dimension.categories)
            meaning.places.push_back(place_of(dimension.side, category, meaning.places.size()));
        meanings_.push_back(std::move(meaning));
        if (dimension.side == Side::content) contents_.push_back(std::move(dimension));
    }

    void check_there_is_one(Side needed) const {
        auto const count = std::ranges::count(meanings_, needed, &Meaning::side);
        if (count == 0)
            root_["id"].wrong(msgid("saknar {1}. Välj minst ett värde för det i uttaget"),
                              name_of(needed, language_));
        if (count > 1) root_["id"].wrong(msgid("har flera sidor för {1}"), name_of(needed, language_));
    }

    std::uint32_t place_of(Side side, Category const& category, std::size_t number) {
        auto const accept = [&](std::string const& sentence) {
            if (!sentence.empty()) throw WrongJson(category.place, "{1}", sentence);
        };
        if (side == Side::region) {
            std::string code;
            accept(read_area(area_of(category.code), code, leniency_, language_));
            return reading_.intake.area(code);
        }
        if (side == Side::year) {
            int year = 0;
            accept(read_year(category.code, year, language_));
            return std::uint32_t(year);
        }
        if (side == Side::sex) {
            auto const sex = sex_of(category);
            if (!sex)
                throw WrongJson(category.place,
                                std::string(msgid("är inget kön som går att känna igen på {1}")),
                                category.label.empty() ? category.code : category.label);
            return std::uint32_t(*sex);
        }
        return std::uint32_t(number);
    }

    // An indicator for each kind of content, or each of their combinations when there are several sides of
    // them.
    void name_contents() {
        auto const extension = root_["extension"];
        auto const px = extension.is_null() ? extension : extension["px"];
        auto const table = px.is_null() ? std::string() : px["tableid"].text_or("");
        std::vector<Category> all{{table, "", "", ""}};
        for (auto const& dimension : contents_) {
            std::vector<Category> longer;
            for (auto const& before : all)
                for (auto const& next : dimension.categories) longer.push_back(together(before, next));
            all = std::move(longer);
        }
        if (contents_.empty()) all = {{"JSON-STAT", root_["label"].text_or(""), "", "label"}};
        for (auto const& content : all) indicators_.push_back(indicator_of(content));
    }

    static Category together(Category const& before, Category const& next) {
        auto const code = next.code == "EliminatedValue" && !before.code.empty() ? "" : next.code;
        return {text::joined({before.code, code}, "-"),
                text::joined({before.label, titled(next.label, next.unit)}), "", next.place};
    }

    std::uint32_t indicator_of(Category const& content) {
        std::string code;
        if (auto const sentence = read_indicator(content.code, code, language_); !sentence.empty())
            throw WrongJson(content.place, "{1}", sentence);
        reading_.titles.try_emplace(code, content.label.empty() ? code : content.label);
        return reading_.intake.indicator(code);
    }

    void read_values() {
        auto const values = root_["value"];
        if (!values.is_list()) return read_sparse(values);
        if (values.list().size() != cells_) values.wrong(msgid("har inte så många värden som size säger"));
        for (std::size_t cell = 0; cell < cells_; ++cell) take(cell, values.at(cell));
    }

    std::size_t cell_at(std::string const& at, JsonNode const& node) const {
        std::size_t cell = cells_;
        auto const [end, fault] = std::from_chars(at.data(), at.data() + at.size(), cell);
        if (fault != std::errc{} || end != at.data() + at.size() || cell >= cells_)
            node.wrong(msgid("ligger utanför size"));
        return cell;
    }

    // An object from place to value; what is not there is not said to be a blank either.
    void read_sparse(JsonNode const& values) {
        for (auto const& [at, value] : values.object()) {
            JsonNode const node(value, values.place() + "." + at);
            take(cell_at(at, node), node);
        }
    }

    void take(std::size_t cell, JsonNode const& node) {
        IncomingValue value;
        std::size_t content = 0, contents = 1;
        auto left = cell;
        for (std::size_t i = meanings_.size(); i-- > 0;) {
            auto const& meaning = meanings_[i];
            auto const place = meaning.places[left % meaning.places.size()];
            left /= meaning.places.size();
            if (meaning.side == Side::region) value.area = place;
            if (meaning.side == Side::year) value.year = std::int16_t(place);
            if (meaning.side == Side::sex) value.sex = Sex(place);
            if (meaning.side != Side::content) continue;
            content += place * contents;
            contents *= meaning.places.size();
        }
        value.indicator = indicators_[content];
        if (node.is_null())
            value.is = IncomingValue::Is::blank;
        else
            value.value = node.number();
        if (std::abs(value.value) >= 1e15) node.wrong(msgid("är för stort"));
        came_[cell] = node.is_null() ? Came::blank : Came::value;
        reading_.intake.add(value);
    }

    // Calls `act` with the cell and the word of every status there is; one for all is of every value.
    template <class Act>
    void each_status(JsonNode const& status, Act act) const {
        if (status.is_text()) {
            for (std::size_t cell = 0; cell < cells_; ++cell)
                if (came_[cell] == Came::value) act(cell, status.text());
        } else if (status.is_list()) {
            if (status.list().size() != cells_)
                status.wrong(msgid("har inte så många värden som size säger"));
            for (std::size_t cell = 0; cell < cells_; ++cell)
                if (auto const node = status.at(cell); !node.is_null()) act(cell, node.text());
        } else {
            for (auto const& [at, value] : status.object()) {
                JsonNode const node(value, status.place() + "." + at);
                act(cell_at(at, node), node.text());
            }
        }
    }

    // A symbol stands where a value does not: "..", or "-", which often means nought but is not taken for it.
    // A word beside a value is a note, and the value stands.
    void remark_on_status() {
        if (root_["status"].is_null()) return;
        std::map<std::string, long long> symbols;
        long long notes = 0;
        each_status(root_["status"], [&](std::size_t cell, std::string const& word) {
            ++(came_[cell] == Came::value ? notes : symbols[word]);
        });
        for (auto const& [symbol, times] : symbols)
            reading_.remarks.push_back(language_.plural(
                times, "{1} värde är tomt hos källan, med tecknet {2}. Det lästes inte som noll.",
                "{1} värden är tomma hos källan, med tecknet {2}. De lästes inte som noll.", symbol));
        if (notes > 0)
            reading_.remarks.push_back(
                language_.plural(notes, "{1} värde har en anmärkning hos källan. Det lästes som det står.",
                                 "{1} värden har en anmärkning hos källan. De lästes som de står."));
    }

    JsonNode root_;
    ValuesReading& reading_;
    text::Language const& language_;
    Leniency leniency_;
    std::size_t cells_ = 1;  // of all sides together
    std::vector<Meaning> meanings_;
    std::vector<Dimension> contents_;
    std::vector<std::uint32_t> indicators_;  // of each combination of contents, the last side the fastest
    enum class Came : std::uint8_t { not_at_all, blank, value };
    std::vector<Came> came_;  // by cell
};

}  // namespace

ValuesReading read_json_stat(std::string_view text, text::Language const& language) {
    ValuesReading reading;
    auto const parsed = formats::parse_json(text, most_bytes);
    if (!parsed) {
        reading.faults.push_back({0, "", language.t("Det här är inte giltig JSON.")});
        return reading;
    }
    try {
        Cube(JsonNode(*parsed, ""), reading, language).read();
        reading.intake.sort();
        if (!reading.intake.duplicates(1).empty())
            throw WrongJson("value", std::string(msgid("samma uppgift finns två gånger")));
    } catch (WrongJson const& wrong) {
        reading.faults.push_back(
            {0, "", language.t("Uttaget går inte att läsa: {1}.", wrong.told(language))});
    }
    return reading;
}

}  // namespace jamsides::indicators
