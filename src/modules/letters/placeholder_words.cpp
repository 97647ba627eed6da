// The table of placeholders; content/letters/README.md has those of letters and other messages too.
#include "modules/letters/placeholder_words.hpp"

#include <algorithm>
#include <array>

#include "platform/text/msgid.hpp"

namespace jamsides::letters {
namespace {

using text::msgid;

struct Placeholder {
    std::string_view name, words;
};

constexpr std::array mailing_placeholders{
    Placeholder{"name", msgid("Läsarens namn.")},
    Placeholder{"round", msgid("Omgångens år.")},
    Placeholder{"round_name", msgid("Omgångens hela namn.")},
    Placeholder{"office", msgid("Programkontorets namn.")},
    Placeholder{"sender_name", msgid("Den på kontoret som undertecknar.")},
    Placeholder{"sender_title", msgid("Vad den som undertecknar har för titel.")},
    Placeholder{"link", msgid("Sidan som utskicket handlar om: träffen, kursen, ansökan eller tidplanen.")},
    Placeholder{"closes_on", msgid("Sista dag att ansöka till omgången.")},
    Placeholder{"decision_by", msgid("Dagen då de sökande senast får besked.")},
    Placeholder{"start_up_when", msgid("När uppstartsträffen är.")},
    Placeholder{"activity_when", msgid("När träffen är som utskicket bjuder in till.")},
    Placeholder{"activity_how", msgid("Hur den träffen hålls: på plats eller digitalt.")},
    Placeholder{"place", msgid("Var den träffen är.")},
    Placeholder{"agenda", msgid("Vad som står i tidplanen om den träffen.")},
    Placeholder{"preparations",
                msgid("Det som är kvar att göra, en sak på varje rad. Bara i påminnelsen om förberedelser.")},
    Placeholder{"reason", msgid("Varför datumen är nya. Bara när omgången flyttas.")},
    Placeholder{"changes", msgid("Gamla och nya datum, ett på varje rad. Bara när omgången flyttas.")},
    Placeholder{"question", msgid("Det som kontoret frågar. Bara när en ansökan behöver kompletteras.")},
    Placeholder{"answer_by", msgid("Sista dag att svara. Bara i frågor till sökande och mentorer.")},
    Placeholder{"registered_by", msgid("Den som har anmält deltagaren. Bara i inbjudan till deltagare.")},
    Placeholder{"motive", msgid("Skälen till beslutet. Bara i beslutsbrev.")},
};

}  // namespace

std::string placeholder_words(std::string_view name, text::Language const& language) {
    auto const found = std::ranges::find(mailing_placeholders, name, &Placeholder::name);
    return found == mailing_placeholders.end() ? "" : language.t(found->words);
}

}  // namespace jamsides::letters
