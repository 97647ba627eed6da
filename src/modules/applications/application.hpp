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
};
BOOST_DESCRIBE_STRUCT(Application, (),
                      (id, round_id, organisation_code, state, contact_name, contact_email, contact_title,
                       contact_phone, political_decision_kind, political_decision_body, political_decision_on,
                       political_decision_reference, political_decision_link, political_decision_cemr,
                       management_intent, anchored_how, anchored_by, anchored_on, theme, theme_matters_more,
                       pilot_activity, pilot_later, message, current_step, created_at, updated_at,
                       submitted_at))

// Who takes part in a function, or that the organisation appoints somebody later.
struct FunctionPerson {
    std::string function;  // politician manager strategist
    std::string name, email, title;
    bool later = false;

    bool is_answered() const { return later || !name.empty(); }
};
BOOST_DESCRIBE_STRUCT(FunctionPerson, (), (function, name, email, title, later))

struct Commitment {
    std::string commitment;  // functions concept mentor
    std::string by_name, by_title;
    Day on_day{};
};
BOOST_DESCRIBE_STRUCT(Commitment, (), (commitment, by_name, by_title, on_day))

struct AttachedFile {
    std::string file_id, purpose;  // political_decision anchoring completion
    std::string sha256, name, media_type;
    std::int64_t size = 0;
};
BOOST_DESCRIBE_STRUCT(AttachedFile, (), (file_id, purpose, sha256, name, media_type, size))

// A question back to the applicant.
struct Completion {
    std::string id;
    Instant asked_at;
    std::string asked_by;  // person id
    std::string question;
    Day answer_by{};
    std::optional<Instant> answered_at;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(Completion, (), (id, asked_at, asked_by, question, answer_by, answered_at, answer))

enum class Verdict { met, not_met, missing };
BOOST_DESCRIBE_ENUM(Verdict, met, not_met, missing)

// One requirement as it was judged. Maturity is not a requirement and never will be.
struct EligibilityItem {
    std::string item;  // political_decision anchoring functions concept mentor
    Verdict verdict{};
    std::string note;
    Instant judged_at;
    std::string judged_by, judged_by_name;
};
BOOST_DESCRIBE_STRUCT(EligibilityItem, (), (item, verdict, note, judged_at, judged_by, judged_by_name))

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
// "Beslut i fullmäktige", "CEMR-deklarationen, version 2006".
std::string decision_words(Application const& application, text::Language const& language);
// "30 maj 2022", "maj 2022", or "" when no day is given.
std::string written_day(std::string_view iso, text::Language const& language);

}  // namespace jamsides::applications
