// The visitor without a screen, against a real server.
#include "harness/http_client.hpp"

#include <gtest/gtest.h>

#include "platform/http/server_test.hpp"

namespace jamsides::harness {
namespace {

http::Response office(http::Request& request) {
    if (request.only_reads() && request.path == "/form")
        return http::html(
            R"(<!DOCTYPE html><title>Ansökan &amp; mer</title><h1>Sök till <em>programmet</em></h1>
<script>if (1 < 2) document.write("<form>")</script>
<form method="get" action="/search"><label>Sök <input name="q"></label><button>Sök</button></form>
<form method="post" action="/form" enctype="multipart/form-data" id="application">
<input type="hidden" name="csrf" value="t&quot;k">
<label for="name">Ert namn <span>frivilligt</span></label><input id="name" name="name" value="Lund">
<fieldset><legend>Vad är ni?</legend>
<label><input type="radio" name="kind" value="kommun" checked> Kommun</label>
<input type="radio" name="kind" value="region" id="k2"><label for="k2">Region</label></fieldset>
<label><input type="checkbox" name="agree"> Vi har läst</label>
<label for="c">Län</label><select id="c" name="county"><option value="5">Östergötland<option value="7">Kronoberg</select>
<label for="why">Varför</label><textarea id="why" name="why">
rad ett
rad två</textarea>
<label for="file">Beslut</label><input type="file" id="file" name="file">
<input name="off" value="x" disabled>
</form>
<button form="application" name="do" value="send">Skicka ansökan</button><a href="form?page=2">Nästa</a>
<form method="post" action="/rows/1"><button>Ta bort</button></form><form method="post" action="/rows/2"><button>Ta bort</button></form>)");
    if (request.path == "/form") return http::reception(request);
    if (request.path == "/search") return http::text("söker " + std::string(request.query.value("q")));
    if (request.path == "/rows/2") {
        auto response = http::redirect("/form");
        response.set_cookie({.name = "seen", .value = "yes"});
        return response;
    }
    if (request.path == "/out") {
        auto response = http::text("hej då");
        response.forget_cookie("seen");
        return response;
    }
    throw http::not_found();
}

struct Visit : testing::Test {
    http::Served const served{{}, office};
    Browser browser{served.server.port()};
};
using A_visitor = Visit;

TEST_F(A_visitor, Sees_title_heading_text_and_forms) {
    auto const& page = browser.visit("/form");
    EXPECT_EQ(page.status, 200);
    EXPECT_EQ(page.html.title, "Ansökan & mer");
    EXPECT_EQ(page.html.heading, "Sök till programmet");
    EXPECT_TRUE(page.says("Vad är ni?"));
    EXPECT_FALSE(page.says("document.write"));
    EXPECT_EQ(page.html.forms.size(), 4U);
}

TEST_F(A_visitor, Sends_the_form_as_it_stands_with_what_was_filled_in) {
    browser.visit("/form");
    browser.fill("Ert namn", "Åmål").choose("Region").choose("Vi har läst").choose("Län", "Kronoberg");
    browser.attach("Beslut", "beslut.pdf", "%PDF-1.7 kort");
    auto const& page = browser.press("Skicka ansökan");
    EXPECT_TRUE(page.body.starts_with(
        "csrf=t\"k;name=Åmål;kind=region;agree=on;county=7;why=rad ett\r\nrad två;do=send;"
        "file:beslut.pdf:application/pdf:13:"))
        << page.body;
}

TEST_F(A_visitor, Sends_what_stood_there_when_nothing_is_changed) {
    browser.visit("/form");
    EXPECT_EQ(browser.value_of("Län"), "5");
    EXPECT_EQ(browser.press("Skicka ansökan").body,
              "csrf=t\"k;name=Lund;kind=kommun;county=5;why=rad ett\r\nrad två;do=send;");
}

TEST_F(A_visitor, Searches_follows_links_and_keeps_cookies) {
    browser.visit("/form");
    EXPECT_EQ(browser.fill("q", "å & ä").press("Sök").body, "söker å & ä");
    browser.visit("/form");
    EXPECT_EQ(browser.click("Nästa").url, "/form?page=2");
    EXPECT_EQ(browser.press("Ta bort", "/rows/2").status, 303);
    EXPECT_EQ(browser.cookies()["seen"], "yes");
    EXPECT_EQ(browser.follow().html.heading, "Sök till programmet");
    browser.visit("/out");
    EXPECT_TRUE(browser.cookies().empty());
}

TEST_F(A_visitor, Is_told_what_there_is_when_something_is_missing) {
    browser.visit("/form");
    EXPECT_THROW(browser.press("Ta bort"), std::runtime_error);
    EXPECT_THROW(browser.follow(), std::runtime_error);
    EXPECT_THROW(browser.fill("off", "y"), std::runtime_error);
    try {
        browser.fill("Telefon", "1");
        FAIL();
    } catch (std::runtime_error const& error) {
        EXPECT_NE(std::string(error.what()).find("\"Varför\" name=why"), std::string::npos) << error.what();
    }
}

}  // namespace
}  // namespace jamsides::harness
