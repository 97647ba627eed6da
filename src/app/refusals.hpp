// What is shown when the answer is no, or something broke: a page in the reader's language, or problem+json.
#pragma once

#include <string_view>

#include "platform/auth/visit.hpp"
#include "platform/http/refusal.hpp"
#include "platform/http/response.hpp"
#include "platform/http/server.hpp"
#include "ui/html_page.hpp"

namespace jamsides::app {

struct RefusalView {
    int status = 500;
    std::string heading;
    std::string sentence;
    std::string in_english = {};  // the same, when the reader's language is not known
    std::string request_id = {};  // shown for defects, for whoever reports them
};
struct HeldField {
    std::string name, value;
};
struct HeldFormView {
    std::string address;
    std::vector<HeldField> fields;
    bool signed_in = false;
    bool had_files = false;  // files cannot be kept by a page: they must be chosen again
};
void write(ui::HtmlPage& page, RefusalView const& view);
void write(ui::HtmlPage& page, HeldFormView const& view);

http::Response refusal_page(Visit& visit, http::Refusal const& refusal);
// A defect, or trouble with the database: `advice` says what to do, "" when it is not for the reader.
http::Response trouble_page(Visit& visit, std::string_view advice);
// For what the server itself refused, before there was a visit.
http::Response fault_page(http::Fault const& fault);
// The form that was sent, kept, to be sent again after signing in.
http::Response hold_form(Visit& visit);

}  // namespace jamsides::app
