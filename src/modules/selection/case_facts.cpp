// Reads the application for the steering group. Empty answers are left out.
#include "modules/selection/case_facts.hpp"

#include "platform/content/themes.hpp"
#include "platform/db/query.hpp"
#include "platform/text/dates.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::selection {
namespace {

struct ApplicationRow {
    std::string political_decision_kind, political_decision_body, political_decision_on,
        political_decision_reference, political_decision_link, management_intent, anchored_how, anchored_by,
        anchored_on, theme, pilot_activity, message;
    bool theme_matters_more = false, pilot_later = false;
};
BOOST_DESCRIBE_STRUCT(ApplicationRow, (),
                      (political_decision_kind, political_decision_body, political_decision_on,
                       political_decision_reference, political_decision_link, management_intent, anchored_how,
                       anchored_by, anchored_on, theme, pilot_activity, message, theme_matters_more,
                       pilot_later))

struct PersonRow {
    std::string function, name, title;
    bool later = false;
};
BOOST_DESCRIBE_STRUCT(PersonRow, (), (function, name, title, later))

struct ItemRow {
    std::string item, verdict, note;
};
BOOST_DESCRIBE_STRUCT(ItemRow, (), (item, verdict, note))

struct FileRow {
    std::string id, name, purpose;
};
struct QuestionRow {
    std::string question, answer;
    bool answered = false;
};
BOOST_DESCRIBE_STRUCT(QuestionRow, (), (question, answer, answered))

BOOST_DESCRIBE_STRUCT(FileRow, (), (id, name, purpose))

bool is_web_address(std::string_view text) {
    return text.starts_with("https://") || text.starts_with("http://");
}

std::string file_words(std::string_view purpose, text::Language const& language) {
    if (purpose == "political_decision") return language.t("Protokoll");
    if (purpose == "anchoring") return language.t("Så står ledningen bakom");
    return language.t("Komplettering");
}

std::string day_words(std::string const& iso, text::Language const& language) {
    if (auto const day = time::day_from_iso(iso)) return text::date(language, *day);
    if (auto const day = time::day_from_iso(iso + "-01"))
        return text::month(language, day->year() / day->month());
    return iso;
}

std::string joined(std::initializer_list<std::string> parts) {
    std::string text;
    for (auto const& part : parts)
        if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
    return text;
}

// What is said in sentences stands by itself: "Ledningsgruppen ställde sig bakom. Anders Lindell, 3
// november".
std::string anchoring(std::string const& how, std::string const& by_and_on) {
    if (how.ends_with('.') && !by_and_on.empty()) return how + " " + by_and_on;
    return joined({how, by_and_on});
}

std::string function_words(std::string_view function, text::Language const& language) {
    if (function == "politician") return language.t("Politiker");
    if (function == "manager") return language.t("Chef");
    return language.t("Strateg eller nyckelperson");
}

std::string decision_words(ApplicationRow const& row, text::Language const& language) {
    auto const kind =
        row.political_decision_kind == "cemr" ? language.t("CEMR-deklarationen undertecknad") : "";
    return joined({kind, row.political_decision_body, day_words(row.political_decision_on, language),
                   row.political_decision_reference});
}

}  // namespace

std::vector<Fact> facts_of(db::Connection& db, std::string_view application_id,
                           text::Language const& language) {
    static const db::Query<ApplicationRow(std::string_view)> application{
        "select political_decision_kind, political_decision_body, political_decision_on, "
        "political_decision_reference, "
        "political_decision_link, management_intent, anchored_how, anchored_by, anchored_on, theme, "
        "pilot_activity, "
        "message, theme_matters_more, pilot_later from applications where id = $1"};
    static const db::Query<PersonRow(std::string_view)> people{
        "select function, name, title, later from application_functions where application_id = $1 order by "
        "function"};
    static const db::Query<std::string(std::string_view)> wishes{
        "select o.official_name from application_wishes w join organisations o on o.code = "
        "w.organisation_code "
        "where w.application_id = $1 order by w.position"};
    static const db::Query<FileRow(std::string_view)> files{
        "select f.id, f.name, a.purpose from application_files a join files f on f.id = a.file_id "
        "where a.application_id = $1 order by f.uploaded_at, f.id"};
    static const db::Query<QuestionRow(std::string_view)> questions{
        "select question, answer, case when answered_at is null then 0 else 1 end from completions "
        "where application_id = $1 order by asked_at, id"};
    auto const row = application.one(db, application_id);
    std::vector<Fact> facts;
    auto add = [&](std::string word, std::string value) {
        if (!value.empty()) facts.push_back({std::move(word), std::move(value)});
    };
    add(language.t("Politiskt beslut"), decision_words(row, language));
    if (is_web_address(row.political_decision_link))
        facts.push_back(
            {language.t("Länk till beslutet"), row.political_decision_link, row.political_decision_link});
    for (auto const& file : files.all(db, application_id))
        facts.push_back({file_words(file.purpose, language), file.name, "/files/" + file.id});
    add(language.t("Vad ledningen vill"), row.management_intent);
    add(language.t("Så står ledningen bakom"),
        anchoring(row.anchored_how, joined({row.anchored_by, day_words(row.anchored_on, language)})));
    for (auto const& person : people.all(db, application_id))
        add(function_words(person.function, language),
            person.later ? language.t("Utses senare") : joined({person.name, person.title}));
    add(language.t("Ämne de önskar"),
        content::theme_in(row.theme, language.code()) +
            (row.theme_matters_more && !row.theme.empty() ? language.t(", viktigare än avstånd") : ""));
    std::string wanted;
    for (auto const& name : wishes.all(db, application_id)) wanted += (wanted.empty() ? "" : ", ") + name;
    add(language.t("Vill helst arbeta med"), wanted);
    add(language.t("Verksamhet att pröva i"),
        row.pilot_activity.empty() && row.pilot_later ? language.t("Bestäms senare") : row.pilot_activity);
    add(language.t("Annat"), row.message);
    for (auto const& asked : questions.all(db, application_id)) {
        add(language.t("Programkontoret frågade"), asked.question);
        add(language.t("De svarade"), asked.answered ? asked.answer : language.t("Inget svar än"));
    }
    return facts;
}

std::vector<EligibilityLine> eligibility_of(db::Connection& db, std::string_view application_id) {
    static const db::Query<ItemRow(std::string_view)> select{
        "select item, verdict, note from eligibility_items where application_id = $1 order by case item "
        "when 'political_decision' then 1 when 'anchoring' then 2 when 'functions' then 3 when 'concept' "
        "then 4 else 5 end"};
    std::vector<EligibilityLine> lines;
    for (auto& row : select.all(db, application_id)) lines.push_back({row.item, row.verdict, row.note});
    return lines;
}

}  // namespace jamsides::selection
