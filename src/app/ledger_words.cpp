// Two lists: the code's word and ours. A noun or a verb that is new in the code gets its line here; a test
// says so.
#include "app/ledger_words.hpp"

#include <algorithm>
#include <span>

#include "platform/text/msgid.hpp"

namespace jamsides::app {
namespace {

using text::msgid;

struct Word {
    std::string_view code, swedish;
};

constexpr Word nouns[] = {
    {"activity", msgid("träff")},
    {"application", msgid("ansökan")},
    {"area set", msgid("jämförelsegrupp")},
    {"article", msgid("sida")},
    {"calendar_feed", msgid("kalenderadress")},
    {"catalogue", msgid("nyckeltalskatalogen")},
    {"contact_message", msgid("meddelande")},
    {"declared_interest", msgid("jäv")},
    {"file", msgid("fil")},
    {"followed indicator", msgid("nyckeltal som följs")},
    {"further_group", msgid("egen målgrupp")},
    {"indicator", msgid("nyckeltal")},
    {"indicator delivery", msgid("leverans av nyckeltal")},
    {"indicator group", msgid("grupp av nyckeltal")},
    {"job", msgid("nattarbete")},
    {"learning_group", msgid("grupp")},
    {"letter", msgid("brev")},
    {"local indicator", msgid("eget mått")},
    {"mail", msgid("e-post")},
    {"mailing", msgid("utskick")},
    {"match_run", msgid("räkning av grupper")},
    {"match_version", msgid("grupper")},
    {"mentorship", msgid("mentorskap")},
    {"network_member", msgid("medlem i nätverket")},
    {"network_post", msgid("inlägg i nätverket")},
    {"organisation", msgid("organisation")},
    {"organisation_kind", msgid("slag av organisation")},
    {"participant", msgid("deltagare")},
    {"participation", msgid("deltagande")},
    {"person", msgid("person")},
    {"round", msgid("omgång")},
    {"setting", msgid("inställning")},
    {"steering_meeting", msgid("styrgruppens möte")},
    {"target_groups", msgid("målgrupper")},
    {"title", msgid("titel")},
};

constexpr Word verbs[] = {
    {"accepted", msgid("tackade ja")},
    {"added", msgid("lade till")},
    {"admitted", msgid("antog")},
    {"agenda_changed", msgid("ändrade dagordningen")},
    {"analysed", msgid("skrev en analys")},
    {"answered", msgid("svarade")},
    {"approval_taken_back", msgid("tog tillbaka godkännandet")},
    {"approved", msgid("godkände")},
    {"asked", msgid("frågade")},
    {"asked_for_link", msgid("bad om en länk")},
    {"begun", msgid("började")},
    {"called", msgid("kallade till")},
    {"can_be_mentor", msgid("kan bli mentor")},
    {"cancelled", msgid("ställde in")},
    {"cannot_be_mentor", msgid("kan inte bli mentor")},
    {"catalogue read", msgid("läste katalogen")},
    {"changed", msgid("ändrade")},
    {"chosen", msgid("valde")},
    {"chosen again", msgid("valde igen")},
    {"completed", msgid("gjorde klart")},
    {"completion_requested", msgid("bad om komplettering")},
    {"confirmed", msgid("bekräftade")},
    {"corrected", msgid("rättade uppgifterna")},
    {"counts set", msgid("skrev in antal")},
    {"decided", msgid("antecknade beslutet")},
    {"decision_published", msgid("publicerade beslutet")},
    {"declared", msgid("anmälde")},
    {"declined", msgid("tackade nej")},
    {"direction set", msgid("bestämde riktning")},
    {"done", msgid("blev klart")},
    {"drafted", msgid("gjorde ett utkast")},
    {"edited", msgid("ändrade för hand")},
    {"eligible", msgid("bedömde som behörig")},
    {"ended", msgid("avslutade")},
    {"everybody_registered", msgid("sa att alla är anmälda")},
    {"followed up", msgid("följde upp")},
    {"forgotten", msgid("rensade")},
    {"grant_ended", msgid("avslutade en roll")},
    {"granted", msgid("gav en roll")},
    {"impossible", msgid("fann inget giltigt förslag")},
    {"imported", msgid("hämtade in")},
    {"invited", msgid("bjöd in")},
    {"judged", msgid("bedömde")},
    {"kept", msgid("sparade")},
    {"made", msgid("gjorde")},
    {"mailbox_set", msgid("skrev in brevlådan")},
    {"minuted", msgid("skrev i protokollet")},
    {"more_to_register", msgid("sa att fler ska anmälas")},
    {"moved", msgid("flyttade")},
    {"not_eligible", msgid("bedömde som ej behörig")},
    {"note written", msgid("skrev en anteckning")},
    {"ongoing", msgid("deltar")},
    {"opinion_given", msgid("sa sin mening")},
    {"part received", msgid("tog emot en del")},
    {"planned", msgid("planerade")},
    {"preparing", msgid("förbereder sig")},
    {"proposed", msgid("räknade fram")},
    {"published", msgid("publicerade besluten")},
    {"queued_again", msgid("ställde i kön igen")},
    {"received", msgid("tog emot")},
    {"registered", msgid("anmälde")},
    {"rejected", msgid("avslog")},
    {"reminded", msgid("påminde")},
    {"removed", msgid("tog bort")},
    {"renamed", msgid("gav ett nytt namn")},
    {"reserve", msgid("satte som reserv")},
    {"returned", msgid("kom tillbaka")},
    {"revoked", msgid("återkallade")},
    {"saved", msgid("sparade")},
    {"sent", msgid("skickade")},
    {"set", msgid("ställde in ett värde")},
    {"signed", msgid("skrev under")},
    {"state_changed", msgid("ändrade läget")},
    {"submitted", msgid("skickade in")},
    {"support_shared", msgid("delade upp stödet")},
    {"taken_off_agenda", msgid("tog bort ett ärende från dagordningen")},
    {"taken over", msgid("tog över")},
    {"terms_changed", msgid("ändrade orden")},
    {"title accepted", msgid("godtog titeln")},
    {"withdrawn", msgid("drog tillbaka")},
    {"withdrew", msgid("lämnade")},
    {"wordings_changed", msgid("ändrade frågorna i ansökan")},
    {"written", msgid("skrev")},
};

Word const* find(std::span<Word const> words, std::string_view code) {
    auto const found = std::ranges::find(words, code, &Word::code);
    return found == words.end() ? nullptr : &*found;
}

std::string in_words(std::span<Word const> words, std::string_view code, text::Language const& language) {
    auto const* word = find(words, code);
    return word ? language.t(word->swedish) : std::string(code);
}

}  // namespace

std::string noun_words(std::string_view noun, text::Language const& language) {
    return in_words(nouns, noun, language);
}
std::string verb_words(std::string_view verb, text::Language const& language) {
    return in_words(verbs, verb, language);
}
bool has_noun_words(std::string_view noun) { return find(nouns, noun); }
bool has_verb_words(std::string_view verb) { return find(verbs, verb); }

}  // namespace jamsides::app
