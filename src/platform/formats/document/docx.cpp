// Puts the DOCX together: the text, its page, and the parts it refers to.
#include "platform/formats/document/docx.hpp"

#include <sstream>

#include "platform/formats/document/docx/body.hpp"

namespace jamsides::formats::document {
namespace {

using namespace docx;

constexpr std::pair<char const*, char const*> namespaces[] = {
    {"w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
    {"r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
    {"wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
    {"a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
    {"mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"},
    {"wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"},
    {"wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"}};

std::string regional(std::string const& language) {
    return language == "sv" ? "sv-SE" : language == "en" ? "en-GB" : language;
}

// A4 with the letter's margins; the foot stands on every page.
void add_page(pugi::xml_node body, std::string const& footer) {
    auto page = body.append_child("w:sectPr");
    auto foot = page.append_child("w:footerReference");
    foot.append_attribute("w:type") = "default";
    foot.append_attribute("r:id") = footer.c_str();
    auto size = page.append_child("w:pgSz");
    size.append_attribute("w:w") = 11906;
    size.append_attribute("w:h") = 16838;
    auto margins = page.append_child("w:pgMar");
    for (auto const& [side, twips] : {std::pair{"w:top", 1361},
                                      {"w:right", 1474},
                                      {"w:bottom", 1361},
                                      {"w:left", 1701},
                                      {"w:header", 709},
                                      {"w:footer", 600},
                                      {"w:gutter", 0}})
        margins.append_attribute(side) = twips;
}

std::string text_of(pugi::xml_document const& xml) {
    std::ostringstream out;
    xml.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

pugi::xml_node begin(pugi::xml_document& xml) {
    auto declared = xml.append_child(pugi::node_declaration);
    declared.append_attribute("version") = "1.0";
    declared.append_attribute("encoding") = "UTF-8";
    declared.append_attribute("standalone") = "yes";
    auto root = xml.append_child("w:document");
    for (auto const& [prefix, address] : namespaces)
        root.append_attribute((std::string("xmlns:") + prefix).c_str()) = address;
    return root.append_child("w:body");
}

// What the text refers to, and the parts every document has.
std::string all_relations(std::vector<Relation> all) {
    for (auto const* part : {"styles", "numbering", "settings", "fontTable"})
        all.push_back(
            {part, std::string("officeDocument/2006/relationships/") + part, std::string(part) + ".xml"});
    all.push_back({"foot", "officeDocument/2006/relationships/footer", "footer1.xml"});
    return relations(all);
}

}  // namespace

std::string to_docx(Document const& document) {
    pugi::xml_document xml;
    auto content = begin(xml);
    Body body(content);
    for (auto const& block : document.blocks) std::visit(body, block);
    add_page(content, "foot");
    auto language = regional(document.language);
    std::vector<std::pair<std::string, std::string>> parts{
        {"[Content_Types].xml", content_types()},
        {"_rels/.rels",
         relations(
             {{"document", "officeDocument/2006/relationships/officeDocument", "word/document.xml"},
              {"properties", "package/2006/relationships/metadata/core-properties", "docProps/core.xml"}})},
        {"docProps/core.xml", properties(document)},
        {"word/document.xml", text_of(xml)},
        {"word/_rels/document.xml.rels", all_relations(body.relations)},
        {"word/styles.xml", styles(language)},
        {"word/numbering.xml", numbering(body.ordered_lists)},
        {"word/settings.xml", settings(language)},
        {"word/footer1.xml", footer(document.foot)}};
    for (auto& part : fonts()) parts.push_back(std::move(part));
    parts.insert(parts.end(), body.media.begin(), body.media.end());
    return archive(parts);
}

}  // namespace jamsides::formats::document
