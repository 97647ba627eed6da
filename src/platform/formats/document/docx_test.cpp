// The document model written as DOCX: the archive opens, its parts are XML, and what they name exists.
#include "platform/formats/document/docx.hpp"

#include <gtest/gtest.h>
#include <zip.h>

#include <map>
#include <pugixml.hpp>
#include <set>

#include "harness/documents/expected.hpp"
#include "harness/documents/sample_letter.hpp"

namespace jamsides::formats::document {
namespace {

using Parts = std::map<std::string, std::string>;

Parts unpack(std::string const& docx) {
    zip_error_t fault;
    auto* archive = zip_open_from_source(zip_source_buffer_create(docx.data(), docx.size(), 0, &fault),
                                         ZIP_CHECKCONS, &fault);
    Parts parts;
    if (!archive) return parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        std::string content(stat.size, '\0');
        auto* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, content.data(), content.size());
        zip_fclose(file);
        parts[stat.name] = content;
    }
    zip_discard(archive);
    return parts;
}

Parts written(Block block) {
    Document document;
    document.blocks.push_back(std::move(block));
    return unpack(to_docx(document));
}

std::set<std::string> values(std::string const& xml, char const* path) {
    pugi::xml_document document;
    EXPECT_TRUE(document.load_string(xml.c_str()));
    std::set<std::string> out;
    for (auto const& found : document.select_nodes(path)) out.insert(found.attribute().value());
    return out;
}

TEST(DocumentDocx, Every_part_is_there_and_is_xml) {
    auto parts = unpack(to_docx(harness::sample_letter()));
    for (auto const* name :
         {"[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/styles.xml",
          "word/numbering.xml", "word/settings.xml", "word/fontTable.xml", "word/footer1.xml"})
        EXPECT_TRUE(parts.contains(name)) << name;
    for (auto const& [name, content] : parts) {
        pugi::xml_document xml;
        if (name.ends_with(".xml") || name.ends_with(".rels")) {
            EXPECT_TRUE(xml.load_string(content.c_str())) << name;
        }
    }
}

TEST(DocumentDocx, The_text_of_the_sample_letter_is_written_as_it_always_was) {
    auto parts = unpack(to_docx(harness::sample_letter()));
    pugi::xml_document xml;
    xml.load_string(parts["word/document.xml"].c_str());
    std::string text;
    for (auto const& paragraph : xml.select_nodes("//w:p")) {
        text += paragraph.node().select_node("w:pPr/w:pStyle/@w:val").attribute().value();
        text += ":";
        for (auto const& words : paragraph.node().select_nodes(".//w:t"))
            text += std::string(" ") + words.node().text().get();
        text += "\n";
    }
    EXPECT_TRUE(harness::as_expected("platform/formats/document/expected/letter.docx.txt", text));
}

TEST(DocumentDocx, Every_style_that_is_used_exists) {
    auto parts = unpack(to_docx(harness::sample_letter()));
    auto known = values(parts["word/styles.xml"], "//w:style/@w:styleId");
    for (auto const* path : {"//w:pStyle/@w:val", "//w:rStyle/@w:val", "//w:tblStyle/@w:val"})
        for (auto const& used : values(parts["word/document.xml"], path))
            EXPECT_TRUE(known.contains(used)) << used;
    for (auto const* wanted :
         {"Title", "Heading1", "Heading2", "Heading3", "Heading4", "ListBullet", "ListNumber"})
        EXPECT_TRUE(known.contains(wanted)) << wanted;
}

TEST(DocumentDocx, Every_list_has_a_number_that_is_defined) {
    auto parts = unpack(to_docx(harness::sample_letter()));
    auto known = values(parts["word/numbering.xml"], "//w:num/@w:numId");
    auto used = values(parts["word/document.xml"], "//w:numId/@w:val");
    EXPECT_EQ(used, (std::set<std::string>{"1", "3"}));
    for (auto const& number : used) EXPECT_TRUE(known.contains(number)) << number;
}

TEST(DocumentDocx, Every_reference_leads_somewhere) {
    auto parts = unpack(to_docx(harness::sample_letter()));
    for (auto const* name : {"word/_rels/document.xml.rels", "word/_rels/fontTable.xml.rels"})
        for (auto const& target : values(parts[name], "//Relationship[not(@TargetMode)]/@Target"))
            EXPECT_TRUE(parts.contains("word/" + target)) << target;
    auto known = values(parts["word/_rels/document.xml.rels"], "//Relationship/@Id");
    for (auto const& used : values(parts["word/document.xml"], "//@r:id"))
        EXPECT_TRUE(known.contains(used)) << used;
}

TEST(DocumentDocx, The_file_says_its_title_and_speaks_Swedish) {
    auto parts = unpack(to_docx(harness::sample_letter()));
    EXPECT_NE(parts["docProps/core.xml"].find("<dc:title>Välkommen till"), std::string::npos);
    EXPECT_EQ(values(parts["word/styles.xml"], "//w:docDefaults//w:lang/@w:val"),
              std::set<std::string>{"sv-SE"});
}

TEST(DocumentDocx, Pages_are_numbered_and_the_head_of_a_table_repeats) {
    auto parts = unpack(to_docx(harness::sample_letter()));
    EXPECT_NE(parts["word/footer1.xml"].find("NUMPAGES"), std::string::npos);
    pugi::xml_document xml;
    xml.load_string(parts["word/document.xml"].c_str());
    EXPECT_EQ(xml.select_nodes("//w:tblHeader").size(), 4u)
        << "one row each in two contact lists, two in the month grid";
}

TEST(DocumentDocx, A_figure_has_its_alternative_text) {
    auto parts = unpack(to_docx(harness::sample_letter()));
    EXPECT_TRUE(values(parts["word/document.xml"], "//wp:docPr/@descr")
                    .contains("Två dörrhalvor, en fylld och en öppen"));
}

TEST(DocumentDocx, Equal_letters_are_equal_files) {
    EXPECT_EQ(to_docx(harness::sample_letter()), to_docx(harness::sample_letter()));
}

TEST(DocumentDocx, Nothing_at_all_and_signs_that_XML_forbids_are_still_a_document) {
    for (auto const& block :
         {Block(Table{}), Block(Paragraph{std::string("fel \x01 <&> \"\n \xFF rad")}), Block(List{}),
          Block(Heading{}), Block(Figure{}), Block(AddressBlock{}), Block(LetterHead{}), Block(Signature{}),
          Block(PageBreak{}), Block(KeepTogether{})}) {
        auto parts = written(block);
        pugi::xml_document xml;
        EXPECT_TRUE(xml.load_string(parts["word/document.xml"].c_str())) << block.index();
    }
}

TEST(DocumentDocx, Rows_shorter_than_the_table_are_filled_with_empty_cells) {
    Table table;
    table.rows = {{{"a"}, {"b"}, {"c"}}, {{"d"}}};
    auto parts = written(table);
    pugi::xml_document xml;
    xml.load_string(parts["word/document.xml"].c_str());
    EXPECT_EQ(xml.select_nodes("//w:tc").size(), 6u);
}

}  // namespace
}  // namespace jamsides::formats::document
