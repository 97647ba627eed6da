// Every statement about applications. An application is reached by its link, or through the person asking.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "modules/applications/application.hpp"
#include "platform/auth/person.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::applications {

// All that have been sent in for the round, in the order they came; those withdrawn later are there too.
std::vector<Application> submitted_in(db::Connection&, std::string_view round_id);
// Who they come from: for lists, where one statement an application would be many.
struct Applicant {
    std::string code, official_name, kind;
};
BOOST_DESCRIBE_STRUCT(Applicant, (), (code, official_name, kind))
std::vector<Applicant> applicants_in(db::Connection&, std::string_view round_id);
std::int64_t drafts_in(db::Connection&, std::string_view round_id);
// The office sees all that are sent in; the steering group those in which the member has declared no
// interest; an organisation's own people their own.
std::optional<Application> find_visible_to(db::Connection&, Person const&, std::string_view id);
// The application that the secret of a link leads to.
std::optional<Application> with_token(db::Connection&, std::string_view token);
// The latest of this address in the round that is not withdrawn.
std::optional<Application> of_applicant(db::Connection&, std::string_view round_id, std::string_view email);
// Whether the organisation has sent in another application for the round that still stands.
bool has_applied(db::Connection&, std::string_view round_id, std::string_view organisation_code,
                 std::string_view except_id);
// With everything that belongs to it.
Case whole(db::Connection&, Application application);

// A file of an application that the person may see.
std::optional<AttachedFile> file_visible_to(db::Connection&, Person const&, std::string_view file_id);
// The questions that wait for an answer, by application.
struct OpenQuestion {
    std::string application_id;
    Day answer_by{};
};
BOOST_DESCRIBE_STRUCT(OpenQuestion, (), (application_id, answer_by))
std::vector<OpenQuestion> open_questions_in(db::Connection&, std::string_view round_id);

// Those with a question to answer by that day or earlier, who have not been reminded of it.
std::vector<Application> applications_to_remind(db::Connection&, Day answer_by);

// Begins a draft and gives the secret of its link; `id` is set.
std::string begin(ledger::Change&, Application&);
// A further link to the application, for a letter: gives the secret.
std::string new_link(ledger::Change&, std::string_view application_id);
// The answers, as they are now, with functions, commitments and wishes.
void save(ledger::Change&, Case const&);
// Replaces the files of that purpose, except for completions, which keep all.
void attach(ledger::Change&, std::string_view application_id, std::string_view file_id,
            std::string_view purpose);
// In which language the applicant is written to from now on.
void set_language(ledger::Change&, std::string_view id, std::string_view language);
void submit(ledger::Change&, std::string_view id);
// Sets the state and notes it.
void set_state(ledger::Change&, std::string_view id, State state);
void judge(ledger::Change&, std::string_view id, std::vector<EligibilityItem> const& items);
void ask(ledger::Change&, std::string_view id, std::string_view question, Day answer_by);
void answer(ledger::Change&, std::string_view id, std::string_view completion_id, std::string_view answer);

}  // namespace jamsides::applications
