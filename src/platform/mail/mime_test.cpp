// What leaves the house as e-mail, byte for byte.
#include "platform/mail/mime.hpp"

#include <gtest/gtest.h>

#include "platform/mail/encodings.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::mail {
namespace {

const Sender office{"Programkontoret", "kontoret@jamsides.example"};
const Instant morning = *time::instant_from_iso("2021-06-16T07:05:09Z");

TEST(Mime, A_plain_letter_is_written_so) {
    const Message message{"Anna Ek", "anna@lund.example", "Välkommen till Modellkonceptet",
                          "Hej!\n\nNi är antagna.  \n.\nHälsningar = programkontoret\n"};
    EXPECT_EQ(as_mime(message, office, "01f8", morning),
              "Date: Wed, 16 Jun 2021 07:05:09 +0000\r\n"
              "From: \"Programkontoret\"\r\n <kontoret@jamsides.example>\r\n"
              "To: \"Anna Ek\"\r\n <anna@lund.example>\r\n"
              "Subject: =?UTF-8?Q?V=C3=A4lkommen_till_Modellkonceptet?=\r\n"
              "Message-ID: <01f8@jamsides.example>\r\n"
              "MIME-Version: 1.0\r\nAuto-Submitted: auto-generated\r\n"
              "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
              "\r\n"
              "Hej!\r\n\r\nNi =C3=A4r antagna. =20\r\n.\r\nH=C3=A4lsningar =3D programkontoret\r\n");
}

TEST(Mime, Alternatives_invitation_and_attachments_nest_from_plain_to_rich) {
    Message message{"", "anna@lund.example", "Kallelse", "text"};
    message.html = "<p>text</p>";
    message.calendar = CalendarPart{"REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"};
    message.attachments = {{"Välkomstbrev 2021.pdf", "application/pdf", "%PDF"}};
    message.reply_to = "svar@jamsides.example";
    const std::string mime = as_mime(message, office, "7", morning);
    std::size_t at = 0;
    for (auto part :
         {"To: anna@lund.example\r\n", "Reply-To: svar@jamsides.example\r\n", "Subject: Kallelse\r\n",
          "multipart/mixed;\r\n boundary=\"=_mixed_7\"\r\n\r\n--=_mixed_7\r\n",
          "multipart/alternative;\r\n boundary=\"=_alternative_7\"", "text/plain; charset=utf-8",
          "text/html; charset=utf-8", "text/calendar; method=REQUEST; charset=utf-8",
          "--=_alternative_7--\r\n", "Content-Type: application/pdf\r\n",
          "filename*=UTF-8''V%C3%A4lkomstbrev%202021.pdf\r\n", "\r\nJVBERg==\r\n", "--=_mixed_7--\r\n"}) {
        at = mime.find(part, at);
        ASSERT_NE(at, std::string::npos) << part << "\n" << mime;
    }
}

TEST(Mime, A_long_subject_is_folded_between_characters) {
    const std::string words =
        encoded_words(std::string(30, ' ') + "ååååååååååååååååååååååååååååååååååååååå", 9);
    std::size_t start = 0, lines = 0;
    for (std::size_t end; start < words.size(); start = end + 2, ++lines) {
        end = std::min(words.find("\r\n", start), words.size());
        EXPECT_LE(end - start + (lines == 0 ? 9 : 0), 76u);
        const std::string line = words.substr(start, end - start);
        EXPECT_TRUE(line.ends_with("?="));
        EXPECT_EQ(line.find("=C3?="), std::string::npos);  // å is =C3=A5 and stays whole
        if (end == words.size()) break;
    }
    EXPECT_GE(lines, 2u);
}

TEST(Mime, A_name_cannot_end_its_quotes) {
    const Message message{"O\"Brien\\", "o@x.example", "s", "t"};
    EXPECT_NE(as_mime(message, office, "1", morning).find("To: \"O\\\"Brien\\\\\"\r\n <o@x.example>"),
              std::string::npos);
}

TEST(Encodings, Quoted_printable_lines_are_short_and_keep_every_byte) {
    std::string text;
    for (int i = 0; i < 400; ++i) text += "å ";
    const std::string out = quoted_printable(text);
    for (std::size_t start = 0; start < out.size();) {
        const auto end = out.find("\r\n", start);
        ASSERT_NE(end, std::string::npos);
        EXPECT_LE(end - start, 76u);
        start = end + 2;
    }
    EXPECT_EQ(quoted_printable("a\r\nb\n"), "a\r\nb\r\n");
    EXPECT_EQ(quoted_printable("tail"), "tail\r\n");
    EXPECT_EQ(quoted_printable("a\rb"), "a=0Db\r\n");
}

TEST(Encodings, Base64_lines_are_76_characters) {
    const std::string out = base64_lines(std::string(58, 'x'));
    EXPECT_EQ(out.find("\r\n"), 76u);
    EXPECT_EQ(out.substr(78), "eA==\r\n");
    EXPECT_EQ(base64_lines(""), "");
}

TEST(Addresses, Are_told_from_what_only_looks_like_them) {
    for (auto good : {"a@b.se", "anna.ek+rond@lund.example", "o'brien@x-y.example", "1@2.example"})
        EXPECT_TRUE(is_address(good)) << good;
    for (auto bad :
         {"", "a", "a@", "@b.se", "a@b", "a@b@c.se", "a b@c.se", "a@b.se\n", "a@b.se\r\nBcc: x@y.se",
          "<a@b.se>", "\"a\"@b.se", "a@b..se", ".a@b.se", "a.@b.se", "a@.se", "a@b.", "a@-b.se", "å@b.se"})
        EXPECT_FALSE(is_address(bad)) << bad;
}

}  // namespace
}  // namespace jamsides::mail
