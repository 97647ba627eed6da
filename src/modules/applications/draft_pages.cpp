// The applicant's pages. The link is the key: whoever has it reads and changes the application, so nothing of
// them is kept in the browser or passed on.
#include "modules/applications/messages.hpp"
#include "modules/applications/pages.hpp"
#include "modules/applications/store.hpp"
#include "modules/applications/views.hpp"
#include "modules/organisations/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/files/files.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::applications {
namespace {

ledger::Actor applicant(Application const& a) {
    return {"applicant", a.contact_name.empty() ? "Sökande" : a.contact_name};
}

http::Response kept_private(http::Response response) {
    response.with("Cache-Control", "no-store");
    response.with("X-Robots-Tag", "noindex");
    return response;
}

template <class View>
http::Response shown(Visit const& visit, View const& view, int status = 200) {
    return kept_private(ui::represent_html(visit, view, status));
}

Draft get_draft(Visit const& visit) {
    auto const& token = visit.request.at("token");
    auto application = with_token(visit.db, token);
    if (!application)
        throw http::not_found(
            visit.t("Länken leder inte till någon ansökan. Be om en ny på sidan där ni ansöker."));
    auto round = rounds::get(visit.db, application->round_id);
    auto const open = round.takes_applications(visit.today);
    return {whole(visit.db, std::move(*application)), std::move(round), token, open, visit.now};
}

Draft get_draft_to_change(Visit const& visit) {
    auto draft = get_draft(visit);
    if (!draft.may_be_changed())
        throw http::conflict(visit.t("Ansökan kan inte ändras längre. Hör av er till oss om något är fel."));
    return draft;
}

Choices choices_for(Visit const& visit, std::string_view step) {
    Choices choices;
    choices.today = visit.today;
    if (step == "organisation" || step == "wishes") choices.organisations = organisations::all(visit.db);
    if (step == "theme") choices.themes = content::standard_round().themes;
    return choices;
}

std::string wording_for(Visit const& visit, Draft const& draft, std::string_view step) {
    std::string_view const part = step == "organisation" ? "introduction"
                                  : step == "decision"   ? "political_decision"
                                  : step == "anchoring"  ? "participation"
                                                         : step;
    auto const text =
        rounds::wording(visit.db, draft.round.id, draft.c.organisation_kind, part, visit.language);
    return text.empty() ? rounds::wording(visit.db, draft.round.id, "municipality", part, visit.language)
                        : text;
}

Step step_view(Visit const& visit, Draft draft, http::Form form) {
    auto const& key = visit.request.at("step");
    if (!is_step(key)) throw http::not_found();
    Step view{std::move(draft), key};
    for (auto const& step : steps(visit.language)) {
        if (view.name.empty()) ++view.number;
        if (step.key == key) view.name = step.name;
    }
    view.wording = wording_for(visit, view.draft, key);
    view.form = std::move(form);
    view.choices = choices_for(visit, key);
    return view;
}

void keep_upload(ledger::Change& change, Visit const& visit, Application const& a, http::Upload const* upload,
                 std::string_view purpose) {
    if (!upload) return;
    auto const file = files::keep_file(change, visit.site.files(), upload->filename, upload->type,
                                       upload->path, upload->sha256);
    attach(change, a.id, file.id, purpose);
}

std::vector<std::string> names_of(Visit const& visit, std::vector<std::string> const& codes) {
    std::vector<std::string> names;
    for (auto const& code : codes) names.push_back(organisations::official_name(visit.db, code));
    return names;
}

void refuse_second_application(Visit const& visit, Draft const& draft, http::Form& form) {
    auto const& a = draft.c.application;
    if (a.organisation_code && has_applied(visit.db, a.round_id, *a.organisation_code, a.id))
        form.problem("organisation",
                     visit.t("{1} har redan skickat in en ansökan till omgången", draft.c.organisation_name));
}

http::Response send_link_page(Visit& visit, rounds::Round const& round, std::string const& email) {
    auto existing = of_applicant(visit.db, round.id, email);
    auto application = existing.value_or(Application{});
    application.round_id = round.id;
    application.contact_email = email;
    ledger::Change change{visit.db, visit.clock, applicant(application)};
    auto const secret = existing ? new_link(change, application.id) : begin(change, application);
    if (existing) change.note("application", application.id, "asked_for_link");
    write_to_applicant(change, visit, round, whole(change, application), "draft-link", secret);
    change.commit();
    return shown(visit, LinkSent{round, email, visit.site.demo});
}

}  // namespace

