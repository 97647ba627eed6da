// The words of the steering group, and how its meetings move.
#include "modules/selection/steering.hpp"

#include "platform/text/counting.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::selection {

namespace {
constexpr std::size_t length_of_day = 10;  // "2027-02-15"
}

std::optional<Day> last_day_of_opinions(SteeringMeeting const& meeting) {
    return time::day_from_iso(meeting.opinions_by.substr(0, length_of_day));
}

bool may_be_called_to(SteeringMeeting const& meeting, Day today) {
    return meeting.state == MeetingState::planned && meeting.on_day >= today;
}

void move_to(SteeringMeeting& meeting, Day day) {
    if (auto const last = last_day_of_opinions(meeting)) {
        auto const distance = std::chrono::sys_days{meeting.on_day} - std::chrono::sys_days{*last};
        meeting.opinions_by.replace(0, length_of_day,
                                    time::to_iso(Day{std::chrono::sys_days{day} - distance}));
    }
    meeting.on_day = day;
}

std::string words(Vote vote, text::Language const& language) {
    switch (vote) {
        case Vote::admit:
            return language.t("Antas");
        case Vote::reserve:
            return language.t("Reserv");
        case Vote::reject:
            return language.t("Avslås");
    }
    return {};
}

std::string words(Outcome outcome, text::Language const& language) {
    switch (outcome) {
        case Outcome::admitted:
            return language.t("Antagen");
        case Outcome::reserve:
            return language.t("Reserv");
        case Outcome::rejected:
            return language.t("Avslag");
        case Outcome::withdrawn:
            return language.t("Återkallad");
    }
    return {};
}

ui::Status disc_of_state(std::string_view state) {
    if (state == "draft") return ui::Status::draft;
    if (state == "submitted" || state == "completed") return ui::Status::submitted;
    if (state == "completion_requested") return ui::Status::waiting;
    if (state == "eligible") return ui::Status::eligible;
    if (state == "not_eligible") return ui::Status::danger;
    if (state == "withdrawn" || state == "rejected") return ui::Status::stopped;
    if (state == "reserve") return ui::Status::decided;
    return ui::Status::admitted;
}

std::string state_words(std::string_view state, text::Language const& language) {
    if (state == "draft") return language.t("Utkast");
    if (state == "submitted") return language.t("Inskickad");
    if (state == "completion_requested") return language.t("Väntar på komplettering");
    if (state == "completed") return language.t("Kompletterad");
    if (state == "eligible") return language.t("Behörig");
    if (state == "not_eligible") return language.t("Ej behörig");
    if (state == "admitted") return language.t("Antagen");
    if (state == "reserve") return language.t("Reserv");
    if (state == "rejected") return language.t("Avslag");
    if (state == "withdrawn") return language.t("Återkallad");
    if (state == "confirmed") return language.t("Antagen, brevet är skickat");
    return std::string(state);
}

std::string counted_state(std::string_view state, long long n, text::Language const& language) {
    using text::counted;
    if (state == "submitted") return counted(language, n, "En inskickad", "{1} inskickade");
    if (state == "completion_requested")
        return counted(language, n, "En väntar på komplettering", "{1} väntar på komplettering");
    if (state == "completed") return counted(language, n, "En kompletterad", "{1} kompletterade");
    if (state == "eligible") return counted(language, n, "En behörig", "{1} behöriga");
    if (state == "not_eligible") return counted(language, n, "En ej behörig", "{1} ej behöriga");
    if (state == "admitted") return counted(language, n, "En antagen", "{1} antagna");
    if (state == "confirmed")
        return counted(language, n, "En antagen, brevet är skickat", "{1} antagna, breven är skickade");
    if (state == "reserve") return counted(language, n, "En reserv", "{1} reserver");
    if (state == "rejected") return counted(language, n, "Ett avslag", "{1} avslag");
    if (state == "withdrawn") return counted(language, n, "En återkallad", "{1} återkallade");
    return state_words(state, language);
}

bool may_be_decided(Case const& one) {
    return one.state == "eligible" || one.state == "reserve" || one.state == "not_eligible" ||
           one.state == "withdrawn";
}

}  // namespace jamsides::selection
