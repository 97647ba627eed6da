// The style sheet of a Word letter: the same measures as on paper, in twips (a twentieth of a point).
#include "platform/formats/document/docx/parts.hpp"

namespace jamsides::formats::document::docx {
namespace {

constexpr char const* defaults = R"(<w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Hanken Grotesk" w:hAnsi="Hanken Grotesk" w:cs="Arial" w:eastAsia="Arial"/><w:sz w:val="21"/><w:szCs w:val="21"/>
<w:lang w:val="LANGUAGE" w:eastAsia="LANGUAGE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>
<w:spacing w:after="147" w:line="315" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>)";

struct Paragraphs {
    char const *id, *name, *based_on, *next, *layout, *letters;
};

constexpr Paragraphs paragraphs[] = {
    {"Title", "Title", "Normal", "Normal",
     "<w:keepNext/><w:spacing w:after=\"283\" w:line=\"426\" w:lineRule=\"exact\"/>",
     "<w:rFonts w:ascii=\"Familjen Grotesk\" w:hAnsi=\"Familjen Grotesk\"/><w:b/><w:spacing "
     "w:val=\"-7\"/><w:sz w:val=\"38\"/>"},
    {"Heading1", "heading 1", "Normal", "Normal",
     "<w:keepNext/><w:keepLines/><w:spacing w:before=\"0\" w:after=\"283\" w:line=\"426\" "
     "w:lineRule=\"exact\"/>"
     "<w:ind w:right=\"1361\"/><w:outlineLvl w:val=\"0\"/>",
     "<w:rFonts w:ascii=\"Familjen Grotesk\" w:hAnsi=\"Familjen Grotesk\"/><w:b/><w:spacing "
     "w:val=\"-7\"/><w:sz w:val=\"38\"/>"},
    {"Heading2", "heading 2", "Normal", "Normal",
     "<w:keepNext/><w:keepLines/><w:spacing w:before=\"397\" w:after=\"85\" w:line=\"300\" "
     "w:lineRule=\"exact\"/>"
     "<w:outlineLvl w:val=\"1\"/>",
     "<w:rFonts w:ascii=\"Familjen Grotesk\" w:hAnsi=\"Familjen Grotesk\"/><w:b/><w:sz w:val=\"24\"/>"},
    {"Heading3", "heading 3", "Normal", "Normal",
     "<w:keepNext/><w:keepLines/><w:spacing w:before=\"227\" w:after=\"57\"/><w:outlineLvl w:val=\"2\"/>",
     "<w:b/>"},
    {"Heading4", "heading 4", "Normal", "Normal",
     "<w:keepNext/><w:keepLines/><w:spacing w:before=\"170\" w:after=\"57\" w:line=\"266\" "
     "w:lineRule=\"exact\"/>"
     "<w:outlineLvl w:val=\"3\"/>",
     "<w:b/><w:color w:val=\"444444\"/><w:sz w:val=\"19\"/>"},
    {"BodyText", "Body Text", "Normal", "BodyText", "<w:ind w:right=\"1020\"/>", ""},
    {"ListBullet", "List Bullet", "BodyText", "ListBullet",
     "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"68\"/>", ""},
    {"ListNumber", "List Number", "BodyText", "ListNumber",
     "<w:numPr><w:numId w:val=\"2\"/></w:numPr><w:spacing w:after=\"68\"/>", ""},
    {"Note", "Note", "BodyText", "BodyText",
     "<w:spacing w:before=\"170\" w:line=\"247\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"17\"/>"},
    {"Caption", "caption", "Normal", "Normal",
     "<w:keepNext/><w:spacing w:before=\"57\" w:after=\"57\" w:line=\"266\" w:lineRule=\"exact\"/>",
     "<w:b/><w:sz w:val=\"19\"/>"},
    {"FigureText", "Figure Text", "Normal", "BodyText", "<w:spacing w:line=\"247\" w:lineRule=\"exact\"/>",
     "<w:color w:val=\"444444\"/><w:sz w:val=\"17\"/>"},
    {"Figure", "Figure", "Normal", "BodyText",
     "<w:spacing w:before=\"147\" w:after=\"57\" w:line=\"240\" w:lineRule=\"auto\"/>", ""},
    {"Brand", "Letterhead Name", "Normal", "Normal",
     "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
     "<w:rFonts w:ascii=\"Familjen Grotesk\" w:hAnsi=\"Familjen Grotesk\"/><w:b/><w:spacing "
     "w:val=\"-5\"/><w:sz w:val=\"28\"/>"},
    {"LetterFacts", "Letter Facts", "Normal", "Normal",
     "<w:spacing w:after=\"0\" w:line=\"261\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"18\"/>"},
    {"Sender", "Letter Sender", "LetterFacts", "Sender", "", "<w:color w:val=\"444444\"/>"},
    {"Recipient", "Letter Recipient", "Normal", "Recipient",
     "<w:spacing w:after=\"0\" w:line=\"294\" w:lineRule=\"exact\"/>", ""},
    {"Greeting", "Closing", "BodyText", "Signature", "<w:keepNext/><w:spacing w:before=\"454\"/>", ""},
    {"Signature", "Signature", "BodyText", "Normal", "<w:keepLines/><w:spacing w:before=\"680\"/>", ""},
    {"TableText", "Table Text", "Normal", "TableText",
     "<w:spacing w:after=\"0\" w:line=\"266\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"19\"/>"},
    {"TableHead", "Table Head", "TableText", "TableText", "<w:keepNext/>",
     "<w:b/><w:color w:val=\"444444\"/><w:sz w:val=\"17\"/>"},
    {"GridText", "Grid Text", "Normal", "GridText",
     "<w:spacing w:after=\"0\" w:line=\"195\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"15\"/>"},
    {"Footer", "footer", "Normal", "Footer",
     "<w:tabs><w:tab w:val=\"right\" w:pos=\"8731\"/></w:tabs><w:spacing w:after=\"0\"/>",
     "<w:color w:val=\"444444\"/><w:sz w:val=\"17\"/>"}};

constexpr char const* others = R"(
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:qFormat/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>
<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="LinedTable"><w:name w:val="Lined Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="2" w:space="0" w:color="999999"/><w:insideH w:val="single" w:sz="2" w:space="0" w:color="999999"/></w:tblBorders>
<w:tblCellMar><w:top w:w="91" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="91" w:type="dxa"/><w:right w:w="227" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders></w:tcPr></w:tblStylePr>
<w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
<w:style w:type="table" w:styleId="MonthGrid"><w:name w:val="Month Grid"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="2" w:space="0" w:color="AAAAAA"/><w:insideH w:val="single" w:sz="2" w:space="0" w:color="AAAAAA"/></w:tblBorders>
<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
)";

}  // namespace

std::string styles(std::string const& language) {
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    std::string first = defaults;
    for (auto at = first.find("LANGUAGE"); at != std::string::npos; at = first.find("LANGUAGE"))
        first.replace(at, 8, xml_escaped(language));
    out += first +
           "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name "
           "w:val=\"Normal\"/><w:qFormat/></w:style>";
    for (auto const& style : paragraphs)
        out += std::string("<w:style w:type=\"paragraph\" w:styleId=\"") + style.id + "\"><w:name w:val=\"" +
               style.name + "\"/><w:basedOn w:val=\"" + style.based_on + "\"/><w:next w:val=\"" + style.next +
               "\"/><w:qFormat/><w:pPr>" + style.layout + "</w:pPr><w:rPr>" + style.letters +
               "</w:rPr></w:style>";
    return out + others + "</w:styles>";
}

}  // namespace jamsides::formats::document::docx