http::Response show_start(Visit& visit) {
    auto round = rounds::get(visit.db, visit.request.at("round"));
    auto const open = round.takes_applications(visit.today);
    return ui::represent_html(visit, Start{std::move(round), open, {}});
}

http::Response begin_draft(Visit& visit) {
    auto round = rounds::get(visit.db, visit.request.at("round"));
    if (!round.takes_applications(visit.today))
        throw http::conflict(visit.t("Ansökan är inte öppen just nu."));
    http::Form form{visit.request};
    auto const email = read_new_address(form, visit.language);
    if (!form.ok()) return ui::represent_html(visit, Start{std::move(round), true, form}, 422);
    if (auth::too_many_attempts(visit.db, visit.clock, "apply", email, 5) ||
        auth::too_many_attempts(visit.db, visit.clock, "apply", visit.request.client_address, 30))
        throw http::too_many(900,
                             visit.t("Det har gått iväg flera länkar nyss. Vänta en kvart och försök igen."));
    return send_link_page(visit, round, email);
}

http::Response show_overview(Visit& visit) {
    Overview view{get_draft(visit)};
    view.lacks = lacks(view.draft.c, visit.language);
    return shown(visit, view);
}

http::Response show_step(Visit& visit) {
    auto draft = get_draft_to_change(visit);
    auto form = form_of(draft.c, visit.request.at("step"));
    return shown(visit, step_view(visit, std::move(draft), std::move(form)));
}

http::Response save_step(Visit& visit) {
    auto draft = get_draft_to_change(visit);
    auto const& step = visit.request.at("step");
    if (!is_step(step) || step == "check") throw http::not_found();
    http::Form form{visit.request};
    auto const* upload = read_file(form, "minutes", visit.language);
    read_step(form, step, draft.c, choices_for(visit, step), visit.language);
    if (step == "organisation") refuse_second_application(visit, draft, form);
    auto& a = draft.c.application;
    auto const later = form.has("later");
    auto const checking = a.current_step == "check";  // has been through: back to the check after each change
    if (!checking) a.current_step = form.ok() && !later ? step_after(step) : step;
    ledger::Change change{visit.db, visit.clock, applicant(a)};
    save(change, draft.c);
    keep_upload(change, visit, a, upload, "political_decision");
    change.note("application", a.id, "saved", R"({"step":")" + step + R"("})");
    change.commit();
    if (later) return http::redirect(draft.address());
    if (form.ok()) return http::redirect(draft.address(checking ? "check" : step_after(step)));
    return shown(visit, step_view(visit, get_draft(visit), std::move(form)), 422);
}

http::Response show_check(Visit& visit) {
    Check view{get_draft(visit)};
    view.wished = names_of(visit, view.draft.c.wishes);
    view.lacks = lacks(view.draft.c, visit.language);
    return shown(visit, view);
}

http::Response submit_draft(Visit& visit) {
    Check view{get_draft_to_change(visit)};
    if (view.draft.state() != State::draft) throw http::conflict(visit.t("Ansökan är redan skickad."));
    view.wished = names_of(visit, view.draft.c.wishes);
    view.lacks = lacks(view.draft.c, visit.language);
    view.form = http::Form{visit.request};
    if (!view.form.chosen("right", "1"))
        view.form.problem("right", visit.t("Kryssa i att du har rätt att skicka in ansökan"));
    if (!view.lacks.empty()) view.form.problem("", visit.t("Svara på det som saknas först"));
    refuse_second_application(visit, view.draft, view.form);
    if (!view.form.ok()) return shown(visit, view, 422);
    auto const& a = view.draft.c.application;
    ledger::Change change{visit.db, visit.clock, applicant(a)};
    submit(change, a.id);
    write_to_applicant(change, visit, view.draft.round, view.draft.c, "application-received",
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
    set_state(change, a.id, State::withdrawn);
    if (a.submitted_at) write_to_applicant(change, visit, draft.round, draft.c, "application-withdrawn", "");
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
    write_to_applicant(change, visit, view.draft.round, view.draft.c, "completion-received",
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
