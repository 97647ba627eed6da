// Who they are: see test/world/10-people.sql.
#include "app/world/demo_people.hpp"

namespace jamsides::app {

std::vector<DemoPerson> demo_people() {
    return {
        {"person-ellen-nyberg", "Ellen Nyberg", "projektledare på programkontoret",
         "project leader at the programme office"},
        {"person-hanna-skold", "Hanna Sköld", "administratör på programkontoret",
         "administrator at the programme office"},
        {"person-david-lindroth", "David Lindroth", "kommunikatör på programkontoret",
         "communicator at the programme office"},
        {"person-moa-lindahl", "Moa Lindahl", "informationsansvarig, konsult",
         "information owner, consultant"},
        {"person-robin-axelsson", "Robin Axelsson", "systemadministratör", "system administrator"},
        {"person-gunilla-ek", "Gunilla Ek", "ordförande i styrgruppen", "chair of the steering group"},
        {"person-per-sandstrom", "Per Sandström", "ledamot i styrgruppen, med jäv i ett ärende",
         "member of the steering group, with a declared interest in one case"},
        {"person-camilla-wallin", "Camilla Wallin", "strateg i Falu kommun, ny omgång",
         "strategist in Falu kommun, new round"},
        {"person-lars-hellberg", "Lars Hellberg", "politiker i Falu kommun, ny omgång",
         "politician in Falu kommun, new round"},
        {"person-petra-nyman", "Petra Nyman", "chef i Falu kommun, ny omgång",
         "manager in Falu kommun, new round"},
        {"person-daniel-forsman", "Daniel Forsman", "nyckelperson i Falu kommun, ny omgång",
         "key person in Falu kommun, new round"},
        {"person-maria-engdahl", "Maria Engdahl",
         "mentor från Lunds kommun i den nya omgången, strateg 2021–2023",
         "mentor from Lunds kommun in the new round, strategist 2021–2023"},
        {"person-birgitta-sjoo", "Birgitta Sjöö", "politiker i Lunds kommun, omgång 2021–2023",
         "politician in Lunds kommun, round 2021–2023"},
        {"person-stefan-hamrin", "Stefan Hamrin", "chef i Region Östergötland, omgång 2021–2023",
         "manager in Region Östergötland, round 2021–2023"},
        {"person-sofia-wikander", "Sofia Wikander", "nyckelperson i Lunds kommun, omgång 2021–2023",
         "key person in Lunds kommun, round 2021–2023"},
        {"person-stina-broman", "Stina Broman", "mentor från Region Värmland, omgång 2021–2023",
         "mentor from Region Värmland, round 2021–2023"},
    };
}

}  // namespace jamsides::app
