// The page of the network and what its members do there.
#pragma once

#include "modules/network/network.hpp"
#include "platform/auth/visit.hpp"
#include "platform/http/form.hpp"
#include "platform/http/response.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::network {

struct PostLine {
    Post post;
    std::string organisation;  // whose it is, in words
    bool may_remove = false;
};
struct NetworkPage {
    std::vector<Member> members;
    std::vector<PostLine> events, posts;  // events that are still to come, the nearest first
    std::optional<Member> own;            // the reader's organisation
    http::Form writing, availability;
};
inline std::vector<Member> const& rows(NetworkPage const& view) { return view.members; }
inline std::string file_name(NetworkPage const&) { return "natverket"; }
void write(ui::HtmlPage& page, NetworkPage const& view);
ui::Table table_of(NetworkPage const& view, html::Writer const& out);

// Members of the network and the programme office.
bool is_inside(Visit const& visit);

http::Response show_network(Visit& visit);
http::Response write_post(Visit& visit);
http::Response remove_post(Visit& visit);
http::Response say_availability(Visit& visit);

}  // namespace jamsides::network
