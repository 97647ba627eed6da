// An interest application: what an organisation answers, what it commits itself to, and where the case is.
// Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "modules/applications/case_parts.hpp"
#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::applications {

enum class State {
    draft,
    submitted,
    completion_requested,
    completed,
    eligible,
    not_eligible,
    admitted,
    reserve,
    rejected,
    withdrawn,
    confirmed
};
BOOST_DESCRIBE_ENUM(State, draft, submitted, completion_requested, completed, eligible, not_eligible,
                    admitted, reserve, rejected, withdrawn, confirmed)

struct Application {
    std::string id, round_id;
    std::optional<std::string> organisation_code;
    State state{};
    std::string contact_name, contact_email, contact_title, contact_phone;
    std::string political_decision_kind;  // cemr council other none, "" not answered
    std::string political_decision_body;
    std::string political_decision_on;  // "2019-03-25", or "2019-03" when only the month is known
    std::string political_decision_reference, political_decision_link;
    std::string political_decision_cemr;  // "2006" or "2022"
    std::string management_intent;
    std::string anchored_how, anchored_by;
    std::string anchored_on;  // ISO day or ""
    std::string theme;
    bool theme_matters_more = false;
    std::string pilot_activity;
    bool pilot_later = false;
    std::string message;
    std::string current_step;
    Instant created_at, updated_at;
    std::optional<Instant> submitted_at;
    std::string language = "sv";  // in which the applicant reads and is written to
};
BOOST_DESCRIBE_STRUCT(Application, (),
                      (id, round_id, organisation_code, state, contact_name, contact_email, contact_title,
                       contact_phone, political_decision_kind, political_decision_body, political_decision_on,
                       political_decision_reference, political_decision_link, political_decision_cemr,
                       management_intent, anchored_how, anchored_by, anchored_on, theme, theme_matters_more,
                       pilot_activity, pilot_later, message, current_step, created_at, updated_at,
                       submitted_at, language))

// An application with everything that belongs to it.
struct Case {
    Application application;
    std::string organisation_name;  // official; "" until chosen
    std::string organisation_kind;  // "municipality", "region"; "municipality" until chosen
    std::vector<FunctionPerson> functions;
    std::vector<Commitment> commitments;
    std::vector<std::string> wishes;  // organisation codes, the most wanted first
    std::vector<AttachedFile> files;
    std::vector<Completion> completions;  // oldest first
    std::vector<EligibilityItem> items;

    FunctionPerson const* person_in(std::string_view function) const;
    Commitment const* commitment(std::string_view commitment) const;
    EligibilityItem const* judgement_of(std::string_view item) const;
    AttachedFile const* file_for(std::string_view purpose) const;
    // The question that waits for an answer.
    Completion const* open_question() const;
};

std::vector<std::string_view> const& functions();
std::vector<std::string_view> const& commitments();
// The five requirements, in the order they are judged.
std::vector<std::string_view> const& requirements();

// The applicant may change answers until the case is judged; `open` is whether the round takes applications.
bool may_be_changed(State state, bool open);
bool may_be_withdrawn(State state);
bool may_be_judged(State state);
// What the judgements make of the case: eligible when all are met, not eligible when one is not, and neither
// as long as something is missing or not judged.
std::optional<State> conclusion(std::vector<EligibilityItem> const& items);

std::string words(State state, text::Language const& language);
std::string words(Verdict verdict, text::Language const& language);
std::string function_words(std::string_view function, text::Language const& language);
std::string commitment_words(std::string_view commitment, text::Language const& language);
std::string requirement_words(std::string_view item, text::Language const& language);
// What the requirement asks for, in a sentence to those who have not applied yet.
std::string requirement_meaning(std::string_view item, text::Language const& language);
// "Beslut i fullmäktige", "CEMR-deklarationen, version 2006".
std::string decision_words(Application const& application, text::Language const& language);
// "30 maj 2022", "maj 2022", or "" when no day is given.
std::string written_day(std::string_view iso, text::Language const& language);

}  // namespace jamsides::applications
