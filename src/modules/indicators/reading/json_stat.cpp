// JSON-stat 2 (https://json-stat.org/full/) as PxWeb v2 writes it: a cube of numbers with named sides. Each
// kind of content becomes an indicator; region, sex and year must be there, every other side have one
// category.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "modules/indicators/reading/fields.hpp"
#include "modules/indicators/reading/json_reader.hpp"
#include "modules/indicators/reading/table_values.hpp"
#include "platform/formats/rows_from.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::indicators {
namespace {

constexpr std::size_t most_bytes = 100'000'000, most_cells = 2'000'000;

struct Category {
    std::string code, label;
};
struct Dimension {
    std::string id;
    std::vector<Category> categories;
};
enum class Side { region, sex, year, content, other };

std::vector<Category> categories_of(JsonNode const& dimension, std::size_t size) {
    auto const category = dimension["category"], index = category["index"], labels = category["label"];
    std::vector<Category> categories(size);
    auto const place = [&](std::size_t position, std::string const& code) {
        if (position >= size || !categories[position].code.empty()) index.wrong("stämmer inte med size");
        categories[position].code = code;
    };
    if (index.is_null()) {  // allowed when there is one category only
        if (size != 1 || labels.object().size() != 1) index.wrong("saknas");
        place(0, labels.object()[0].name);
    } else if (index.is_list()) {
        for (std::size_t i = 0; i < index.list().size(); ++i) place(i, index.at(i).text());
    } else {
        for (auto const& [code, position] : index.object())
            place(std::size_t(JsonNode(position, index.place() + "." + code).whole()), code);
    }
    for (auto& each : categories) {
        if (each.code.empty()) index.wrong("stämmer inte med size");
        each.label = labels.is_null() ? "" : labels[each.code].text_or("");
    }
    return categories;
}

bool is_any(std::string_view id, std::initializer_list<std::string_view> names) {
    return std::ranges::any_of(names, [&](auto name) { return formats::same_word(id, name); });
}

Side side_of(JsonNode const& root, Dimension const& dimension) {
    auto const has_role = [&](std::string_view role) {
        auto const ids = root["role"].is_null() ? root["role"] : root["role"][role];
        if (ids.is_null()) return false;
        for (std::size_t i = 0; i < ids.list().size(); ++i)
            if (ids.at(i).text() == dimension.id) return true;
        return false;
    };
    if (has_role("time") || is_any(dimension.id, {"tid", "time", "år"})) return Side::year;
    if (has_role("geo") || is_any(dimension.id, {"region"})) return Side::region;
    if (has_role("metric") || is_any(dimension.id, {"contentscode"})) return Side::content;
    if (is_any(dimension.id, {"kon", "kön", "sex", "gender"})) return Side::sex;
    return Side::other;
}

// The label decides. SCB's bare codes are 1 for men and 2 for women, the other way round from most; they are
// taken only when the label does not say otherwise by being a word we do not know.
std::optional<Sex> sex_of(Category const& category) {
    if (!category.label.empty() && category.label != category.code) return sex_from(category.label);
    return sex_from(category.code);
}

// SCB: "00" the country, two digits a county, four a municipality.
std::string area_of(std::string const& code) {
    if (code == "00") return "0000";
    return code.size() == 2 ? "00" + code : code;
}

std::string indicator_code(JsonNode const& root, Category const& content) {
    auto const extension = root["extension"];
    auto const px = extension.is_null() ? extension : extension["px"];
    auto const table = px.is_null() ? std::string() : px["tableid"].text_or("");
    return table.empty() ? content.code : table + "-" + content.code;
}

// What one category of one side means for the value that lies there.
struct Meaning {
    Side side = Side::other;
    std::vector<std::uint32_t> places;  // region, content: in the intake; year: the year; sex: its number
};

class Cube {
  public:
    Cube(JsonNode root, ValuesReading& reading, text::Language const& language)
        : root_(std::move(root)), reading_(reading), language_(language) {}

    void read() {
        if (root_["class"].text_or("dataset") != "dataset") root_.wrong("ska vara en JSON-stat 2 dataset");
        auto const ids = root_["id"], sizes = root_["size"];
        if (ids.list().size() != sizes.list().size()) sizes.wrong("stämmer inte med id");
        for (std::size_t i = 0; i < ids.list().size(); ++i) read_dimension(ids.at(i).text(), sizes.at(i));
        for (Side const needed : {Side::region, Side::sex, Side::year}) {
            if (std::ranges::count(meanings_, needed, &Meaning::side) != 1)
                root_.wrong("ska ha en dimension för region, en för kön och en för år");
        }
        if (std::ranges::count(meanings_, Side::content, &Meaning::side) == 0) {
            content_ = read_content({"JSON-STAT", root_["label"].text_or("")});
        }
        reading_.source = root_["source"].text_or("");
        read_values();
    }

