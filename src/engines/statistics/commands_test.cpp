// The command line: one JSON object, or one sentence and status 2.
#include "engines/statistics/commands.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace jamsides::statistics {
namespace {

using Door = int (*)(Args const&, std::ostream&, std::ostream&);

std::string answer_of(Door door, Args const& args) {
    std::ostringstream out, err;
    EXPECT_EQ(door(args, out, err), 0) << err.str();
    EXPECT_EQ(err.str(), "");
    return out.str();
}

std::string refusal_of(Door door, Args const& args) {
    std::ostringstream out, err;
    EXPECT_EQ(door(args, out, err), 2) << out.str();
    EXPECT_EQ(out.str(), "");
    return err.str();
}

class File {
  public:
    explicit File(std::string const& text)
        : path_(std::filesystem::temp_directory_path() / ("jamsides-" + std::to_string(getpid()) + ".csv")) {
        std::ofstream(path_, std::ios::binary) << text;
    }
    ~File() { std::filesystem::remove(path_); }
    std::string path() const { return path_; }

  private:
    std::filesystem::path path_;
};

void expect_in(std::string const& part, std::string const& whole) {
    EXPECT_NE(whole.find(part), std::string::npos) << part << " in " << whole;
}

TEST(Commands, gap_prints_seventeen_digits_in_one_object) {
    std::string const out = answer_of(run_gap, {"--women", "12/40", "--men", "30/45"});
    expect_in(R"({"difference":-0.36666666666666664,"low":-0.5356628116652907)", out);
    expect_in(R"("ratio":0.45000000000000001)", out);
    expect_in(R"("women":{"p":0.29999999999999999,"low":0.1807484522974652)", out);
    expect_in(R"("standing":"clear")", out);
    EXPECT_EQ(out.find('\n'), out.size() - 1);
}

TEST(Commands, gap_without_women_is_null_and_too_little) {
    std::string const out = answer_of(run_gap, {"--women=0/0", "--men=30/45"});
    expect_in(R"({"difference":null,"low":null,"high":null,"ratio":null)", out);
    expect_in(R"("standing":"too-little")", out);
}

TEST(Commands, what_cannot_be_counted_is_refused_with_a_sentence) {
    std::vector<Args> const wrong{{},
                                  {"--women", "12/40"},
                                  {"--women", "50/40", "--men", "1/2"},
                                  {"--women", "-1/40", "--men", "1/2"},
                                  {"--women", "nan/40", "--men", "1/2"},
                                  {"--women", "1/inf", "--men", "1/2"},
                                  {"--women", "1,5/40", "--men", "1/2"},
                                  {"--women", "12", "--men", "1/2"},
                                  {"--women", "1/2/3", "--men", "1/2"},
                                  {"--women", "1/2", "--men", "1/2", "--men", "1/2"},
                                  {"--women", "1/2", "--men"},
                                  {"--kvinnor", "1/2", "--men", "1/2"},
                                  {"12/40"}};
    for (Args const& args : wrong) {
        std::string const refusal = refusal_of(run_gap, args);
        EXPECT_TRUE(refusal.starts_with("jamsides gap: ")) << refusal;
        expect_in("Så här skrivs det: jamsides gap --women 12/40 --men 30/45", refusal);
    }
}

TEST(Commands, trend_prints_every_figure) {
    std::string const out =
        answer_of(run_trend, {"--series", "2015:4.1,2016:3.9,2017:,2018:3.7,2019:3.2,2020:3.3"});
    expect_in(R"("tau":-0.80000000000000004,"p":0.083333333333333329,"n":5,"exact":true)", out);
    expect_in(R"("n":2,"exact":true,"repeated":true)",
              answer_of(run_trend, {"--series", "2015:1,2016:1,2017:1,2018:1,2019:2,2020:2"}));
    expect_in(R"("n":6)",
              answer_of(run_trend, {"--each-year", "--series", "2015:1,2016:1,2017:1,2018:1,2019:2,2020:2"}));
}

TEST(Commands, trend_refuses_empty_series_and_values_that_are_no_numbers) {
    for (std::string const text : {"", "2015:", "2015", "2015:nan", "2015:inf", "2015:1e308", "2015:1,2015:2",
                                   "2015:4,1", "15:4", "2015:1e-999", "2015:4.1x", ",", "2015:1,"})
        refusal_of(run_trend, {"--series", text});
}

char const* const values =
    "kpi,municipality,period,gender,value\n"
    "N1,A,2019,K,10\nN1,A,2019,M,50\nN1,A,2019,T,30\nN1,B,2019,M,20\nN1,B,2019,K,19\nN1,C,2019,k,19.5\n"
    "N1,C,2019,m,20\nN1,D,2019,K,\nN1,D,2019,M,20\nN00952,A,2019,T,81.5\nN00952,B,2019,T,80\n"
    "N2,A,2019,T,5\nN3,A,2019,K,1\nN3,A,2019,M,\n";

TEST(Commands, scan_compares_with_the_peers_that_have_values) {
    File const file(values);
    std::string const out = answer_of(
        run_scan, {"--file", file.path(), "--municipality", "A", "--peers", "B,C,D,A,B", "--year", "2019"});
    expect_in(R"({"kpi":"N1","gap":-40,"peer_median":-0.75,)", out);
    expect_in(R"("percentile":0,"p":0.33333333333333331,)", out);
    expect_in(R"("kpi":"N00952","gap":-18.5,"peer_median":-20,"z":null,"percentile":100,"p":0.5)", out);
    expect_in(
        R"("kpi":"N2","gap":null,"peer_median":null,"z":null,"percentile":null,"p":null,"p_adjusted":null)",
        out);
    expect_in(R"("kpi":"N3","gap":null)", out);
}

TEST(Commands, scan_refuses_unknown_areas_and_years_and_broken_files) {
    File const file(values);
    auto const with = [&](std::string const& own, std::string const& peers, std::string const& year) {
        return refusal_of(run_scan,
                          {"--file", file.path(), "--municipality", own, "--peers", peers, "--year", year});
    };
    expect_in("inga värden för X", with("X", "B", "2019"));
    expect_in("inga värden för 2018", with("A", "B", "2018"));
    expect_in("minst en annan", with("A", "A", "2019"));
    expect_in("tom plats", with("A", "B,,C", "2019"));
    expect_in("ett år skrivs", with("A", "B", "19"));
}

TEST(Commands, every_fault_in_a_file_has_its_row_and_column) {
    std::string const heading = "kpi,municipality,period,gender,value\n";
    std::vector<std::pair<std::string, std::string>> const faults{
        {heading + "N1,A,2019,K,nan\n", "Rad 2, kolumn value"},
        {heading + "N1,A,2019,K,1\nN1,A,2019,M,1e308\n", "Rad 3, kolumn value"},
        {heading + "N1,A,2019,X,1\n", "Rad 2, kolumn gender"},
        {heading + "N1,A,2019,,1\n", "Rad 2, kolumn gender"},
        {heading + "N1,A,i fjol,K,1\n", "Rad 2, kolumn period"},
        {heading + ",A,2019,K,1\n", "Rad 2, kolumn kpi"},
        {heading + "N1,A,2019,K,1\nN1,A,2019,k,2\n", "Rad 3, kolumn gender: samma uppgift"},
        {heading + "N1,A,2019,K\n", "Rad 2 har 4 kolumner"},
        {heading + "N1,A,2019,K,\"1\n", "Rad 2: ett citattecken"},
        {heading + "N1,A,2019,K,inf\n", "Rad 2, kolumn value"},
        {"kpi,municipality,period,value\n", "Kolumnen gender saknas"},
        {"", "är tom"},
        {std::string("k\0p", 3), "är inte text"}};
    for (auto const& [text, fault] : faults) {
        File const file(text);
        expect_in(fault, refusal_of(run_scan, {"--file", file.path(), "--municipality", "A", "--peers", "B",
                                               "--year", "2019"}));
    }
    expect_in("går inte att öppna", refusal_of(run_suppress, {"--file", "/no/such/file"}));
}

TEST(Commands, files_from_spreadsheets_are_read_as_they_come) {
    File const file(
        "\xEF\xBB\xBFgender;period;municipality;kpi;value;count\r\nK;2019;A;N1;10,5;3\r\n\r\nM;2019;A;N1;"
        "\"12,5\";\r\n"
        "K;2019;B;N1;\u22121;2\r\nM;2019;B;N1;0;2");
    std::string const out =
        answer_of(run_scan, {"--file", file.path(), "--municipality", "A", "--peers", "B", "--year", "2019"});
    expect_in(R"("gap":-2,"peer_median":-1)", out);
}

TEST(Commands, effect_prints_changes_and_too_little_with_few_peers) {
    File const file(
        "kpi,municipality,period,gender,value\nN1,A,2010,K,1\nN1,A,2010,M,2\nN1,A,2015,K,2\nN1,A,2015,M,2\n"
        "N1,B,2010,K,1\nN1,B,2010,M,2\nN1,B,2015,K,1.5\nN1,B,2015,M,2\n");
    Args const args{"--file",  file.path(), "--kpi",    "N1",        "--municipality", "A",
                    "--peers", "B",         "--before", "2010-2012", "--after",        "2014-2016"};
    expect_in(R"({"change":1,"peer_change":0.5,"effect":0.5,"p":null,"peers":1,"standing":"too-little")",
              answer_of(run_effect, args));
    Args overlapping = args;
    overlapping.back() = "2012-2016";
    expect_in("efter måste komma", refusal_of(run_effect, overlapping));
    overlapping[3] = "N9";
    expect_in("N9", refusal_of(run_effect, overlapping));
}

TEST(Commands, suppress_empties_cells_in_a_table_of_groups_by_sex) {
    File const file(
        "grupp;Kvinnor;M\xE4n;Totalt\r\nunga;3;40;43\r\nmellan;120;130;250\r\nTotalt;123;170;293\r\n");
    std::string const out = answer_of(run_suppress, {"--file", file.path(), "--threshold", "5"});
    expect_in(
        R"("table":[["grupp","Kvinnor","Män","Totalt"],["unga",null,null,43],["mellan",null,null,250],)",
        out);
    expect_in(R"({"line":2,"row":"unga","column":"Kvinnor","key":["unga","Kvinnor"],"why":"small"})", out);
    expect_in(R"("why":"protects")", out);
}

TEST(Commands, suppress_takes_a_local_indicators_own_table) {
    File const file(
        "activity,period,group,sex,cases,base\nFritids,2022,unga,K,3,30\nFritids,2022,unga,M,40,50\n"
        "Fritids,2022,unga,T,43,80\nFritids,2022,gamla,K,10,30\nFritids,2022,gamla,M,40,50\n"
        "Fritids,2022,gamla,T,50,80\n");
    std::string const out = answer_of(run_suppress, {"--file", file.path()});
    expect_in(
        R"(["Fritids","2022","unga","K",null,"30"],["Fritids","2022","unga","M",null,"50"],["Fritids","2022","unga","T",43,"80"])",
        out);
    expect_in(R"(["Fritids","2022","gamla","K",10,"30"])", out);
}

TEST(Commands, suppress_refuses_tables_that_do_not_add_up) {
    for (auto const& [text, fault] : std::vector<std::pair<std::string, std::string>>{
             {"g,K,M,T\na,1,2,4\n", "Rad 2, kolumn T: summan är 4, men delarna ger 3"},
             {"g,K,M\na,1,x\n", "Rad 2, kolumn M"},
             {"g,K,M\na,-1,3\n", "Rad 2, kolumn K"},
             {"g,K,M\na,1.5,3\n", "Rad 2, kolumn K"},
             {"g,K,M\na,1,3\na,1,3\n", "Rad 3 säger samma sak som rad 2"},
             {"g,K,M\n", "inga rader"}}) {
        File const file(text);
        expect_in(fault, refusal_of(run_suppress, {"--file", file.path()}));
    }
    File const file("g,K,M\na,1,3\n");
    refusal_of(run_suppress, {"--file", file.path(), "--threshold", "0"});
    refusal_of(run_suppress, {"--file", file.path(), "--threshold", "fem"});
}

// Files that were cut, spliced and scribbled in: an answer or a sentence, never anything else.
TEST(Commands, survive_any_file) {
    std::mt19937_64 random(43);
    std::string const table =
        "grupp;K;M;T\r\nunga;3;40;43\r\n\"mellan\";120;130;250\r\nTotalt;123;170;293\r\n";
    std::string const scraps = "\";,\t\r\n0123456789.-KMT\xC3\xA5\xFF\x80 eN";
    for (int i = 0; i < 3000; ++i) {
        std::string text = i % 2 ? table : values;
        for (auto changes = random() % 6; changes > 0; --changes) {
            std::size_t const at = random() % text.size();
            if (random() % 4 == 0)
                text.erase(at, random() % 20);
            else if (random() % 3 == 0)
                text.insert(at, text.substr(random() % text.size(), random() % 30));
            else
                text[at] = scraps[random() % scraps.size()];
            if (text.empty()) text = "x";
        }
        File const file(text);
        std::ostringstream out, err;
        int const status =
            i % 2
                ? run_suppress({"--file", file.path()}, out, err)
                : run_scan({"--file", file.path(), "--municipality", "A", "--peers", "B,C", "--year", "2019"},
                           out, err);
        EXPECT_EQ(status, out.str().empty() ? 2 : 0);
        EXPECT_NE(out.str().empty(), err.str().empty());
    }
}

}  // namespace
}  // namespace jamsides::statistics
