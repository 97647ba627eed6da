// A time plan is brought in: the two shapes, the faults, the page to check on, and the round trip.
#include <fstream>

#include "app/world/page_fixture.hpp"
#include "modules/meetings/pages.hpp"
#include "modules/meetings/planned.hpp"
#include "modules/meetings/routes.hpp"
#include "modules/meetings/store.hpp"
#include "modules/rounds/store.hpp"

namespace jamsides::meetings {

using app::field_of;
using app::says;

struct PlanImports : app::PageTest {
    http::Response bring(std::string const& table) {
        return send(check_plan_import, {{"table", table}}, {{"round", round}});
    }
    http::Response save(http::Response const& check) {
        return send(save_plan_import,
                    {{"table", field_of(check, "table")}, {"state", field_of(check, "state")}},
                    {{"round", round}});
    }
    std::string plan_csv() { return std::string(look(show_plan, {{"round", round}}, "/x.csv").content()); }
    PlanContext context() {
        return {rounds::get(connection(), round), row_names(connection(), round, text::swedish()),
                matching::approved_groups(connection(), round), activities_of(connection(), round)};
    }
    PlanReading read(std::string const& table) { return read_plan(table, context(), text::swedish()); }
    Activity activity(std::string const& id) { return *find_visible_to(connection(), who, id); }