  private:
    void read_dimension(std::string const& id, JsonNode const& size) {
        auto const count = size.whole();
        if (count < 1 || std::size_t(count) > most_cells / cells_) size.wrong("är för stor eller noll");
        cells_ *= std::size_t(count);
        Dimension dimension{id, categories_of(root_["dimension"][id], std::size_t(count))};
        Meaning meaning{side_of(root_, dimension), {}};
        for (auto const& category : dimension.categories)
            meaning.places.push_back(place_of(meaning.side, dimension, category));
        meanings_.push_back(std::move(meaning));
    }

    std::uint32_t read_content(Category const& content) {
        auto const code = indicator_code(root_, content);
        std::string checked;
        if (auto sentence = read_indicator(code, checked, language_); !sentence.empty())
            throw WrongJson(sentence);
        reading_.titles.try_emplace(checked, content.label.empty() ? checked : content.label);
        return reading_.intake.indicator(checked);
    }

    std::uint32_t place_of(Side side, Dimension const& dimension, Category const& category) {
        auto const where = root_["dimension"][dimension.id];
        switch (side) {
            case Side::content:
                return read_content(category);
            case Side::region: {
                std::string code;
                auto sentence = read_area(area_of(category.code), code, leniency_, language_);
                if (!sentence.empty()) where.wrong(sentence);
                return reading_.intake.area(code);
            }
            case Side::year: {
                int year = 0;
                auto const sentence = read_year(category.code, year, language_);
                if (!sentence.empty()) where.wrong(sentence);
                return std::uint32_t(year);
            }
            case Side::sex:
                if (auto const sex = sex_of(category)) return std::uint32_t(*sex);
                where.wrong(category.code + " är inget kön som går att känna igen på sin etikett");
            case Side::other:
                break;
        }
        if (dimension.categories.size() != 1)
            where.wrong("har fler än ett värde. Välj ett i uttaget, till exempel totalt");
        return 0;
    }

    void read_values() {
        auto const values = root_["value"];
        if (!values.is_list()) return read_sparse(values);
        if (values.list().size() != cells_) values.wrong("har inte så många värden som size säger");
        for (std::size_t cell = 0; cell < cells_; ++cell) take(cell, values.at(cell));
    }

    // An object from place to value; what is not there is not said to be a blank either.
    void read_sparse(JsonNode const& values) {
        for (auto const& [at, value] : values.object()) {
            JsonNode const node(value, values.place() + "." + at);
            std::size_t cell = cells_;
            auto const [end, fault] = std::from_chars(at.data(), at.data() + at.size(), cell);
            if (fault != std::errc{} || end != at.data() + at.size() || cell >= cells_)
                node.wrong("ligger utanför size");
            take(cell, node);
        }
    }

    void take(std::size_t cell, JsonNode const& node) {
        IncomingValue value;
        value.indicator = content_;
        for (std::size_t i = meanings_.size(); i-- > 0;) {
            auto const& meaning = meanings_[i];
            auto const place = meaning.places[cell % meaning.places.size()];
            cell /= meaning.places.size();
            if (meaning.side == Side::region) value.area = place;
            if (meaning.side == Side::content) value.indicator = place;
            if (meaning.side == Side::year) value.year = std::int16_t(place);
            if (meaning.side == Side::sex) value.sex = Sex(place);
        }
        if (node.is_null())
            value.is = IncomingValue::Is::blank;
        else
            value.value = node.number();
        if (std::abs(value.value) >= 1e15) node.wrong("är för stort");
        reading_.intake.add(value);
    }

    JsonNode root_;
    ValuesReading& reading_;
    text::Language const& language_;
    Leniency leniency_;
    std::size_t cells_ = 1;  // of all sides together
    std::uint32_t content_ = 0;
    std::vector<Meaning> meanings_;
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
        if (!reading.intake.duplicates(1).empty()) throw WrongJson("value: samma uppgift finns två gånger");
    } catch (WrongJson const& wrong) {
        reading.faults.push_back({0, "", language.t("Uttaget går inte att läsa: {1}.", wrong.what())});
    }
    return reading;
}

}  // namespace jamsides::indicators
