// Typefaces inside a DOCX, veiled as the format wants: the first 32 bytes are combined with the font's key.
#include "platform/formats/document/docx/parts.hpp"
#include "platform/formats/document/faces_in_program.hpp"

namespace jamsides::formats::document::docx {
namespace {

struct Embedded {
    char const *family, *place;
    std::size_t face;
    char digit;  // the key's last figure
};
constexpr Embedded embedded[] = {{"Hanken Grotesk", "w:embedRegular", 0, '1'},
                                 {"Hanken Grotesk", "w:embedBold", 2, '2'},
                                 {"Hanken Grotesk", "w:embedItalic", 4, '3'},
                                 {"Familjen Grotesk", "w:embedBold", 6, '4'}};

std::string key(char digit) { return std::string("{4A534D53-0000-4000-8000-00000000000") + digit + "}"; }

std::string veiled(std::string bytes, char digit) {
    std::string hexadecimal;
    for (char c : key(digit))
        if (c != '{' && c != '}' && c != '-') hexadecimal += c;
    for (std::size_t i = 0; i < 32 && i < bytes.size(); ++i) {
        auto at = 30 - 2 * (i % 16);  // the key is read backwards
        bytes[i] = static_cast<char>(bytes[i] ^ std::stoi(hexadecimal.substr(at, 2), nullptr, 16));
    }
    return bytes;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> fonts() {
    std::vector<std::pair<std::string, std::string>> parts(2);
    std::string table, family;
    std::vector<Relation> all;
    for (auto const& font : embedded) {
        if (font.family != family) {
            table += (family.empty() ? "" : "</w:font>") + std::string("<w:font w:name=\"") + font.family +
                     "\"><w:altName w:val=\"Arial\"/><w:family w:val=\"swiss\"/>";
            family = font.family;
        }
        std::string id = std::string("font") + font.digit;
        table +=
            std::string("<") + font.place + " r:id=\"" + id + "\" w:fontKey=\"" + key(font.digit) + "\"/>";
        all.push_back({id, "officeDocument/2006/relationships/font", "fonts/" + id + ".odttf"});
        parts.emplace_back("word/fonts/" + id + ".odttf",
                           veiled(std::string(faces_in_program()[font.face]), font.digit));
    }
    parts[0] = {"word/fontTable.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:fonts "
                "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
                    table + "</w:font></w:fonts>"};
    parts[1] = {"word/_rels/fontTable.xml.rels", relations(all)};
    return parts;
}

}  // namespace jamsides::formats::document::docx
