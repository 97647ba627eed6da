// The words of every kind of finding, in both languages.
#include "engines/statistics/sentences.hpp"

#include <gtest/gtest.h>

namespace jamsides::statistics {
namespace {

constexpr Language sv = Language::swedish, en = Language::english;

TEST(Sentences, a_clear_gap_says_what_how_much_and_how_sure) {
    ProportionGap const found = proportion_gap({12, 40}, {30, 45});
    EXPECT_EQ(
        sentence(found, sv),
        "Kvinnor 30,0 procent (12 av 40), män 66,7 procent (30 av 45). Kvinnorna ligger 36,7 procentenheter "
        "under männen. Så stor skillnad väntar vi oss inte av slumpen: den ligger troligen mellan 15,4 och "
        "53,6 procentenheter.");
    EXPECT_EQ(
        sentence(found, en),
        "Women 30.0 per cent (12 of 40), men 66.7 per cent (30 of 45). Women are 36.7 percentage points "
        "below "
        "men. Chance alone would not be expected to make such a difference: it is probably between 15.4 and "
        "53.6 percentage points.");
}

TEST(Sentences, an_unclear_gap_may_be_chance_and_an_equal_one_may_hide_something) {
    EXPECT_EQ(sentence(proportion_gap({5, 10}, {4, 10}), sv),
              "Kvinnor 50,0 procent (5 av 10), män 40,0 procent (4 av 10). Kvinnorna ligger 10,0 "
              "procentenheter över "
              "männen. Det kan vara slump: skillnaden kan vara allt från −29,0 till +45,1 procentenheter.");
    EXPECT_EQ(sentence(proportion_gap({0, 10}, {0, 10}), sv),
              "Kvinnor 0,0 procent (0 av 10), män 0,0 procent (0 av 10). Kvinnor och män ligger lika. Så få "
              "kan ändå "
              "dölja en skillnad på upp till 27,8 procentenheter.");
}

TEST(Sentences, no_women_and_no_men_are_said_in_words) {
    EXPECT_EQ(sentence(proportion_gap({0, 0}, {3, 4}), sv),
              "För lite för att säga: det finns inga kvinnor i underlaget.");
    EXPECT_EQ(sentence(proportion_gap({3, 4}, {0, 0}), en),
              "Too little to say: there are no men in the group.");
    EXPECT_EQ(sentence(proportion_gap({0, 0}, {0, 0}), sv),
              "För lite för att säga: det finns varken kvinnor eller män i underlaget.");
}

TEST(Sentences, values_without_a_base_say_why_there_is_no_margin) {
    EXPECT_EQ(
        sentence(71.4, 82.5, percent(sv), sv),
        "Kvinnor 71,4 procent, män 82,5 procent. Kvinnorna ligger 11,1 procentenheter under männen. Källan "
        "säger inte hur många siffran bygger på, så den har ingen felmarginal.");
    EXPECT_EQ(sentence(std::nullopt, 82.5, percent(sv), sv),
              "För lite för att säga: uppgift saknas för kvinnor.");
    EXPECT_EQ(sentence(1234567.0, 1234567.0, {"kronor", "kronor", 0}, sv).substr(0, 60),
              std::string("Kvinnor 1\u00A0234\u00A0567 kronor, män 1\u00A0234\u00A0567 kronor. Kvinnor")
                  .substr(0, 60));
}

TEST(Sentences, rates_say_how_many_times) {
    EXPECT_EQ(sentence(rate_gap({5, 100}, {20, 110.5}), 1000, "per 1 000 personår", sv),
              "Kvinnor 50,0 och män 181,0 per 1 000 personår. Kvinnornas tal är 0,28 gånger männens, "
              "troligen mellan "
              "0,08 och 0,76. Så stor skillnad väntar vi oss inte av slumpen.");
    EXPECT_EQ(sentence(rate_gap({0, 10}, {0, 10}), 1, "per år", sv),
              "Kvinnor 0,0 och män 0,0 per år. För lite för att säga om de skiljer sig: inget har hänt för "
              "någon av "
              "dem.");
    EXPECT_NE(sentence(rate_gap({9, 10}, {0, 10}), 1, "per år", sv).find("Män har inga fall alls."),
              std::string::npos);
}

TEST(Sentences, a_gap_below_nought_that_rises_has_shrunk) {
    Series gap;
    for (int i = 0; i < 8; ++i) gap.push_back({2015 + i, -20.0 + i});
    EXPECT_EQ(sentence(trend(gap), "Skillnaden", true, percent(sv), sv),
              "Skillnaden har krympt med ungefär 1,00 procentenheter om året 2015–2022. Så tydlig riktning "
              "väntar vi oss "
              "inte av slumpen.");
    EXPECT_EQ(sentence(trend(gap), "Värdet", false, Unit{}, sv).substr(0, 17), "Värdet har ökat");
    Series const past{{2015, -2.}, {2016, -1.}, {2017, 0.5}, {2018, 1.}, {2019, 2.}};
    EXPECT_NE(sentence(trend(past), "Skillnaden", true, Unit{}, sv).find("förbi noll"), std::string::npos);
}

TEST(Sentences, a_short_series_is_too_little_to_say) {
    Series const three{{2015, 1.}, {2016, 2.}, {2017, 3.}};
    EXPECT_NE(sentence(trend(three), "Värdet", false, Unit{}, sv)
                  .find("Om det är en riktning är för lite att säga: det finns tre mätningar, och det krävs "
                        "minst fem."),
              std::string::npos);
    Series const still{{2015, 2.}, {2016, 2.}, {2017, 2.}};
    EXPECT_EQ(sentence(trend(still), "Värdet", false, Unit{}, sv), "Värdet har inte ändrats 2015–2017.");
}

TEST(Sentences, each_place_among_others_has_its_own_words) {
    std::vector<double> peers(289);
    for (std::size_t i = 0; i < peers.size(); ++i) peers[i] = double(i % 20) - 10;
    std::vector<Indicator> const given{{"A", 39.1, peers},
                                       {"B", 0.0, peers},
                                       {"C", std::nullopt, peers},
                                       {"D", std::nullopt, {}, false},
                                       {"E", 3.0, {}}};
    std::string all;
    for (ScanRow const& row : scan(given)) all += sentence(row, "289 andra", 2022, percent(sv), sv) + "\n";
    EXPECT_NE(
        all.find("Skillnaden är +39,1 procentenheter. Hos 289 andra är mittenvärdet −1,0. Det sticker ut"),
        std::string::npos)
        << all;
    EXPECT_NE(all.find("Det är ungefär som hos andra."), std::string::npos);
    EXPECT_NE(all.find("uppgift saknas för kvinnor eller män 2022."), std::string::npos);
    EXPECT_NE(all.find("siffran är inte uppdelad på kvinnor och män."), std::string::npos);
    EXPECT_NE(all.find("ingen att jämföra med har någon uppgift 2022."), std::string::npos);
    ScanRow chance{.kpi = "F", .gap = 5, .comparison = Comparison{.peers = 7}, .place = Place::may_be_chance};
    EXPECT_NE(sentence(chance, "sju liknande kommuner", 2022, Unit{}, sv).find("det kan vara slump"),
              std::string::npos);
}

TEST(Sentences, an_effect_among_few_says_that_nineteen_are_needed) {
    Series const own{{2010, 1.}, {2015, 5.}};
    std::vector<Series> const peers(7, Series{{2010, 1.}, {2015, 2.}});
    EXPECT_EQ(
        sentence(effect(own, peers, {2010, 2010}, {2015, 2015}), {2010, 2010}, {2015, 2015}, percent(sv), sv),
        "Från 2010 till 2015 ändrades er skillnad med +4,0 procentenheter. Hos 7 andra ändrades den i "
        "genomsnitt "
        "med +1,0. Om det beror på något ni gjort är för lite att säga: med sju att jämföra med kan slumpen "
        "inte "
        "uteslutas. Det krävs minst nitton.");
    EXPECT_EQ(
        sentence(effect(own, peers, {2010, 2010}, {2015, 2015}), {2010, 2010}, {2015, 2015}, percent(sv), sv,
                 "Lund"),
        "Från 2010 till 2015 ändrades skillnaden i Lund med +4,0 procentenheter. Hos 7 andra ändrades den "
        "i genomsnitt med +1,0. Om det beror på något som gjorts i Lund är för lite att säga: med sju att "
        "jämföra med kan slumpen inte uteslutas. Det krävs minst nitton.");
    EXPECT_EQ(sentence(effect({}, peers, {2010, 2010}, {2015, 2015}), {2010, 2010}, {2015, 2015}, Unit{}, sv),
              "För lite för att säga: uppgifter saknas före eller efter.");
}

TEST(Sentences, hidden_numbers_are_counted_by_their_reason) {
    Suppression const found{{{0, Why::small}, {1, Why::protects}, {2, Why::small}, {5, Why::protects}}};
    EXPECT_EQ(sentence(found, 5, sv),
              "Två tal är dolda för att de är mindre än 5. Två till är dolda, annars går det att räkna ut.");
    EXPECT_EQ(sentence(Suppression{}, 5, sv), "Inga tal är dolda: inget är mellan 0 och 5.");
}

TEST(Sentences, numbers_are_written_as_people_write_them) {
    EXPECT_EQ(number(-11.04, 1, sv), "−11,0");
    EXPECT_EQ(number(-0.04, 1, sv), "0,0");
    EXPECT_EQ(number(0.25, 1, sv), "0,3");
    EXPECT_EQ(number(1234567.8, 1, en), "1,234,567.8");
    EXPECT_EQ(number(999.95, 1, sv), "1\u00A0000,0");
    EXPECT_EQ(signed_number(0.04, 1, sv), "0,0");
    EXPECT_EQ(signed_number(3, 0, en), "+3");
    EXPECT_EQ(capital(count_word(8, sv)), "Åtta");
    EXPECT_EQ(count_word(13, sv), "13");
}

}  // namespace
}  // namespace jamsides::statistics
