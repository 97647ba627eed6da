// The applicant's check, sending, withdrawing, and answers to the office's questions.
#include "modules/applications/draft_access.hpp"
#include "modules/applications/leaving.hpp"
#include "modules/applications/messages.hpp"
#include "modules/applications/pages.hpp"
#include "modules/organisations/store.hpp"
#include "platform/files/files.hpp"
#include "platform/http/refusal.hpp"

namespace jamsides::applications {

http::Response show_check(Visit& visit) {
    Check view{get_draft(visit)};
    view.wished = organisations::official_names(visit.db, view.draft.c.wishes);
    view.lacks = lacks(view.draft.c, visit.language);
    return shown(visit, view);
}

http::Response submit_draft(Visit& visit) {
    // Sent twice, by a double click or the back button: it has come in, and its page says so.
    if (auto const sent = get_draft(visit); sent.state() != State::draft)
        return http::redirect(sent.address());
    Check view{get_draft_to_change(visit)};
    view.wished = organisations::official_names(visit.db, view.draft.c.wishes);
    view.lacks = lacks(view.draft.c, visit.language);
    view.form = http::Form{visit.request};
    if (!view.form.chosen("right", "1"))
        view.form.problem("right", visit.t("Kryssa i att du har rätt att skicka in ansökan"));
    if (!view.lacks.empty()) view.form.problem("", visit.t("Svara på det som saknas först"));
    refuse_second_application(visit, view.draft, view.form);
    if (!view.form.ok()) return shown(visit, view, 422);
    auto& a = view.draft.c.application;
    a.language = visit.language.code();
    ledger::Change change{visit.db, visit.clock, applicant(a)};
    set_language(change, a.id, a.language);
    submit(change, a.id);
    write_to_applicant(change, visit.site, view.draft.round, view.draft.c, "application-received",
                       view.draft.token);
    change.commit();
    return http::redirect(view.draft.address());
}

http::Response withdraw_draft(Visit& visit) {
    auto const draft = get_draft(visit);
    if (!may_be_withdrawn(draft.state()))
        throw http::conflict(visit.t("Ansökan kan inte dras tillbaka längre."));
    auto const& a = draft.c.application;
    ledger::Change change{visit.db, visit.clock, applicant(a)};
    if (draft.is_admitted()) {
        leave_round(change, visit.site, {a.round_id, *a.organisation_code, {}});
    } else {
        set_state(change, a.id, State::withdrawn);
        if (a.submitted_at)
            write_to_applicant(change, visit.site, draft.round, draft.c, "application-withdrawn", "");
    }
    change.commit();
    return http::redirect(draft.address());
}

http::Response show_completion(Visit& visit) { return shown(visit, Answering{get_draft(visit), {}}); }

http::Response answer_completion(Visit& visit) {
    Answering view{get_draft(visit), http::Form{visit.request}};
    auto const* question = view.draft.c.open_question();
    if (!question || view.draft.state() != State::completion_requested)
        throw http::conflict(visit.t("Frågan är redan besvarad."));
    auto const text = view.form.required("answer", visit.t("Skriv ett svar"));
    auto const* upload = read_file(view.form, "file", visit.language);
    if (!view.form.ok()) return shown(visit, view, 422);
    auto const& a = view.draft.c.application;
    ledger::Change change{visit.db, visit.clock, applicant(a)};
    answer(change, a.id, question->id, text);
    keep_upload(change, visit, a, upload, "completion");
    write_to_applicant(change, visit.site, view.draft.round, view.draft.c, "completion-received",
                       view.draft.token);
    change.commit();
    return http::redirect(view.draft.address());
}

http::Response show_own_file(Visit& visit) {
    auto const draft = get_draft(visit);
    for (auto const& file : draft.c.files)
        if (file.file_id == visit.request.at("file"))
            return kept_private(
                http::file(files::path_of(visit.site.files(), file.sha256), file.media_type, file.name));
    throw http::not_found();
}

}  // namespace jamsides::applications
