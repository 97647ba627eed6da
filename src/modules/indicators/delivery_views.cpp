// Deliveries in words and tables.
#include "modules/indicators/delivery_views.hpp"

#include <boost/describe/enum_from_string.hpp>

#include "engines/statistics/wording.hpp"
#include "modules/indicators/indicator_page.hpp"
#include "modules/indicators/templates/deliveries.html.hpp"
#include "modules/indicators/templates/one_delivery.html.hpp"
#include "modules/indicators/words.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/dates.hpp"

namespace jamsides::indicators {
namespace {

std::string what_words(std::string_view what, text::Language const& language) {
    if (what == "revised") return language.t("ändrad");
    if (what == "filled") return language.t("kom till");
    if (what == "blanked") return language.t("tom nu");
    return language.t("borttagen");
}

std::string sex_words(std::string_view sex, text::Language const& language) {
    if (sex == "women") return language.t("kvinnor");
    return sex == "men" ? language.t("män") : language.t("alla");
}

// How much more or less it is now; a dash when one of them is missing.
std::string change_words(RevisionLine const& line, text::Language const& language) {
    return line.old_value && line.new_value
               ? statistics::signed_number(*line.new_value - *line.old_value, 2, in(language))
               : "–";
}

}  // namespace

std::string kind_words(DeliveryKind kind, text::Language const& language) {
    if (kind == DeliveryKind::kolada) return language.t("Hämtning från Kolada");
    if (kind == DeliveryKind::json_stat) return language.t("Hämtning från SCB");
    return kind == DeliveryKind::file ? language.t("Inläst fil") : language.t("Följde med programmet");
}

std::string counts_words(Delivery const& d, text::Language const& language) {
    if (!d.finished_at) return language.t("Avbruten eller inte klar.");
    std::string words;
    auto const add = [&](std::string const& sentence) { words += (words.empty() ? "" : " ") + sentence; };
    if (d.added > 0) add(text::counted(language, d.added, "Ett nytt.", "{1} nya."));
    if (d.revised > 0) add(text::counted(language, d.revised, "Ett ändrat.", "{1} ändrade."));
    if (d.vanished > 0) add(text::counted(language, d.vanished, "Ett försvunnet.", "{1} försvunna."));
    if (d.unchanged > 0) add(text::counted(language, d.unchanged, "Ett oförändrat.", "{1} oförändrade."));
    return words;
}

std::string headline(OneDelivery const& view, text::Language const& language) {
    auto const revised = view.delivery.revised, vanished = view.delivery.vanished;
    if (revised == 0 && vanished == 0) return language.t("Inget gammalt värde ändrades");
    if (vanished == 0)
        return text::counted(language, revised, "Ett gammalt värde ändrades", "{1} gamla värden ändrades");
    if (revised == 0)
        return text::counted(language, vanished, "Ett gammalt värde försvann", "{1} gamla värden försvann");
    return text::counted(language, revised, "Ett gammalt värde ändrades och {2} försvann",
                         "{1} gamla värden ändrades och {2} försvann",
                         text::number_word(language, vanished, text::Gender::neuter));
}

ui::Table delivery_table(Deliveries const& view, text::Language const& language) {
    ui::Table table{language.t("Nyast först"),
                    {{language.t("När")},
                     {language.t("Vad")},
                     {language.t("Nya"), true},
                     {language.t("Ändrade"), true},
                     {language.t("Försvunna"), true}},
                    {}};
    html::Writer out{language};
    auto const number = [&](int value) { return text::number(language, static_cast<long long>(value)); };
    for (auto const& line : view.lines) {
        DeliveryKind kind{};
        boost::describe::enum_from_string(line.kind.c_str(), kind);
        auto const what =
            kind_words(kind, language) + (line.finished_at ? "" : ", " + language.t("avbruten"));
        table.rows.push_back({out.piece("<a href=\"/deliveries/{}\">{}</a>", line.id,
                                        text::date_and_time(language, line.started_at)),
                              what, number(line.added), number(line.revised), number(line.vanished)});
    }
    return table;
}

ui::Table revision_table(OneDelivery const& view, text::Language const& language) {
    ui::Table table{language.t("Vad som stod förut och vad som står nu"),
                    {{language.t("Nyckeltal")},
                     {language.t("Område")},
                     {language.t("År"), true},
                     {language.t("Kön")},
                     {language.t("Förut"), true},
                     {language.t("Nu"), true},
                     {language.t("Skillnad"), true},
                     {language.t("Vad som hände")}},
                    {}};
    html::Writer out{language};
    for (auto const& line : view.lines) {
        // What the catalogue does not have has no page.
        auto const name =
            line.name.empty()
                ? ui::Content{line.indicator}
                : ui::Content{out.piece("<a href=\"/indicators/{}\">{}</a>", line.indicator, line.name)};
        table.rows.push_back({name, line.area_name, std::to_string(line.year), sex_words(line.sex, language),
                              cell(line.old_value, 2, language), cell(line.new_value, 2, language),
                              change_words(line, language), what_words(line.what, language)});
    }
    return table;
}

void write(ui::HtmlPage& page, Deliveries const& view) {
    page.title = page.t("När siffrorna kom");
    templates::deliveries(page.body, view);
}

void write(ui::HtmlPage& page, OneDelivery const& view) {
    page.title = headline(view, page.body.language());
    templates::one_delivery(page.body, view);
}

}  // namespace jamsides::indicators
