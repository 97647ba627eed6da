// The statements about what belongs to one application: answers, functions, commitments, wishes, files,
// questions.
#include "modules/applications/store.hpp"
#include "modules/organisations/store.hpp"
#include "platform/db/query.hpp"

namespace jamsides::applications {
namespace {

void save_answers(ledger::Change& change, Application const& a) {
    using Text = std::string_view;
    static const db::Query<void(std::optional<std::string>, Text, Text, Text, Text, Text, Text, Text, Text,
                                Text, Text, Text, Text, Text, Text, Text, bool, Text, bool, Text, Text,
                                Instant, Text)>
        update{
            "update applications set organisation_code = $1, contact_name = $2, contact_email = $3, "
            "contact_title = $4, contact_phone = $5, political_decision_kind = $6, political_decision_body = "
            "$7, "
            "political_decision_on = $8, political_decision_reference = $9, political_decision_link = $10, "
            "political_decision_cemr = $11, management_intent = $12, anchored_how = $13, anchored_by = $14, "
            "anchored_on = $15, theme = $16, theme_matters_more = $17, pilot_activity = $18, pilot_later = "
            "$19, "
            "message = $20, current_step = $21, updated_at = $22 where id = $23"};
    update.run(change, a.organisation_code, a.contact_name, a.contact_email, a.contact_title, a.contact_phone,
               a.political_decision_kind, a.political_decision_body, a.political_decision_on,
               a.political_decision_reference, a.political_decision_link, a.political_decision_cemr,
               a.management_intent, a.anchored_how, a.anchored_by, a.anchored_on, a.theme,
               a.theme_matters_more, a.pilot_activity, a.pilot_later, a.message, a.current_step, change.now(),
               a.id);
}

using ById = db::Query<void(std::string_view)>;

void save_functions(ledger::Change& change, Case const& c) {
    static const ById clear{"delete from application_functions where application_id = $1"};
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                                std::string_view, bool)>
        insert{
            "insert into application_functions (application_id, function, name, email, title, later) "
            "values ($1, $2, $3, $4, $5, $6)"};
    clear.run(change, c.application.id);
    for (auto const& p : c.functions)
        insert.run(change, c.application.id, p.function, p.name, p.email, p.title, p.later);
}

void save_commitments(ledger::Change& change, Case const& c) {
    static const ById clear{"delete from application_commitments where application_id = $1"};
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view, Day)>
        insert{
            "insert into application_commitments (application_id, commitment, by_name, by_title, on_day) "
            "values ($1, $2, $3, $4, $5)"};
    clear.run(change, c.application.id);
    for (auto const& m : c.commitments)
        insert.run(change, c.application.id, m.commitment, m.by_name, m.by_title, m.on_day);
}

void save_wishes(ledger::Change& change, Case const& c) {
    static const ById clear{"delete from application_wishes where application_id = $1"};
    static const db::Query<void(std::string_view, std::string_view, int)> insert{
        "insert into application_wishes (application_id, organisation_code, position) values ($1, $2, $3)"};
    clear.run(change, c.application.id);
    for (int position = 0; auto const& code : c.wishes)
        insert.run(change, c.application.id, code, ++position);
}

#define FILE_COLUMNS "f.id, a.purpose, f.sha256, f.name, f.media_type, f.size"

}  // namespace

