// Headers that responses write, and the static files.
#include "platform/http/response.hpp"

#include <gtest/gtest.h>
#include <zip.h>

#include <stdexcept>

#include "platform/http/compression.hpp"
#include "platform/http/outgoing.hpp"
#include "platform/http/refusal.hpp"
#include "platform/http/static_files.hpp"
#include "platform/http/upload.hpp"

namespace jamsides::http {
namespace {

TEST(Response, A_cookie_is_closed_to_scripts_and_other_sites_unless_said_otherwise) {
    Response response;
    response.set_cookie({.name = "session", .value = "abc", .max_age = std::chrono::hours(1)});
    response.forget_cookie("old", false);
    EXPECT_EQ(response.headers.values("set-cookie"),
              (std::vector<std::string>{"session=abc; Path=/; Max-Age=3600; Secure; HttpOnly; SameSite=Lax",
                                        "old=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"}));
}

TEST(Response, A_cookie_cannot_carry_what_would_end_it) {
    Response response;
    EXPECT_THROW(response.set_cookie({.name = "a", .value = "b; Domain=evil"}), std::invalid_argument);
    EXPECT_THROW(response.set_cookie({.name = "a", .value = "b\r\nX: y"}), std::invalid_argument);
    EXPECT_THROW(response.set_cookie({.name = "a=b", .value = "c"}), std::invalid_argument);
}

TEST(Response, A_header_with_a_line_break_is_not_written) {
    EXPECT_THROW(written_head(redirect("/a\r\nSet-Cookie: b=c"), 0, true), std::invalid_argument);
    EXPECT_THROW(written_head(Response{.headers = {{"X Y", "z"}}}, 0, true), std::invalid_argument);
    EXPECT_EQ(written_head(redirect("/a"), 0, true).substr(0, 24), "HTTP/1.1 303 See Other\r\n");
}

TEST(Static_files, Are_kept_for_good_under_a_name_with_their_hash) {
    std::string const script(2000, 's');
    StaticFiles const files("/static/",
                            {{"style/app.css", "a{src:url(font.woff2)}b{src:url('none.png')}", ""},
                             {"style/font.woff2", "font", ""},
                             {"app.js", script, ""}});
    auto const answer = [&](std::string const& target, std::string encoding = "") {
        auto request = request_for(Method::get, target);
        request.headers.add("Accept-Encoding", std::move(encoding));
        return files.answer(request);
    };
    auto const css = answer(files.url("style/app.css"));
    ASSERT_TRUE(css);
    EXPECT_EQ(css->headers.value("cache-control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(css->headers.value("content-type"), "text/css; charset=utf-8");
    EXPECT_EQ(css->content(), "a{src:url(\"" + files.url("style/font.woff2") + "\")}b{src:url('none.png')}");
    EXPECT_EQ(answer("/static/style/app.css")->headers.value("cache-control"), "no-cache");
    auto const zipped = answer(files.url("app.js"), "gzip");
    EXPECT_EQ(zipped->headers.value("content-encoding"), "gzip");
    EXPECT_EQ(zipped->content(), gzipped(script, 9));
    EXPECT_NE(zipped->headers.value("etag"), answer("/static/app.js")->headers.value("etag"));
    EXPECT_FALSE(answer("/elsewhere"));
    EXPECT_THROW(answer("/static/none.css"), Refusal);
    EXPECT_THROW(files.url("none.css"), std::out_of_range);
}

TEST(Upload, Its_type_is_told_by_its_content_and_its_file_goes_with_its_last_copy) {
    auto const written = [](std::string_view bytes) {
        UploadWriter writer("/tmp", "file", "f");
        writer.write(bytes);
        return writer.finished();
    };
    EXPECT_EQ(written("%PDF-1.7 ...").type, "application/pdf");
    EXPECT_EQ(written("\x89PNG\r\n\x1a\n").type, "image/png");
    EXPECT_EQ(written("\xff\xd8\xff\xe0").type, "image/jpeg");
    EXPECT_EQ(written("RIFF1234WEBPVP8 ").type, "image/webp");
    EXPECT_EQ(written("<html>").type, "application/octet-stream");
    EXPECT_EQ(written("PK\x03\x04 not a zip").type, "application/octet-stream");
    EXPECT_EQ(written("").type, "application/octet-stream");
    auto upload = std::make_unique<Upload>(written("abc"));
    EXPECT_EQ(upload->sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(upload->size, 3U);
    auto const path = upload->path;
    EXPECT_TRUE(std::filesystem::exists(path));
    upload.reset();
    EXPECT_FALSE(std::filesystem::exists(path));
}

TEST(Upload, An_office_file_is_told_by_what_is_in_it_and_macros_are_not_welcome) {
    auto const type_with = [](std::vector<std::string> const& names) {
        auto const path = std::filesystem::temp_directory_path() / "office-test.zip";
        std::filesystem::remove(path);
        zip_t* const archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
        for (auto const& name : names)
            zip_file_add(archive, name.c_str(), zip_source_buffer(archive, "<x/>", 4, 0), ZIP_FL_ENC_UTF_8);
        zip_close(archive);
        auto type = type_by_content(path);
        std::filesystem::remove(path);
        return type.substr(type.rfind('.') + 1);
    };
    EXPECT_EQ(type_with({"[Content_Types].xml", "word/document.xml"}), "document");
    EXPECT_EQ(type_with({"[Content_Types].xml", "xl/workbook.xml"}), "sheet");
    EXPECT_EQ(type_with({"word/document.xml", "word/vbaProject.bin"}), "application/octet-stream");
    EXPECT_EQ(type_with({"readme.txt"}), "application/octet-stream");
}

}  // namespace
}  // namespace jamsides::http
