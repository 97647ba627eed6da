// Reads a table of organisations. A row is held to what the form of an organisation is held to.
#include "modules/organisations/importing.hpp"

#include <algorithm>
#include <set>

#include "modules/organisations/county.hpp"
#include "modules/organisations/forms.hpp"
#include "modules/organisations/store.hpp"
#include "platform/formats/rows_from.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::organisations {
namespace {

using text::msgid;

struct OrganisationRow {
    std::string code, name, official_name, kind, county_code;
    double lat = 0, lon = 0;
};
BOOST_DESCRIBE_STRUCT(OrganisationRow, (), (code, name, official_name, kind, county_code, lat, lon))

std::string_view title_of(OrganisationRow const*, std::string_view member) {
    return formats::title_in({{"code", msgid("Kod")},
                              {"name", msgid("Namn")},
                              {"official_name", msgid("Officiellt namn")},
                              {"kind", msgid("Slag")},
                              {"county_code", msgid("Län")},
                              {"lat", msgid("Latitud")},
                              {"lon", msgid("Longitud")}},
                             member);
}

std::string_view also_called(OrganisationRow const*, std::string_view member) {
    return formats::title_in({{"code", "organisationskod|kommunkod|id"},
                              {"name", "organisation|kort namn"},
                              {"official_name", "fullständigt namn|namn i brev"},
                              {"kind", "typ|slag av organisation|type"},
                              {"county_code", "länskod|county"},
                              {"lat", "latitude|breddgrad|nord"},
                              {"lon", "long|longitude|längdgrad|öst"}},
                             member);
}

bool is_kolada_code(std::string_view code) {
    return code.size() == 4 && std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
}

// "12", "Skåne" and "Skåne län"; a spreadsheet makes 5 of 05. "" when there is none.
std::string county_called(std::string const& typed) {
    auto const digits = typed.size() == 1 ? "0" + typed : typed;
    for (auto const& county : counties()) {
        auto const name = std::string(county.name);
        if (digits == county.code) return digits;
        for (auto const& word : {name, name + " län", name + "s län"})
            if (formats::same_word(typed, word)) return std::string(county.code);
    }
    return {};
}

std::string kind_called(std::string const& typed, std::vector<Kind> const& kinds) {
    for (auto const& kind : kinds)
        for (auto const& word : {kind.kind, kind.name_sv, kind.name_en})
            if (formats::same_word(typed, word)) return kind.kind;
    return {};
}

std::string names_of(std::vector<Kind> const& kinds, text::Language const& language) {
    std::vector<std::string> names;
    for (auto const& kind : kinds) names.push_back(kind.name(language));
    return text::enumeration(language, names);
}

// One row becomes an organisation; what is wrong in it is gathered.
class RowReading {
  public:
    RowReading(db::Connection& db, formats::Table const& table, text::Language const& language)
        : db_(db), language_(language), kinds_(kinds(db)) {
        std::vector<formats::TableFault> none;
        columns_ = formats::find_columns<OrganisationRow>(table, language, none);
    }

    void read(OrganisationRow const& row, std::size_t number, std::vector<formats::TableFault>& faults,
              std::vector<Organisation>& organisations) {
        auto fault = [&](Column column, std::string sentence) {
            faults.push_back({number, columns_[column].name(), std::move(sentence)});
        };
        auto const known = find(db_, row.code);
        if (!known && !is_kolada_code(row.code) && !is_own_code(row.code))
            fault(code, language_.t("Skriv fyra siffror, som 1281, eller en egen kod: X och två till sju "
                                    "siffror."));
        if (!codes_.insert(row.code).second) fault(code, language_.t("Samma kod står på en rad till."));
        auto organisation = known.value_or(Organisation{});
        organisation.code = row.code;
        organisation.name = row.name;
        organisation.official_name = row.official_name;
        organisation.kind = kind_called(row.kind, kinds_);
        organisation.county_code = county_called(row.county_code);
        organisation.lat = row.lat;
        organisation.lon = row.lon;
        if (organisation.kind.empty())
            fault(kind, language_.t("Skriv något av: {1}.", names_of(kinds_, language_)));
        if (organisation.county_code.empty())
            fault(county, language_.t("Skriv länets namn eller dess två siffror, som Skåne eller 12."));
        if (!is_latitude(row.lat)) fault(lat, language_.t("Skriv en latitud mellan 55 och 70 grader"));
        if (!is_longitude(row.lon)) fault(lon, language_.t("Skriv en longitud mellan 10 och 25 grader"));
        organisations.push_back(std::move(organisation));
    }

  private:
    enum Column { code, name, official_name, kind, county, lat, lon };  // as the members of a row

    db::Connection& db_;
    text::Language const& language_;
    std::vector<Kind> kinds_;
    std::vector<formats::FoundColumn> columns_;
    std::set<std::string> codes_;
};

}  // namespace

Import read_organisations(db::Connection& db, std::string_view bytes, text::Language const& language) {
    Import import;
    auto const reading = formats::read_table(bytes, language);
    auto const rows = formats::rows_from<OrganisationRow>(reading, language);
    auto faults = rows.faults;
    if (rows.ok()) {
        RowReading row{db, reading.table, language};
        for (std::size_t i = 0; i < rows.rows.size(); ++i)
            row.read(rows.rows[i], rows.numbers[i], faults, import.organisations);
    }
    for (auto const& fault : faults) import.faults.push_back(formats::told(fault, language));
    if (!faults.empty()) import.organisations.clear();
    return import;
}

BroughtIn bring_in(ledger::Change& change, std::vector<Organisation> const& organisations) {
    BroughtIn brought;
    for (auto const& organisation : organisations) {
        auto const known = find(change, organisation.code);
        if (known == organisation) continue;
        if (known) {
            replace(change, organisation);
            ++brought.changed;
        } else {
            add(change, organisation);
            ++brought.added;
        }
        change.note("organisation", organisation.code, "imported");
    }
    return brought;
}

}  // namespace jamsides::organisations
