// The parts of a DOCX that do not depend on the text: styles, numbering, settings, and how the parts are
// listed.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "platform/formats/document/document.hpp"
#include "platform/formats/document/legible.hpp"

namespace jamsides::formats::document::docx {

struct Relation {
    std::string id, type, target;
    bool external = false;
};

std::string content_types();
std::string relations(std::vector<Relation> const& all);
std::string properties(Document const& document);
std::string styles(std::string const& language);
std::string numbering(int ordered_lists);
std::string settings(std::string const& language);
std::string footer(std::string const& foot);

// The typefaces travel inside the file, so that the letter looks the same where they are not installed: the
// font table, its relations and the fonts themselves, as parts by name.
std::vector<std::pair<std::string, std::string>> fonts();

// Parts by name → the bytes of the archive.
std::string archive(std::vector<std::pair<std::string, std::string>> const& parts);

}  // namespace jamsides::formats::document::docx
