// Who applied and who was asked in 2021. Organisations and days are real; persons and registration numbers
// are not.
#include "journeys/story_2021.hpp"

namespace jamsides::journeys {

std::vector<Applicant> const& applicants() {
    static const std::vector<Applicant> all{
        {"0005", "Region Östergötland", "Johan Falk", "johan.falk@example.se", "jämställdhetsstrateg",
         "council", "regionfullmäktige", "2019-11-27", "§ 142, dnr RS 2019/0712", "", "Stefan Hamrin",
         "utvecklingsdirektör", "Margit Ahlqvist", "ledamot i regionstyrelsen", "2021-04-28", "Primärvården",
         "2021-04-14T11:20:00Z", "2021-05-06T13:41:00Z"},
        {"0007", "Region Kronoberg", "Leila Karimi", "leila.karimi@example.se", "hållbarhetsstrateg",
         "council", "regionfullmäktige", "2020-06-17", "§ 98, dnr 20RK0455", "", "Eva Kullander",
         "planeringsdirektör", "Bo Sternander", "ledamot i regionstyrelsen", "2021-05-11",
         "Kollektivtrafiken", "2021-04-20T07:10:00Z", "2021-05-24T08:05:00Z"},
        {"1281", "Lunds kommun", "Maria Engdahl", "maria.engdahl@example.se", "jämställdhetsstrateg", "cemr",
         "kommunfullmäktige", "2010-03", "§ 61, dnr KS 2010/0188", "2006", "Henrik Dahlman",
         "förvaltningschef", "Birgitta Sjöö", "ledamot i kommunstyrelsen", "2021-05-19", "Grundskolan",
         "2021-05-03T09:30:00Z", "2021-05-31T14:52:00Z"}};
    return all;
}

std::vector<MentorOrganisation> const& mentor_organisations() {
    static const std::vector<MentorOrganisation> all{
        {"0017", "Region Värmland", "Stina Broman", "stina.broman@example.se", "Erik Hedlund",
         "erik.hedlund@example.se"},
        {"0025", "Region Norrbotten", "Elin Kero", "elin.kero@example.se", "Jonas Päiviö",
         "jonas.paivio@example.se"},
        {"0024", "Region Västerbotten", "Åsa Lövgren", "asa.lovgren@example.se", "Nils Marklund",
         "nils.marklund@example.se"}};
    return all;
}

}  // namespace jamsides::journeys
