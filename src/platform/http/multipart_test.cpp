// Parts come out the same however the stream is cut.
#include "platform/http/multipart.hpp"

#include <gtest/gtest.h>

#include "platform/http/body.hpp"
#include "platform/http/refusal.hpp"

namespace jamsides::http {
namespace {

std::string const type = "multipart/form-data; boundary=\"x-y\"";

struct Collected : Multipart::Receiver {
    std::vector<std::string> parts;
    void part_begins(Multipart::Part part) override {
        parts.push_back(part.name + (part.is_file ? "(" + part.filename + ")" : "") + "=");
    }
    void part_goes_on(std::string_view bytes) override { parts.back() += bytes; }
    void part_ends() override { parts.back() += "."; }
};

std::vector<std::string> parts_of(std::string_view body, std::size_t cut) {
    Collected collected;
    Multipart multipart(type, collected);
    for (; !body.empty(); body.remove_prefix(std::min(cut, body.size()))) multipart.feed(body.substr(0, cut));
    multipart.finish();
    return collected.parts;
}

int refused(std::string const& content_type, std::string_view body) {
    Request request;
    request.headers.add("Content-Type", content_type);
    try {
        auto const reader = body_reader_for(request, "/tmp");
        reader->feed(body);
        reader->finish(request);
    } catch (Refusal const& refusal) {
        return refusal.status();
    }
    return 0;
}

std::string part(std::string const& disposition, std::string const& value) {
    return "--x-y\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value + "\r\n";
}

TEST(Multipart, The_same_parts_come_however_the_stream_is_cut) {
    std::string const nearly = "line\r\n--x-\r\n--x\r\n\r\n-";  // almost boundaries
    std::string const body = "preamble\r\n" + part("name=a", "") +
                             part("name=\"b\"; filename=\"f.txt\"", nearly) + part("name=\"å\"", "ö") +
                             "--x-y--\r\nepilogue";
    std::vector<std::string> const expected{"a=.", "b(f.txt)=" + nearly + ".", "å=ö."};
    for (std::size_t cut = 1; cut <= body.size(); ++cut)
        ASSERT_EQ(parts_of(body, cut), expected) << "cut at " << cut;
}

TEST(Multipart, Names_of_files_lose_their_folders_and_controls_and_keep_their_letters) {
    auto const named = [](std::string const& filename) {
        return parts_of(part("name=f; filename=\"" + filename + "\"", "") + "--x-y--", 1000).front();
    };
    EXPECT_EQ(named("../../etc/passwd"), "f(passwd)=.");
    EXPECT_EQ(named("C:\\mapp\\beslut å.pdf"), "f(beslut å.pdf)=.");
    EXPECT_EQ(named("a%22b\\\"c%0D%0Ad"), "f(a\"b\"cd)=.");
    EXPECT_EQ(named(".."), "f()=.");
    EXPECT_EQ(named(std::string(300, 'a') + ".pdf"), "f(" + std::string(196, 'a') + ".pdf)=.");
}

TEST(Multipart, A_name_inside_another_value_is_not_the_name) {
    EXPECT_EQ(parts_of(part("filename=\"; name=evil\"; name=\"good\"", "") + "--x-y--", 1000).front(),
              "good(; name=evil)=.");
}

TEST(Multipart, What_is_broken_is_refused) {
    EXPECT_EQ(refused("multipart/form-data", ""), 400) << "no boundary";
    EXPECT_EQ(refused("multipart/form-data; boundary=" + std::string(80, 'b'), ""), 400);
    EXPECT_EQ(refused(type, part("name=a", "1")), 400) << "never closed";
    EXPECT_EQ(refused(type, "--x-yz\r\n"), 400);
    EXPECT_EQ(refused(type, std::string(5000, 'p')), 400) << "no boundary in sight";
    EXPECT_EQ(refused(type, "--x-y\r\nContent-Type: text/plain\r\n\r\n1\r\n--x-y--"), 400) << "no name";
    EXPECT_EQ(refused(type, "--x-y\r\nX: " + std::string(9000, 'h')), 400);
    EXPECT_EQ(refused(type, part("name=a", "\xe5") + "--x-y--"), 400) << "not UTF-8";
    EXPECT_EQ(refused(type, part("name=a", std::string(1, '\0')) + "--x-y--"), 400);
    EXPECT_EQ(refused(type, part("name=a", std::string(2 << 20, 'a')) + "--x-y--"), 413) << "a text too long";
    std::string many;
    for (int i = 0; i < 2001; ++i) many += part("name=a", "");
    EXPECT_EQ(refused(type, many + "--x-y--"), 413);
}

TEST(Multipart, A_file_left_empty_is_neither_field_nor_upload) {
    Request request;
    request.headers.add("Content-Type", type);
    auto const reader = body_reader_for(request, "/tmp");
    reader->feed(part("name=file; filename=\"\"", "") + part("name=note", "ja") + "--x-y--");
    reader->finish(request);
    EXPECT_TRUE(request.uploads.empty());
    EXPECT_EQ(request.fields.size(), 1U);
}

}  // namespace
}  // namespace jamsides::http
