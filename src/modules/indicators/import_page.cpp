// The page where the office brings in a file.
#include "modules/indicators/import_page.hpp"

#include <fstream>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/figures_file.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/templates/import_page.html.hpp"
#include "platform/text/counting.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {

void write(ui::HtmlPage& page, ImportPage const& view) {
    page.title = page.t("Läs in siffror");
    templates::import_page(page.body, view);
}

http::Response show_import(Visit& visit) {
    return ui::represent_html(visit, ImportPage{http::Form{}.set("act", "try"), {}, {}, {}});
}

// Tried only, or received: as the reader has chosen.
http::Response import_file(Visit& visit) {
    ImportPage view{http::Form{visit.request}, {}, {}, {}};
    auto const* upload = view.form.upload("file");
    if (!upload) view.form.problem("file", visit.t("Välj en fil"));
    auto const act = view.form.one_of("act", {"try", "receive"}, visit.t("Välj om filen bara ska prövas"));
    if (!view.form.ok()) return ui::represent_html(visit, view, 422);
    std::ifstream in{upload->path, std::ios::binary};
    auto const reading = read_values(in, visit.language);
    for (auto const& fault : reading.faults) view.faults.push_back(formats::told(fault, visit.language));
    if (view.faults.empty()) {
        auto const report = try_import(visit.db, reading, "", visit.language);
        view.faults = report.faults;
        if (view.faults.empty()) view.told = told(report, false, visit.language);
    }
    if (!view.faults.empty()) {
        view.form.problem("file", text::counted(visit.language, static_cast<long long>(view.faults.size()),
                                                "Filen har ett fel. Rätta det och välj filen igen",
                                                "Filen har {1} fel. Rätta dem och välj filen igen"));
        return ui::represent_html(visit, view, 422);
    }
    if (act == "try") return ui::represent_html(visit, view);
    bring_in(visit.db, visit.clock, visit.actor(), reading, {.origin = upload->filename}, visit.language);
    make_figures(visit.db, visit.site.data_directory);
    return http::redirect("/deliveries");
}

}  // namespace jamsides::indicators