Case whole(db::Connection& db, Application application) {
    static const db::Query<FunctionPerson(std::string_view)> functions{
        "select function, name, email, title, later from application_functions where application_id = $1"};
    static const db::Query<Commitment(std::string_view)> commitments{
        "select commitment, by_name, by_title, on_day from application_commitments where application_id = "
        "$1"};
    static const db::Query<std::string(std::string_view)> wishes{
        "select organisation_code from application_wishes where application_id = $1 order by position"};
    static const db::Query<AttachedFile(std::string_view)> files{
        "select " FILE_COLUMNS
        " from application_files a join files f on f.id = a.file_id where a.application_id = $1 order by "
        "f.uploaded_at, f.id"};
    static const db::Query<Completion(std::string_view)> completions{
        "select id, asked_at, asked_by, question, answer_by, answered_at, answer from completions "
        "where application_id = $1 order by asked_at, id"};
    static const db::Query<EligibilityItem(std::string_view)> items{
        "select e.item, e.verdict, e.note, e.judged_at, e.judged_by, coalesce(p.name, e.judged_by) from "
        "eligibility_items e left join persons p on p.id = e.judged_by where e.application_id = $1"};
    Case c{std::move(application)};
    auto const& id = c.application.id;
    auto const organisation = c.application.organisation_code
                                  ? organisations::find(db, *c.application.organisation_code)
                                  : std::nullopt;
    c.organisation_name = organisation ? organisation->official_name : "";
    c.organisation_kind = organisation ? organisation->kind : "municipality";
    c.functions = functions.all(db, id);
    c.commitments = commitments.all(db, id);
    c.wishes = wishes.all(db, id);
    c.files = files.all(db, id);
    c.completions = completions.all(db, id);
    c.items = items.all(db, id);
    return c;
}

std::optional<AttachedFile> file_visible_to(db::Connection& db, Person const& person,
                                            std::string_view file_id) {
    static const db::Query<std::string(std::string_view)> owners{
        "select application_id from application_files where file_id = $1"};
    static const db::Query<AttachedFile(std::string_view)> file{
        "select " FILE_COLUMNS
        " from application_files a join files f on f.id = a.file_id where f.id = $1 limit 1"};
    for (auto const& application_id : owners.all(db, file_id))
        if (find_visible_to(db, person, application_id)) return file.one_or_none(db, file_id);
    return std::nullopt;
}

std::vector<OpenQuestion> open_questions_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<OpenQuestion(std::string_view)> select{
        "select c.application_id, c.answer_by from completions c join applications a on a.id = "
        "c.application_id "
        "where a.round_id = $1 and c.answered_at is null order by c.answer_by"};
    return select.all(db, round_id);
}

void save(ledger::Change& change, Case const& c) {
    save_answers(change, c.application);
    save_functions(change, c);
    save_commitments(change, c);
    save_wishes(change, c);
}

void attach(ledger::Change& change, std::string_view application_id, std::string_view file_id,
            std::string_view purpose) {
    static const db::Query<void(std::string_view, std::string_view)> clear{
        "delete from application_files where application_id = $1 and purpose = $2"};
    static const db::Query<void(std::string_view, std::string_view, std::string_view)> insert{
        "insert into application_files (application_id, file_id, purpose) values ($1, $2, $3)"};
    if (purpose != "completion") clear.run(change, application_id, purpose);
    insert.run(change, application_id, file_id, purpose);
}

void judge(ledger::Change& change, std::string_view id, std::vector<EligibilityItem> const& items) {
    static const db::Query<void(std::string_view, std::string_view, Verdict, std::string_view, Instant,
                                std::string_view)>
        upsert{
            "insert into eligibility_items (application_id, item, verdict, note, judged_at, judged_by) "
            "values "
            "($1, $2, $3, $4, $5, $6) on conflict (application_id, item) do update set verdict = "
            "excluded.verdict, "
            "note = excluded.note, judged_at = excluded.judged_at, judged_by = excluded.judged_by"};
    for (auto const& item : items)
        upsert.run(change, id, item.item, item.verdict, item.note, change.now(), change.actor().id);
    change.note("application", id, "judged");
}

void ask(ledger::Change& change, std::string_view id, std::string_view question, Day answer_by) {
    static const db::Query<void(std::string_view, std::string_view, Instant, std::string_view,
                                std::string_view, Day)>
        insert{
            "insert into completions (id, application_id, asked_at, asked_by, question, answer_by) "
            "values ($1, $2, $3, $4, $5, $6)"};
    insert.run(change, change.new_id(), id, change.now(), change.actor().id, question, answer_by);
    set_state(change, id, State::completion_requested);
}

void answer(ledger::Change& change, std::string_view id, std::string_view completion_id,
            std::string_view answer) {
    static const db::Query<void(Instant, std::string_view, std::string_view)> update{
        "update completions set answered_at = $1, answer = $2 where id = $3"};
    update.run(change, change.now(), answer, completion_id);
    set_state(change, id, State::completed);
}

}  // namespace jamsides::applications
