// The letter is written as a letters module would write it: block by block.
#include "harness/documents/sample_letter.hpp"

namespace jamsides::harness {

using namespace formats::document;

namespace {

std::vector<Cell> contact(Text organisation, Text name, Text address) {
    return {{organisation}, {name}, {address}};
}

Table contacts(Text first, std::vector<std::vector<Cell>> rows) {
    Table table;
    table.columns = {{52}, {42}, {}};
    table.head = {{{first}, {"Namn"}, {"E-post"}}};
    table.rows = std::move(rows);
    return table;
}

struct Planned {
    int month;  // from August 2021
    char const* words;
    Mark mark;
    int months = 1;
};

std::vector<Cell> plan_row(char const* activity, std::vector<Planned> const& planned) {
    std::vector<Cell> cells{{activity}};
    auto next = planned.begin();
    for (int month = 0; month < 19; ++month) {
        if (next == planned.end() || next->month != month) {
            cells.push_back({});
            continue;
        }
        cells.push_back({next->words, next->months, next->mark});
        month += next->months - 1;
        ++next;
    }
    return cells;
}

void add_text(Document& letter) {
    letter.add(Heading{1, "Välkommen till Modellkommuner och Modellregioner 2021–2023"});
    letter.add(Paragraph{
        "Styrgruppen har beslutat att anta Region Östergötland, Region Kronoberg och Lunds kommun till "
        "modellkonceptet 2021–2023. Det här brevet är vår bekräftelse."});
    letter.add(
        Paragraph{"Ni tre bildar en lärandegrupp. Region Värmland, Region Norrbotten och Region Västerbotten "
                  "har deltagit "
                  "tidigare och är era mentorer. De delar på uppdraget."});
    letter.add(Heading{2, "Uppstartsträff 13–14 september"});
    letter.add(Paragraph{
        "Vi börjar med en digital träff från lunch till lunch. Där går vi igenom vem som gör vad, hur "
        "arbetet går "
        "till, hur lärplattformen fungerar och vilket stöd som finns. Ni lär känna varandra och väljer datum "
        "för "
        "era lärandeträffar. Inbjudan med program och exakta tider skickar vi i mitten av augusti."});
    letter.add(Paragraph{"Sist i brevet finns kontaktpersoner och tidplan."});
    letter.add(Heading{2, "Förberedelser för alla"});
    letter.add(Paragraph{"Före uppstartsträffen bör alla som deltar:"});
    letter.add(List{{{"läsa vägledningen för jämställdhetsintegrering och gå igenom checklistan", {}},
                     {"gå förberedelsekursen på lärplattformen. Den tar ungefär fyra timmar. Ni kan gå den "
                      "var för sig, men prata "
                      "gärna om innehållet i grupp. Länken kommer i mitten av augusti",
                      {}},
                     {Text("titta på exempel, filmer och verktyg i ")
                          .link("biblioteket", "https://jamsides.example.se/bibliotek")
                          .plain("."),
                      {}}}});
    letter.add(Heading{2, "Förberedelser för strateger"});
    letter.add(List{{{"Lägg in alla som deltar från er organisation, med namn, e-post och funktion, på er "
                      "sida i Jämsides. Då "
                      "kommer alla in på plattformen i tid.",
                      {}},
                     {"Strateg- och mentorträffen är digital, torsdag 19 augusti kl. 13.00–16.00. Inbjudan "
                      "kommer inom kort.",
                      {}}}});
    letter.add(Heading{2, "Resultat och arbetssätt"});
    letter.add(Paragraph{
        "Arbetet ska ge högre kvalitet och bättre måluppfyllelse för olika grupper av kvinnor och män, "
        "flickor "
        "och pojkar i era verksamheter. På sikt ska det bidra till de jämställdhetspolitiska målen."});
    letter.add(Heading{3, "När omgången är slut ska ni ha"});
    letter.add(List{{{"genomfört konkreta förbättringar i hur ni styr och leder", {}},
                     {"börjat använda indikatorer för att följa upp resultat:",
                      {List{{{"för kvinnor och män", {}}, {"för flickor och pojkar", {}}}, true}}}}});
    letter.add(Heading{2, "Agenda 2030 och CEMR-deklarationen"});
    letter.add(Paragraph{
        Text("För den som har undertecknat ")
            .strong("CEMR-deklarationen")
            .plain(" är arbetet ett sätt att ")
            .emphasis("genomföra")
            .plain(" åtagandet (§\u00a0112), −3\u00a0procentenheter på två år, ’så långt det går’.")});
    letter.add(Paragraph{"Vi ser fram emot att arbeta tillsammans med er."});
    letter.add(Signature{"Vänliga hälsningar", "Ellen Nyberg", "projektledare, programkontoret"});
}

void add_appendix(Document& letter) {
    letter.add(PageBreak{});
    letter.add(Heading{2, "Kontaktpersoner"});
    letter.add(
        contacts("Organisation", {contact("Region Östergötland", "Johan Falk", "johan.falk@example.se"),
                                  contact("Region Kronoberg", "Leila Karimi", "leila.karimi@example.se"),
                                  contact("Lunds kommun", "Maria Engdahl", "maria.engdahl@example.se"),
                                  contact("Region Värmland, mentor", "Stina Broman\nErik Hedlund",
                                          "stina.broman@example.se\nerik.hedlund@example.se")}));
    letter.add(Heading{2, "Kontaktpersoner på programkontoret"});
    letter.add(
        contacts("Uppdrag", {contact("Projektledare", "Ellen Nyberg", "ellen.nyberg@example.se"),
                             contact("Administrativt stöd", "Hanna Sköld", "hanna.skold@example.se")}));
    letter.add(KeepTogether{{Heading{2, "Tidplan 2021–2023"}, sample_time_plan()}});
    letter.add(Paragraph{
        "Fylld markering är bestämd dag. Öppen markering är månad utan dag: gruppen väljer själv.", true});
    Figure figure{jamsides_mark(), "Två dörrhalvor, en fylld och en öppen", 12};
    figure.caption = "Fylld och öppen, jämsides";
    letter.add(figure);
}

}  // namespace

Table sample_time_plan() {
    static constexpr struct {
        char const *word, *whole;
    } months[] = {{"aug", "augusti"},  {"sep", "september"}, {"okt", "oktober"},  {"nov", "november"},
                  {"dec", "december"}, {"jan", "januari"},   {"feb", "februari"}, {"mar", "mars"},
                  {"apr", "april"},    {"maj", "maj"},       {"jun", "juni"},     {"jul", "juli"}};
    Table plan;
    plan.look = TableLook::grid;
    plan.caption = "Tidplan augusti 2021 till februari 2023, månad för månad";
    plan.caption_hidden = true;
    plan.columns.assign(20, {});
    plan.columns[0].width = 33;
    plan.columns[6].ruled = plan.columns[18].ruled = true;
    plan.head = {{{}, {"2021", 5}, {"2022", 12}, {"2023", 2}}, {{"Aktivitet"}}};
    for (int i = 0; i < 19; ++i)
        plan.head[1].push_back({months[i % 12].word, 1, Mark::none, months[i % 12].whole});
    plan.rows = {
        plan_row("Mentorträff", {{0, "19", Mark::filled}}),
        plan_row("Uppstartsträff", {{1, "13–14", Mark::filled}}),
        plan_row("Strategträff", {{0, "19", Mark::filled}, {2, "13", Mark::filled}, {6, "15", Mark::filled}}),
        plan_row("Lärandeträff 1: Ledning och styrning", {{3, "nov", Mark::open}}),
        plan_row("Lärandeträff 2: Förbättringsarbete", {{8, "apr", Mark::open}}),
        plan_row("Lärandeträff 3: Analys och uppföljning", {{13, "sep–dec", Mark::open, 4}}),
        {{"Resultatkonferens"}, {"Datum ej satt · tidigast i februari 2023", 19, Mark::undated}},
        {{"Resultatrapport"}, {"Datum ej satt", 19, Mark::undated}}};
    return plan;
}

Document sample_letter() {
    Document letter;
    letter.title = "Välkommen till Modellkommuner och Modellregioner 2021–2023";
    letter.author = "Programkontoret";
    letter.foot = "Jämsides · Modellkonceptet 2021–2023";
    letter.reference = "JS 2021/0034";
    letter.date = std::chrono::year{2021} / 6 / 16;
    letter.add(LetterHead{
        jamsides_mark(), "Jämsides", "Besked om deltagande", {"16 juni 2021", "Diarienummer JS 2021/0034"}});
    letter.add(
        AddressBlock{{"Programkontoret", "Box 100, 111 11 Stockholm", "programkontoret@example.se"},
                     {"Lunds kommun", "Maria Engdahl, jämställdhetsstrateg", "Box 41", "221 00 Lund"}});
    add_text(letter);
    add_appendix(letter);
    return letter;
}

}  // namespace jamsides::harness
