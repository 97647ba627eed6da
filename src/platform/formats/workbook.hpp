// The parts of an .xlsx archive that hold what stands in its cells.
#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "platform/formats/archive.hpp"

namespace jamsides::formats {

// Name without namespace prefix: some programs write x:row for row.
std::string_view local_name(pugi::xml_node node);
std::string_view local_name(pugi::xml_attribute attribute);
// All the text below, from runs too; phonetic guides left out.
std::string text_of(pugi::xml_node node);

template <class Visit>
void for_each_child(pugi::xml_node parent, std::string_view name, Visit visit) {
    for (auto child : parent.children())
        if (local_name(child) == name) visit(child);
}
pugi::xml_node child_named(pugi::xml_node parent, std::string_view name);
std::string_view attribute_named(pugi::xml_node node, std::string_view name);

struct Workbook {
    std::vector<std::string> sheet_paths;  // in the order of the tabs
    std::vector<std::string> shared_texts;
    std::vector<bool> style_is_day;  // by index of a cell's style
    bool from_1904 = false;
};

// Nothing when the archive is not a workbook.
std::optional<Workbook> open_workbook(Archive const& archive);
// Parses one part; nothing when it is missing or not XML.
std::optional<pugi::xml_document> part(Archive const& archive, std::string const& path);

}  // namespace jamsides::formats
