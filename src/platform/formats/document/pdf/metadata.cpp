// The three places where a PDF tells of itself.
#include "platform/formats/document/pdf/metadata.hpp"

#include <cstdio>

#include "platform/formats/document/legible.hpp"
#include "platform/formats/document/pdf/colour_profile.hpp"

namespace jamsides::formats::document::pdf {
namespace {

std::string iso_day(std::chrono::year_month_day day, char const* form) {
    char out[32];
    std::snprintf(out, sizeof out, form, static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return out;
}

// PDF/A wants every property that is not its own described: the one that PDF/UA is told by.
constexpr std::string_view extension =
    "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
    "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
    "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag>"
    "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>";

}  // namespace

int add_metadata(File& file, Document const& document) {
    auto alternative = [](std::string const& words) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + xml_escaped(words) + "</rdf:li></rdf:Alt>";
    };
    std::string xmp =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta "
        "xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
        "<pdfuaid:part>1</pdfuaid:part>";
    xmp += "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>";
    xmp += "<dc:title>" + alternative(document.title) + "</dc:title><dc:language><rdf:Bag><rdf:li>" +
           xml_escaped(document.language) + "</rdf:li></rdf:Bag></dc:language>";
    if (!document.author.empty())
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + xml_escaped(document.author) +
               "</rdf:li></rdf:Seq></dc:creator>";
    if (document.date)
        xmp += "<xmp:CreateDate>" + iso_day(*document.date, "%04d-%02u-%02u") + "</xmp:CreateDate>";
    if (!document.reference.empty())
        xmp += "<pdf:Keywords>" + xml_escaped(document.reference) + "</pdf:Keywords>";
    xmp += "<pdf:Producer>Jämsides</pdf:Producer></rdf:Description>";
    xmp += extension;
    xmp += "</rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
    return file.add("<</Type/Metadata/Subtype/XML/Length " + std::to_string(xmp.size()) + ">>stream\n" + xmp +
                    "\nendstream");
}

int add_properties(File& file, Document const& document) {
    std::string entries = "/Title " + text_string(document.title) + "/Producer " + text_string("Jämsides");
    if (!document.author.empty()) entries += "/Author " + text_string(document.author);
    if (!document.reference.empty()) entries += "/Keywords " + text_string(document.reference);
    if (document.date) entries += "/CreationDate(" + iso_day(*document.date, "D:%04d%02u%02u") + ")";
    return file.add("<<" + entries + ">>");
}

int add_output_intent(File& file) {
    auto const profile = file.add_stream(srgb_profile(), "/N 3");
    return file.add(
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
        "/DestOutputProfile " +
        reference(profile) + ">>");
}

}  // namespace jamsides::formats::document::pdf
