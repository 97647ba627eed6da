// Reads a PDF back with the tools of poppler and qpdf, which know nothing of our writer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jamsides::harness {

// Each is nothing when the tool is not installed: the test then skips, by name.
std::optional<std::string> pdf_structure(
    std::string_view pdf);  // the tag tree with its words, `pdfinfo -struct-text`
std::optional<std::string> pdf_text(std::string_view pdf);     // `pdftotext -raw`
std::optional<std::string> pdf_faces(std::string_view pdf);    // `pdffonts`
std::optional<std::string> pdf_faults(std::string_view pdf);   // what `qpdf --check` complains about
std::optional<std::string> pdf_objects(std::string_view pdf);  // objects and contents unpacked, `qpdf --qdf`

}  // namespace jamsides::harness
