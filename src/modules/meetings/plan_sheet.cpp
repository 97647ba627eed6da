// The columns of the time plan and the words in them.
#include "modules/meetings/plan_sheet.hpp"

#include "modules/meetings/forms.hpp"
#include "platform/formats/sheet.hpp"
#include "platform/text/msgid.hpp"
#include "platform/text/order.hpp"

namespace jamsides::meetings {
namespace {

using text::msgid;

std::string group_name(std::optional<std::string> const& id,
                       std::vector<matching::LearningGroup> const& groups) {
    for (auto const& group : groups)
        if (id && group.id == *id) return group.name;
    return {};
}

bool has_any(std::string const& text, std::initializer_list<std::string_view> parts) {
    for (auto const part : parts)
        if (text.find(part) != text.npos) return true;
    return false;
}

}  // namespace

std::vector<PlanLine> plan_lines(std::vector<Activity> const& activities,
                                 std::vector<matching::LearningGroup> const& groups,
                                 text::Language const& language) {
    std::vector<PlanLine> lines;
    for (auto const& a : activities)
        if (!a.is_cancelled())
            lines.push_back(
                {a.title, a.theme, when(a, language), a.starts_on, a.ends_on, a.starts_at, a.ends_at,
                 a.certainty == Certainty::confirmed ? language.t("bestämd") : language.t("preliminär"),
                 mode_word(a.mode, language), a.place, a.note, words(a.kind, language), a.number,
                 group_name(a.group_id, groups), a.title_en, a.theme_en, a.id});
    return lines;
}

std::string_view title_of(PlanSheetRow const*, std::string_view member) {
    return formats::title_in({{"activity", msgid("Aktivitet")},
                              {"theme", msgid("Tema")},
                              {"when", msgid("När")},
                              {"starts_on", msgid("Första dagen")},
                              {"ends_on", msgid("Sista dagen")},
                              {"starts_at", msgid("Börjar klockan")},
                              {"ends_at", msgid("Slutar klockan")},
                              {"certainty", msgid("Läge")},
                              {"mode", msgid("Hur")},
                              {"place", msgid("Plats")},
                              {"note", msgid("Anteckning")},
                              {"kind", msgid("Slag")},
                              {"number", msgid("Nummer")},
                              {"group", msgid("Grupp")},
                              {"activity_en", msgid("Aktivitet på engelska")},
                              {"theme_en", msgid("Tema på engelska")},
                              {"id", msgid("Id")}},
                             member);
}

std::string_view also_called(PlanSheetRow const*, std::string_view member) {
    return formats::title_in({{"activity", "träff|titel|namn|vad|händelse|benämning"},
                              {"theme", "innehåll|ämne"},
                              {"when", "datum|tid|tidpunkt|månad|date|dag"},
                              {"starts_on", "startdatum|start|från|börjar|startdag"},
                              {"ends_on", "slutdatum|slut|till|slutar|slutdag"},
                              {"starts_at", "starttid|klockan|kl|börjar kl|från kl"},
                              {"ends_at", "sluttid|slutar kl|till kl"},
                              {"certainty", "status|preliminär|bestämd|preliminär eller bestämd|bekräftad"},
                              {"mode", "form|mötesform|digitalt eller på plats"},
                              {"place", "ort|lokal|var"},
                              {"note", "kommentar|notering|fotnot|anteckningar"},
                              {"kind", "typ|träfftyp"},
                              {"number", "nr"},
                              {"group", "lärandegrupp"}},
                             member);
}

std::string mode_word(std::string_view mode, text::Language const& language) {
    if (mode == "digital") return language.t("digitalt");
    if (mode == "hybrid") return language.t("på plats och digitalt");
    return mode == "on_site" ? language.t("på plats") : "";
}

std::optional<std::string> mode_called(std::string_view words) {
    auto const text = text::fold(words);
    auto const digital = has_any(text, {"digital", "distans", "online", "länk"});
    auto const on_site = has_any(text, {"plats", "fysisk", "site", "person"});
    if (has_any(text, {"hybrid", "både"}) || (digital && on_site)) return "hybrid";
    if (digital) return "digital";
    if (on_site) return "on_site";
    return std::nullopt;
}

std::optional<Certainty> certainty_called(std::string_view words) {
    auto const text = text::fold(words);
    if (has_any(text, {"prel", "förslag", "ej bestäm", "inte bestäm", "obekräft"}) || text == "nej")
        return Certainty::preliminary;
    if (has_any(text, {"bestäm", "bekräft", "confirm", "firm", "decided", "fast"}) || text == "ja")
        return Certainty::confirmed;
    return std::nullopt;
}

}  // namespace jamsides::meetings
