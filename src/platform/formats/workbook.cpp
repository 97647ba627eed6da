// Follows the relations of an .xlsx archive to its sheets, texts and styles.
#include "platform/formats/workbook.hpp"

#include <charconv>
#include <cstring>
#include <map>

#include "platform/formats/excel_number.hpp"

namespace jamsides::formats {
namespace {

constexpr std::size_t most_shared_texts = 1'000'000;

std::string_view after_colon(std::string_view name) { return name.substr(name.find(':') + 1); }

int number_in(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

struct Relation {
    std::string type, path;
};

// Targets stand relative to the folder of the part, or absolute with a slash first.
std::map<std::string, Relation> relations(Archive const& archive, std::string const& folder,
                                          std::string const& file) {
    std::map<std::string, Relation> found;
    const auto document = part(archive, folder + "_rels/" + file + ".rels");
    if (!document) return found;
    for_each_child(document->document_element(), "Relationship", [&](pugi::xml_node node) {
        std::string target(attribute_named(node, "Target"));
        while (target.starts_with("./")) target.erase(0, 2);
        while (target.starts_with("../")) target.erase(0, 3);
        const bool is_absolute = target.starts_with('/');
        const bool is_above = attribute_named(node, "Target").starts_with("../");
        auto path = is_absolute ? target.substr(1) : is_above ? target : folder + target;
        found[std::string(attribute_named(node, "Id"))] = {std::string(attribute_named(node, "Type")),
                                                           std::move(path)};
    });
    return found;
}

std::string path_of_type(std::map<std::string, Relation> const& relations, std::string_view ending) {
    for (auto& [id, relation] : relations)
        if (relation.type.ends_with(ending)) return relation.path;
    return {};
}

std::vector<std::string> read_shared_texts(Archive const& archive, std::string const& path) {
    std::vector<std::string> texts;
    const auto document = part(archive, path);
    if (!document) return texts;
    for_each_child(document->document_element(), "si", [&](pugi::xml_node node) {
        if (texts.size() < most_shared_texts) texts.push_back(text_of(node));
    });
    return texts;
}

std::vector<bool> read_styles(Archive const& archive, std::string const& path) {
    std::vector<bool> is_day;
    const auto document = part(archive, path);
    if (!document) return is_day;
    const auto root = document->document_element();
    std::map<int, std::string> patterns;
    for_each_child(child_named(root, "numFmts"), "numFmt", [&](pugi::xml_node node) {
        patterns[number_in(attribute_named(node, "numFmtId"))] = attribute_named(node, "formatCode");
    });
    for_each_child(child_named(root, "cellXfs"), "xf", [&](pugi::xml_node node) {
        const int id = number_in(attribute_named(node, "numFmtId"));
        const auto pattern = patterns.find(id);
        is_day.push_back(is_day_format(id, pattern == patterns.end() ? std::string_view{} : pattern->second));
    });
    return is_day;
}

void append_texts(std::string& text, pugi::xml_node node) {
    for_each_child(node, "t", [&](pugi::xml_node t) { text += t.text().get(); });
}

}  // namespace

std::string_view local_name(pugi::xml_node node) { return after_colon(node.name()); }
std::string_view local_name(pugi::xml_attribute attribute) { return after_colon(attribute.name()); }

pugi::xml_node child_named(pugi::xml_node parent, std::string_view name) {
    for (auto child : parent.children())
        if (local_name(child) == name) return child;
    return {};
}

std::string_view attribute_named(pugi::xml_node node, std::string_view name) {
    for (auto attribute : node.attributes())
        if (local_name(attribute) == name) return attribute.value();
    return {};
}

std::string text_of(pugi::xml_node node) {
    std::string text;
    append_texts(text, node);
    for_each_child(node, "r", [&](pugi::xml_node run) { append_texts(text, run); });
    return text;
}

std::optional<pugi::xml_document> part(Archive const& archive, std::string const& path) {
    const auto bytes = archive.content(path);
    if (!bytes) return std::nullopt;
    pugi::xml_document document;
    constexpr auto with_blank_texts = pugi::parse_default | pugi::parse_ws_pcdata_single;
    if (!document.load_buffer(bytes->data(), bytes->size(), with_blank_texts)) return std::nullopt;
    return document;
}

std::optional<Workbook> open_workbook(Archive const& archive) {
    const auto path = path_of_type(relations(archive, "", ""), "/officeDocument");
    const auto document = path.empty() ? std::nullopt : part(archive, path);
    if (!document || local_name(document->document_element()) != "workbook") return std::nullopt;
    const auto folder = path.substr(0, path.rfind('/') + 1);
    const auto related = relations(archive, folder, path.substr(folder.size()));
    const auto root = document->document_element();
    const auto from_1904 = attribute_named(child_named(root, "workbookPr"), "date1904");
    Workbook workbook;
    workbook.from_1904 = from_1904 == "1" || from_1904 == "true";
    workbook.shared_texts = read_shared_texts(archive, path_of_type(related, "/sharedStrings"));
    workbook.style_is_day = read_styles(archive, path_of_type(related, "/styles"));
    for_each_child(child_named(root, "sheets"), "sheet", [&](pugi::xml_node sheet) {
        for (auto attribute : sheet.attributes())
            if (local_name(attribute) == "id" && std::strchr(attribute.name(), ':') != nullptr)
                if (const auto found = related.find(attribute.value()); found != related.end())
                    workbook.sheet_paths.push_back(found->second.path);
    });
    return workbook;
}

}  // namespace jamsides::formats
