// When a mailing goes, in words.
#include "modules/letters/mailing.hpp"

#include "platform/text/dates.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::letters {
namespace {

text::PartOfMonth part(MailingTiming timing) {
    switch (timing) {
        case MailingTiming::early:
            return text::PartOfMonth::early;
        case MailingTiming::late:
            return text::PartOfMonth::late;
        default:
            return text::PartOfMonth::middle;
    }
}

}  // namespace

std::string when(Mailing const& mailing, text::Language const& language) {
    if (mailing.timing == MailingTiming::exact && mailing.send_at) {
        auto const local = time::in_stockholm(*mailing.send_at);
        return text::date_and_times(language, local.day,
                                    std::chrono::floor<std::chrono::minutes>(local.of_day), {});
    }
    if (!mailing.send_month) return language.t("inom kort");
    return text::approximate(language, part(mailing.timing),
                             mailing.send_month->year() / mailing.send_month->month(), text::Year::shown);
}

std::string promised_when(Mailing const& mailing, Day dated_on, text::Language const& language) {
    if (mailing.timing == MailingTiming::exact && mailing.send_at) {
        auto const day = time::day_in_stockholm(*mailing.send_at);
        // Within three weeks of the letter, the exact day says more than the reader needs.
        auto const soon =
            std::chrono::sys_days{day} - std::chrono::sys_days{dated_on} < std::chrono::days{22};
        return soon ? language.t("inom kort") : text::date(language, day, text::Year::left_out);
    }
    if (!mailing.send_month) return language.t("inom kort");
    return language.t("i {1}", text::approximate(language, part(mailing.timing),
                                                 mailing.send_month->year() / mailing.send_month->month()));
}

std::string words(MailingState state, text::Language const& language) {
    switch (state) {
        case MailingState::draft:
            return language.t("utkast");
        case MailingState::approved:
            return language.t("godkänt");
        case MailingState::sent:
            return language.t("skickat");
        case MailingState::cancelled:
            return language.t("inställt");
    }
    return {};
}

std::string audience_words(std::string_view audience, text::Language const& language) {
    if (audience == "participants") return language.t("alla deltagare");
    if (audience == "strategists") return language.t("strategerna");
    if (audience == "strategists_and_mentors") return language.t("strateger och mentorer");
    if (audience == "contacts") return language.t("kontaktpersonerna");
    if (audience == "mentors") return language.t("mentorerna");
    if (audience == "organisations") return language.t("alla kommuner och regioner, till deras brevlådor");
    return language.t("de som har ansökt");
}

}  // namespace jamsides::letters