    std::string round = "2021-2023";
    // As programmes draw it: merged cells are lost, words misspelt, and January stands under November.
    std::string const grid =
        "Tidplan 2021-2023\n"
        "Aktivitet\t2021\t\t\t\t\t2022\t\t\t\t\t\t\t\t\t\t\t\t2023\n"
        "\tAug\tSept\tOkt\tNov\tDec\tJan\tFeb\tMar\tApril\tMaj\tJuni\tJuli\tAug\tSept\tOkt\tNov\tDec\tJan\tFe"
        "b\n"
        "Mentorträff\t19-aug\n"
        "Uppstartskonferens\t\t13-14/9\n"
        "Strategträff\t19-aug\t\t13-okt\t\t\t\t15-feb\t\t\t\t\t\t29-aug\t\t\t11-jan\n"
        "Lärandetränäff\t\t\t\tLedning och styrning\t\t\t\t\tFörbättringsarbete\t\t\t\tAnalys och "
        "uppföljning\n"
        "Fördjupning (kommunikation)*\n"
        "Resultatkonferens 2023\n"
        "Tidplan resultatrapport\n"
        "* Fler ordnas efter behov.\n";
};
ON_BOTH_DATABASES(PlanImports);

TEST_P(PlanImports, Of_what_the_plan_itself_gives_change_nothing) {
    auto const before = plan_csv();
    auto const check = bring(before);
    EXPECT_TRUE(says(check, "Allt i filen står redan i tidplanen."));
    std::string const workbook{look(show_plan, {{"round", round}}, "/x.xlsx").content()};
    auto const from_excel = read(workbook);
    ASSERT_TRUE(from_excel.ok()) << formats::told(from_excel.faults[0], text::swedish());
    EXPECT_EQ(from_excel.lines.size(), activities_of(connection(), round).size());
    language = &text::english();
    EXPECT_TRUE(says(bring(plan_csv()), "Everything in the file is in the time plan already."));
}

TEST_P(PlanImports, Know_an_activity_by_its_name_and_theme_as_the_plan_writes_them) {
    auto plan = read(
        "Aktivitet\tNär\n"
        "Lärandeträff 1: Ledning och styrning\t10 december 2021\n"
        "Lärandeträff 2: Mentorer och styrning\tmaj 2022\n");
    ASSERT_TRUE(plan.ok()) << formats::told(plan.faults[0], text::swedish());
    compare(plan.lines, activities_of(connection(), round));
    EXPECT_EQ(plan.lines[0].fate, Fate::changed);
    EXPECT_EQ(plan.lines[0].activity.id, "activity-2021-learning-1");
    EXPECT_EQ(plan.lines[0].activity.title, "Lärandeträff 1");
    EXPECT_EQ(plan.lines[0].activity.theme, "Ledning och styrning");
    EXPECT_EQ(plan.lines[1].activity.id, "activity-2021-learning-2");
    EXPECT_EQ(plan.lines[1].activity.theme, "Mentorer och styrning");
}

TEST_P(PlanImports, Carry_a_plan_whole_to_a_round_without_one) {
    auto const before = plan_csv();
    execute("delete from mailings");
    execute("delete from activities");
    auto const check = bring(before);
    EXPECT_TRUE(says(check, "Tolv träffar är nya. Inget är sparat än."));
    EXPECT_EQ(count_of("activities"), 0);
    EXPECT_EQ(save(check).status, 303);
    auto const without_ids = [](std::string csv) {
        std::string kept;
        for (std::size_t at = 0; at < csv.size();) {
            auto const end = csv.find('\n', at);
            kept += csv.substr(at, csv.rfind(',', end) - at) + "\n";
            at = end + 1;
        }
        return kept;
    };
    EXPECT_EQ(without_ids(plan_csv()), without_ids(before));
}

TEST_P(PlanImports, Understand_a_grid_whose_columns_have_slipped) {
    execute("delete from mailings");
    execute("delete from activities");
    auto const check = bring(grid);
    EXPECT_TRUE(says(check, "”Lärandetränäff” läses som Lärandeträff.")) << app::read_page(check).text;
    EXPECT_TRUE(says(check, "Står under november 2022. Datumet i rutan gäller."));
    ASSERT_EQ(save(check).status, 303);
    std::vector<std::string> plan;
    for (auto const& one : activities_of(connection(), round))
        plan.push_back(full_title(one, text::swedish()) + ", " + when_briefly(one, text::swedish()) + " " +
                       (one.starts_on ? time::to_iso(*one.starts_on).substr(0, 7) : "-"));
    std::vector<std::string> const expected{"Strateg- och mentorträff, 19 2021-08",
                                            "Uppstartsträff, 13–14 2021-09",
                                            "Strategträff, 13 2021-10",
                                            "Lärandeträff 1: Ledning och styrning, nov 2021-11",
                                            "Strategträff, 15 2022-02",
                                            "Lärandeträff 2: Förbättringsarbete, apr 2022-04",
                                            "Lärandeträff 3: Analys och uppföljning, aug 2022-08",
                                            "Strategträff, 29 2022-08",
                                            "Strategträff, 11 2023-01",
                                            "Fördjupning: kommunikation,  -",
                                            "Resultatkonferens,  -",
                                            "Resultatrapport,  -"};
    EXPECT_EQ(plan, expected);
}

TEST_P(PlanImports, Of_a_grid_leave_alone_what_it_is_silent_about) {
    auto table = grid;
    table.replace(table.find("13-okt"), 6, "20-okt");
    table.replace(table.find("13-14/9"), 7, "15-16/9");
    auto const before = activity("activity-2021-strategist-1");
    ASSERT_EQ(save(bring(table)).status, 303);
    EXPECT_EQ(time::to_iso(*activity("activity-2021-strategist-2").starts_on), "2021-10-20");
    EXPECT_EQ(activity("activity-2021-strategist-2").mode, "digital");
    EXPECT_EQ(verb_of("activity", "activity-2021-strategist-2"), "changed");
    EXPECT_EQ(activity("activity-2021-start-up").starts_at, "12:00");
    EXPECT_EQ(activity("activity-2021-strategist-1").starts_at, before.starts_at);
    EXPECT_EQ(activity("activity-2021-strategist-1").sequence, before.sequence);
}

TEST_P(PlanImports, With_faults_tell_row_and_column_and_keep_nothing) {
    auto const check = bring(
        "Aktivitet;När;Läge;Hur\nStrategträff;31 februari 2022;kanske;per brev\n;april 2022;;\n"
        "Studiebesök;19 augusti;;\n");
    EXPECT_EQ(check.status, 422);
    for (auto const* fault :
         {"Rad 2, kolumn B (När): Den dagen finns inte.",
          "Rad 2, kolumn C (Läge): Skriv bestämd eller preliminär.", "Rad 2, kolumn D (Hur): Skriv digitalt",
          "Rad 3, kolumn A (Aktivitet): Rutan är tom."})
        EXPECT_TRUE(says(check, fault)) << fault << "\n" << app::read_page(check).text;
    EXPECT_NE(field_of(check, "table").find("Studiebesök"), std::string::npos);
    EXPECT_TRUE(says(bring("Datum\nmaj 2022\n"), "Det saknas en kolumn med rubriken Aktivitet."));
    EXPECT_TRUE(says(bring("Aktivitet;När\nStudiebesök;19 augusti\n"), "Skriv årtalet också"));
    EXPECT_EQ(bring("").status, 422);
    EXPECT_EQ(activities_of(connection(), round).size(), 12u);
}

TEST_P(PlanImports, Ask_again_when_the_words_and_the_days_disagree) {
    auto table = plan_csv();
    table.replace(table.find("2021-10-13"), 10, "2021-10-20");
    EXPECT_TRUE(says(bring(table), "kolumnerna för dag och klockslag säger något annat"));
}

TEST_P(PlanImports, Are_shown_again_when_somebody_changed_the_plan_in_between) {
    auto const check = bring("Aktivitet,När\nStudiebesök,3 maj 2022\n");
    clock.advance(std::chrono::minutes{1});
    execute(
        "update activities set updated_at = '2026-11-21T09:00:30.000Z' where id = 'activity-2021-report'");
    auto const again = save(check);
    EXPECT_EQ(again.status, 409);
    EXPECT_TRUE(says(again, "Någon har ändrat tidplanen under tiden."));
    EXPECT_EQ(save(again).status, 303);
    EXPECT_EQ(activities_of(connection(), round).size(), 13u);
}

TEST_P(PlanImports, Are_for_the_office) {
    auto const all = routes();
    EXPECT_TRUE(may_open(all, "/rounds/{round}/plan/import"));
    be("person-maria-engdahl");
    EXPECT_FALSE(may_open(all, "/rounds/{round}/plan/import"));
    EXPECT_FALSE(may_open(all, "/rounds/{round}/plan/imports", http::Method::post));
}

}  // namespace jamsides::meetings
