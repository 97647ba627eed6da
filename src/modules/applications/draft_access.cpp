// Reaching an application by the secret in its link.
#include "modules/applications/draft_access.hpp"

#include "modules/rounds/store.hpp"
#include "platform/files/files.hpp"
#include "platform/http/refusal.hpp"

namespace jamsides::applications {

ledger::Actor applicant(Application const& a) {
    return {"applicant", a.contact_name.empty() ? "Sökande" : a.contact_name};
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

void refuse_second_application(Visit const& visit, Draft const& draft, http::Form& form) {
    auto const& a = draft.c.application;
    if (a.organisation_code && has_applied(visit.db, a.round_id, *a.organisation_code, a.id))
        form.problem("organisation",
                     visit.t("{1} har redan skickat in en ansökan till omgången", draft.c.organisation_name));
}

void keep_upload(ledger::Change& change, Visit const& visit, Application const& a, http::Upload const* upload,
                 std::string_view purpose) {
    if (!upload) return;
    auto const file = files::keep_file(change, visit.site.files(), upload->filename, upload->type,
                                       upload->path, upload->sha256);
    attach(change, a.id, file.id, purpose);
}

http::Response kept_private(http::Response response) {
    response.with("Cache-Control", "no-store");
    response.with("X-Robots-Tag", "noindex");
    return response;
}

}  // namespace jamsides::applications
