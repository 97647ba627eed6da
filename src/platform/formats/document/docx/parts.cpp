// Lists, settings, properties, footer, and the archive itself.
#include "platform/formats/document/docx/parts.hpp"

#include <zip.h>

#include <cstdio>
#include <ctime>
#include <memory>
#include <stdexcept>

namespace jamsides::formats::document::docx {
namespace {

constexpr char const* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
constexpr char const* word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
constexpr char const* office = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string level(int index, bool ordered) {
    static constexpr char const* bullets[] = {"•", "–", "•"};
    auto step = ordered ? 397 : 283;
    auto indent = std::to_string(step * (index + 1));
    auto sign = ordered ? "%" + std::to_string(index + 1) + "." : std::string(bullets[index % 3]);
    return "<w:lvl w:ilvl=\"" + std::to_string(index) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
           (ordered ? "decimal" : "bullet") + "\"/>" +
           (index == 0 ? std::string("<w:pStyle w:val=\"List") + (ordered ? "Number" : "Bullet") + "\"/>"
                       : "") +
           "<w:lvlText w:val=\"" + sign + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" + indent +
           "\" w:hanging=\"" + std::to_string(step) + "\"/></w:pPr></w:lvl>";
}

std::string abstract_list(int id, bool ordered) {
    std::string out = "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) +
                      "\"><w:multiLevelType w:val=\"hybridMultilevel\"/>";
    for (int i = 0; i < 9; ++i) out += level(i, ordered);
    return out + "</w:abstractNum>";
}

std::string field(char const* name) {
    return std::string(
               "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ") +
           name +
           " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

std::string words(std::string const& text) {
    return "<w:r><w:t xml:space=\"preserve\">" + xml_escaped(text) + "</w:t></w:r>";
}

}  // namespace

std::string content_types() {
    std::string out = std::string(declaration) +
                      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                      "<Default Extension=\"rels\" "
                      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                      "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                      "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
                      "<Default Extension=\"odttf\" "
                      "ContentType=\"application/vnd.openxmlformats-officedocument.obfuscatedFont\"/>"
                      "<Override PartName=\"/docProps/core.xml\" "
                      "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>";
    for (auto const& [part, kind] : {std::pair{"document", "document.main"},
                                     {"styles", "styles"},
                                     {"numbering", "numbering"},
                                     {"settings", "settings"},
                                     {"fontTable", "fontTable"},
                                     {"footer1", "footer"}})
        out += std::string("<Override PartName=\"/word/") + part + ".xml\" ContentType=\"" + office + kind +
               "+xml\"/>";
    return out + "</Types>";
}

std::string relations(std::vector<Relation> const& all) {
    std::string out =
        std::string(declaration) +
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (auto const& one : all)
        out += "<Relationship Id=\"" + one.id + "\" Type=\"http://schemas.openxmlformats.org/" + one.type +
               "\" Target=\"" + xml_escaped(one.target) + "\"" +
               (one.external ? " TargetMode=\"External\"/>" : "/>");
    return out + "</Relationships>";
}

std::string properties(Document const& document) {
    std::string out =
        std::string(declaration) +
        "<cp:coreProperties "
        "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" +
        xml_escaped(document.title) + "</dc:title><dc:creator>" + xml_escaped(document.author) +
        "</dc:creator><cp:keywords>" + xml_escaped(document.reference) + "</cp:keywords><dc:language>" +
        xml_escaped(document.language) + "</dc:language>";
    if (document.date) {
        char day[32];
        std::snprintf(day, sizeof day, "%04d-%02u-%02uT00:00:00Z", static_cast<int>(document.date->year()),
                      static_cast<unsigned>(document.date->month()),
                      static_cast<unsigned>(document.date->day()));
        out += std::string("<dcterms:created xsi:type=\"dcterms:W3CDTF\">") + day + "</dcterms:created>";
    }
    return out + "</cp:coreProperties>";
}

// Number 1 is the bulleted list, 2 what the style for ordered lists begins with; every ordered list in the
// text has a number of its own and begins at one.
std::string numbering(int ordered_lists) {
    std::string out = std::string(declaration) + "<w:numbering " + word + ">" + abstract_list(0, false) +
                      abstract_list(1, true) +
                      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num "
                      "w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
    for (int i = 0; i < ordered_lists; ++i) {
        out += "<w:num w:numId=\"" + std::to_string(i + 3) + "\"><w:abstractNumId w:val=\"1\"/>";
        for (int at = 0; at < 9; ++at)
            out += "<w:lvlOverride w:ilvl=\"" + std::to_string(at) +
                   "\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        out += "</w:num>";
    }
    return out + "</w:numbering>";
}

std::string settings(std::string const& language) {
    return std::string(declaration) + "<w:settings " + word +
           "><w:embedTrueTypeFonts/><w:saveSubsetFonts/><w:compat><w:compatSetting "
           "w:name=\"compatibilityMode\" "
           "w:uri=\"http://schemas.microsoft.com/office/word\" "
           "w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"" +
           xml_escaped(language) + "\"/></w:settings>";
}

std::string footer(std::string const& foot) {
    return std::string(declaration) + "<w:ftr " + word + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" +
           words(foot) + "<w:r><w:tab/></w:r>" + field("PAGE") + words("\u00a0(") + field("NUMPAGES") +
           words(")") + "</w:p></w:ftr>";
}

std::string archive(std::vector<std::pair<std::string, std::string>> const& parts) {
    zip_error_t fault;
    zip_error_init(&fault);
    auto* bytes = zip_source_buffer_create(nullptr, 0, 0, &fault);
    auto* made = bytes ? zip_open_from_source(bytes, ZIP_TRUNCATE, &fault) : nullptr;
    if (!made) throw std::runtime_error("an archive could not be begun");
    zip_source_keep(bytes);
    std::tm noon{};
    noon.tm_year = 80, noon.tm_mday = 1, noon.tm_hour = 12;
    auto moment = std::mktime(&noon);  // the archive keeps local time: the same hour everywhere
    for (auto const& [name, content] : parts) {
        auto* source = zip_source_buffer(made, content.data(), content.size(), 0);
        auto index = zip_file_add(made, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) throw std::runtime_error("an archive could not be filled");
        bool font = name.ends_with(".odttf");  // fonts hardly shrink: no time is spent on them
        zip_set_file_compression(made, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, font ? 1 : 6);
        zip_file_set_mtime(made, static_cast<zip_uint64_t>(index), moment, 0);
    }
    if (zip_close(made) != 0) throw std::runtime_error("an archive could not be closed");
    zip_stat_t stat;
    zip_source_stat(bytes, &stat);
    std::string out(stat.size, '\0');
    zip_source_open(bytes);
    zip_source_read(bytes, out.data(), out.size());
    zip_source_close(bytes);
    zip_source_free(bytes);
    return out;
}

}  // namespace jamsides::formats::document::docx
