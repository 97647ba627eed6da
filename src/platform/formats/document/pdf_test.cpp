// The document model written as tagged PDF, read back by programs that know nothing of our writer.
#include "platform/formats/document/pdf.hpp"
#include "platform/formats/document/pdf/colour_profile.hpp"

#include <gtest/gtest.h>
#include <png.h>

#include <sstream>

#include "harness/documents/expected.hpp"
#include "harness/documents/pdf_structure.hpp"
#include "harness/documents/sample_letter.hpp"

namespace jamsides::formats::document {
namespace {

// The reading of `tool`, or the test is skipped because the tool is not installed.
#define READ(variable, tool, pdf)                                       \
    auto variable##_read = harness::tool(pdf);                          \
    if (!variable##_read) GTEST_SKIP() << "poppler or qpdf is missing"; \
    auto const& variable = *variable##_read

Document with(Block block) {
    Document document;
    document.title = "Prov";
    document.blocks.push_back(std::move(block));
    return document;
}

bool holds(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

std::size_t count(std::string const& text, std::string const& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
    return found;
}

Table numbers(int rows) {
    Table table;
    table.caption = "Antal per kommun";
    table.columns = {{}, {0, Align::right}};
    table.head = {{{"Kommun"}, {"Antal"}}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{"Kommun " + std::to_string(i)}, {std::to_string(i * 7)}});
    return table;
}

// Four dots as PNG, two of them transparent.
std::string half_seen_dots() {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = image.height = 2;
    image.format = PNG_FORMAT_RGBA;
    unsigned char const dots[] = {255, 0, 0, 255, 0, 255, 0, 0, 0, 0, 255, 255, 9, 9, 9, 0};
    std::string out(1000, '\0');
    png_alloc_size_t size = out.size();
    png_image_write_to_memory(&image, out.data(), &size, 0, dots, 0, nullptr);
    out.resize(size);
    return out;
}

TEST(DocumentPdf, The_sample_letter_has_the_structure_it_always_had) {
    READ(structure, pdf_structure, to_pdf(harness::sample_letter()));
    EXPECT_TRUE(harness::as_expected("platform/formats/document/expected/letter.structure.txt", structure));
}

TEST(DocumentPdf, The_sample_letter_reads_as_it_always_did) {
    READ(text, pdf_text, to_pdf(harness::sample_letter()));
    EXPECT_TRUE(harness::as_expected("platform/formats/document/expected/letter.txt", text));
}

TEST(DocumentPdf, Equal_letters_are_equal_files) {
    EXPECT_EQ(to_pdf(harness::sample_letter()), to_pdf(harness::sample_letter()));
}

TEST(DocumentPdf, The_file_has_no_faults) {
    READ(faults, pdf_faults, to_pdf(harness::sample_letter()));
    EXPECT_EQ(faults, "");
}

TEST(DocumentPdf, The_file_says_its_title_its_language_and_that_anyone_can_read_it) {
    READ(objects, pdf_objects, to_pdf(harness::sample_letter()));
    EXPECT_TRUE(holds(objects, "/DisplayDocTitle true"));
    EXPECT_TRUE(holds(objects, "/Lang (sv)"));
    EXPECT_TRUE(holds(objects, "/Marked true"));
    EXPECT_TRUE(holds(objects, "<pdfuaid:part>1</pdfuaid:part>"));
    EXPECT_TRUE(holds(objects, "/CreationDate (D:20210616)"));
    EXPECT_TRUE(holds(objects, "/Alt"));
    EXPECT_TRUE(holds(objects, "/Outlines"));
}

TEST(DocumentPdf, The_file_can_be_kept_it_says_what_its_colours_mean_and_leans_on_nothing_outside) {
    auto const pdf = to_pdf(harness::sample_letter());
    READ(objects, pdf_objects, pdf);
    EXPECT_TRUE(holds(objects, "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"));
    EXPECT_TRUE(holds(objects, "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"));
    EXPECT_TRUE(holds(objects, "/S /GTS_PDFA1"));
    EXPECT_TRUE(holds(objects, "/DestOutputProfile"));
    for (auto const* forbidden : {"/Encrypt", "/JavaScript", "/Launch", "/EmbeddedFile", "/LZWDecode", "/AA",
                                  "/SMask", "/DeviceCMYK", "/Sound", "/Movie"})
        EXPECT_FALSE(holds(objects, forbidden)) << forbidden;
    auto const& profile = pdf::srgb_profile();
    EXPECT_EQ(profile.substr(36, 4), "acsp");
    EXPECT_EQ(profile.substr(12, 8), "mntrRGB ");
    EXPECT_EQ(profile.size() % 4, 0u);
    auto const size = [&](std::size_t i) {
        return static_cast<std::size_t>(static_cast<unsigned char>(profile[i]));
    };
    EXPECT_EQ(size(0) << 24 | size(1) << 16 | size(2) << 8 | size(3), profile.size());
}

TEST(DocumentPdf, All_ink_is_either_read_or_passed_over) {
    READ(objects, pdf_objects, to_pdf(harness::sample_letter()));
    std::istringstream lines(objects);
    int inked = 0;
    for (std::string line; std::getline(lines, line);) {
        if (!holds(line, " Tf ") && !holds(line, " re f") && !holds(line, " cm ")) continue;
        ++inked;
        bool tagged = holds(line, "/MCID ") || holds(line, "/Artifact");
        EXPECT_TRUE(tagged && holds(line, "BDC ") && line.ends_with("EMC")) << line;
    }
    EXPECT_GT(inked, 150);
}

TEST(DocumentPdf, Every_typeface_is_embedded_as_a_subset_that_says_what_its_signs_mean) {
    READ(faces, pdf_faces, to_pdf(harness::sample_letter()));
    EXPECT_EQ(count(faces, "CID TrueType      Identity-H       yes yes yes"), 4u) << faces;
}

TEST(DocumentPdf, Every_sign_can_be_copied_out_again) {
    std::string signs = "å ä ö Å Ä Ö é – — − § ’ ” … × ½ € Łódź Šarić";
    READ(text, pdf_text, to_pdf(with(Paragraph{signs})));
    EXPECT_TRUE(holds(text, signs)) << text;
}

TEST(DocumentPdf, A_sign_no_typeface_has_becomes_a_box_that_can_still_be_copied) {
    std::string signs = "Hej 🎉 och 中文 och \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xA7.";
    auto pdf = to_pdf(with(Paragraph{signs}));
    READ(text, pdf_text, pdf);
    EXPECT_TRUE(holds(text, "🎉")) << text;
    EXPECT_TRUE(holds(text, "中文")) << text;
    EXPECT_EQ(*harness::pdf_faults(pdf), "");
}

TEST(DocumentPdf, A_broken_text_does_not_break_the_letter) {
    auto pdf = to_pdf(with(Paragraph{std::string("fel \xC3 byte \x01\t och \xFF slut\n\n\nrad")}));
    READ(faults, pdf_faults, pdf);
    EXPECT_EQ(faults, "");
}

TEST(DocumentPdf, The_head_of_a_long_table_is_shown_on_every_page_and_read_once) {
    auto pdf = to_pdf(with(numbers(120)));
    READ(text, pdf_text, pdf);
    READ(structure, pdf_structure, pdf);
    EXPECT_GE(count(text, "Kommun Antal"), 3u);
    EXPECT_EQ(count(structure, "\"Antal\""), 1u);
    EXPECT_EQ(count(structure, "TH"), 122u + 1u) << "two column heads in THead and one head a row";
}

TEST(DocumentPdf, Five_hundred_rows_all_arrive) {
    READ(structure, pdf_structure, to_pdf(with(numbers(500))));
    EXPECT_EQ(count(structure, "/Scope /Row"), 500u);
    EXPECT_TRUE(holds(structure, "\"Kommun 500\""));
}

TEST(DocumentPdf, A_cell_longer_than_a_page_is_shown_whole) {
    std::string words;
    for (int i = 0; i < 2000; ++i) words += "ord" + std::to_string(i) + " ";
    Table table;
    table.head = {{{"Fråga"}, {"Svar"}}};
    table.columns = {{40}, {}};
    table.rows = {{{"Lång"}, {words}}};
    READ(text, pdf_text, to_pdf(with(table)));
    for (int i : {0, 700, 1400, 1999}) EXPECT_TRUE(holds(text, "ord" + std::to_string(i))) << i;
}

TEST(DocumentPdf, Nothing_at_all_is_still_a_document) {
    for (auto const& block : {Block(Table{}), Block(Paragraph{}), Block(List{}), Block(Heading{}),
                              Block(Figure{}), Block(numbers(0)), Block(AddressBlock{}), Block(LetterHead{}),
                              Block(Signature{}), Block(PageBreak{}), Block(KeepTogether{})}) {
        READ(faults, pdf_faults, to_pdf(with(block)));
        EXPECT_EQ(faults, "") << block.index();
    }
}

TEST(DocumentPdf, A_word_wider_than_its_column_is_divided_and_not_lost) {
    std::string word(300, 'm');
    READ(text, pdf_text, to_pdf(with(Paragraph{word})));
    EXPECT_EQ(count(text, "m"), 300u);
}

// Pages filled to every height about the foot, each followed by the same blocks.
Document at_every_height(int from, int to, std::vector<Block> const& blocks) {
    Document document;
    for (int lines = from; lines < to; ++lines) {
        document.add(PageBreak{});
        for (int i = 0; i < lines; ++i) document.add(Paragraph{"Rad " + std::to_string(i)});
        document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
    }
    return document;
}

TEST(DocumentPdf, A_heading_never_stands_last_on_a_page) {
    READ(text, pdf_text,
         to_pdf(at_every_height(25, 45, {Heading{2, "Rubriken"}, Paragraph{"Stycket under den."}})));
    EXPECT_EQ(count(text, "Rubriken\nStycket under den."), 20u) << text;
}

TEST(DocumentPdf, A_signature_is_not_parted_from_its_greeting) {
    Signature signature{"Vänliga hälsningar", "Ellen Nyberg", "projektledare"};
    READ(text, pdf_text, to_pdf(at_every_height(20, 40, {signature})));
    EXPECT_EQ(count(text, "Vänliga hälsningar\nEllen Nyberg\nprojektledare"), 20u) << text;
}

TEST(DocumentPdf, A_paragraph_over_three_pages_is_one_paragraph_that_is_read_whole_and_in_order) {
    std::string words;
    for (int i = 1; i <= 900; ++i) words += "ord" + std::to_string(i) + " ";
    auto const pdf = to_pdf(with(Paragraph{words}));
    READ(structure, pdf_structure, pdf);
    EXPECT_EQ(count(structure, "P (block)"), 1u);
    std::size_t at = 0;
    for (int i = 1; i <= 900; ++i) {
        auto const found = structure.find("ord" + std::to_string(i) + " ", at);
        ASSERT_NE(found, std::string::npos) << i << " in\n" << structure;
        at = found;
    }
    READ(objects, pdf_objects, pdf);
    EXPECT_EQ(count(objects, "/Type /Page\n"), 3u);
    // Content on another page than the first says which.
    EXPECT_GT(count(objects, "/Type /MCR"), 0u);
    // Each page counts its contents from the beginning.
    EXPECT_EQ(count(objects, "<</MCID 0>>BDC"), 3u);
}

TEST(DocumentPdf, Ranges_and_short_prefixes_stay_on_one_line) {
    Document document;
    for (std::size_t filler = 40; filler < 90; ++filler)
        document.add(Paragraph{std::string(filler, 'n') + " 13–14 e-post kl.\u00a016"});
    READ(text, pdf_text, to_pdf(document));
    for (auto const* whole : {"13–14", "e-post", "kl. 16"})
        EXPECT_EQ(count(text, whole), 50u) << whole << text;
}

TEST(DocumentPdf, A_link_leads_where_it_says_and_only_to_whole_addresses) {
    Text text;
    text.link("Årsta (väst)", "https://example.se/år(1)")
        .link(" hem ", "/")
        .link("ond", "javascript:alert(1)");
    READ(objects, pdf_objects, to_pdf(with(Paragraph{text})));
    EXPECT_TRUE(holds(objects, "/URI (https://example.se/%C3%A5r\\(1\\))")) << objects;
    EXPECT_EQ(count(objects, "/Subtype /Link"), 1u);
}

TEST(DocumentPdf, A_soft_hyphen_is_seen_only_where_it_divides) {
    READ(text, pdf_text,
         to_pdf(with(Paragraph{"jämställdhets\u00adintegrering " + std::string(60, 'n') +
                               " jämställdhets\u00adintegrering"})));
    EXPECT_TRUE(holds(text, "jämställdhetsintegrering")) << text;
    EXPECT_FALSE(holds(text, "jämställdhets-integrering")) << text;
}

TEST(DocumentPdf, A_picture_keeps_its_description_and_a_broken_one_leaves_it_in_words) {
    auto pdf = to_pdf(with(Figure{Picture{half_seen_dots()}, "En prick", 20}));
    READ(structure, pdf_structure, pdf);
    EXPECT_TRUE(holds(structure, "Figure")) << structure;
    EXPECT_TRUE(holds(*harness::pdf_objects(pdf), "/SMask"));
    READ(text, pdf_text, to_pdf(with(Figure{Picture{"\x89PNG trasig"}, "En trasig bild"})));
    EXPECT_TRUE(holds(text, "En trasig bild"));
}

}  // namespace
}  // namespace jamsides::formats::document
