// What the applicant's pages share: reaching the application by its link, and who is written in the ledger.
// The link is the key, so nothing of these pages is kept in the browser or passed on.
#pragma once

#include "modules/applications/store.hpp"
#include "modules/applications/views.hpp"
#include "platform/auth/visit.hpp"
#include "ui/represent.hpp"

namespace jamsides::applications {

ledger::Actor applicant(Application const& a);
// Refuses when the link leads nowhere.
Draft get_draft(Visit const& visit);
// Refuses also when the answers can no longer be changed.
Draft get_draft_to_change(Visit const& visit);
// A problem at the field "organisation" when it has sent in another application.
void refuse_second_application(Visit const& visit, Draft const& draft, http::Form& form);
void keep_upload(ledger::Change& change, Visit const& visit, Application const& a, http::Upload const* upload,
                 std::string_view purpose);

http::Response kept_private(http::Response response);
template <class View>
http::Response shown(Visit const& visit, View const& view, int status = 200) {
    return kept_private(ui::represent_html(visit, view, status));
}

}  // namespace jamsides::applications
