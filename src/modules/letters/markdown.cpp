// cmark-gfm reads; this walks its tree. What a letter has no shape for (images, code, quotations) is left as
// its words, and tags that a person typed are words too: nothing that was written vanishes.
#include "modules/letters/markdown.hpp"

#include <algorithm>
#include <memory>

#include <cmark-gfm.h>

namespace jamsides::letters {
namespace {

namespace document = formats::document;

std::string literal(cmark_node* node) {
    auto const* text = cmark_node_get_literal(node);
    return text ? text : "";
}

void add_inlines(document::Text& text, cmark_node* parent, document::Run const& style) {
    for (auto* node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        auto run = style;
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT:
            case CMARK_NODE_CODE:
            case CMARK_NODE_HTML_INLINE:
                run.text = literal(node);
                text.add(run);
                break;
            case CMARK_NODE_SOFTBREAK:
                run.text = " ";
                text.add(run);
                break;
            case CMARK_NODE_LINEBREAK:
                run.text = "\n";
                text.add(run);
                break;
            case CMARK_NODE_STRONG:
                run.strong = true;
                add_inlines(text, node, run);
                break;
            case CMARK_NODE_EMPH:
                run.emphasis = true;
                add_inlines(text, node, run);
                break;
            case CMARK_NODE_LINK:
                run.link = cmark_node_get_url(node);
                add_inlines(text, node, run);
                break;
            default:
                add_inlines(text, node, run);
        }
    }
}

document::Text text_of(cmark_node* node) {
    document::Text text;
    add_inlines(text, node, {});
    return text;
}

// A block of tags or code: its lines as they were typed.
std::string lines_of(cmark_node* node) {
    auto lines = literal(node);
    while (lines.ends_with('\n')) lines.pop_back();
    return lines;
}

bool is_verbatim(cmark_node* node) {
    auto const type = cmark_node_get_type(node);
    return type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_CODE_BLOCK;
}

document::List list_of(cmark_node* node) {
    document::List list;
    list.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    for (auto* item = cmark_node_first_child(node); item; item = cmark_node_next(item)) {
        auto& made = list.items.emplace_back();
        for (auto* part = cmark_node_first_child(item); part; part = cmark_node_next(part)) {
            if (cmark_node_get_type(part) == CMARK_NODE_LIST)
                made.lists.push_back(list_of(part));
            else if (is_verbatim(part))
                made.text.plain(lines_of(part));
            else
                add_inlines(made.text, part, {});
        }
    }
    return list;
}

void add_blocks(std::vector<document::Block>& blocks, cmark_node* parent, int heading_level) {
    for (auto* node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_HEADING:
                blocks.emplace_back(document::Heading{
                    std::min(4, heading_level - 1 + cmark_node_get_heading_level(node)), text_of(node)});
                break;
            case CMARK_NODE_LIST:
                blocks.emplace_back(list_of(node));
                break;
            case CMARK_NODE_PARAGRAPH:
                blocks.emplace_back(document::Paragraph{text_of(node)});
                break;
            case CMARK_NODE_HTML_BLOCK:
            case CMARK_NODE_CODE_BLOCK:
                blocks.emplace_back(document::Paragraph{lines_of(node)});
                break;
            case CMARK_NODE_BLOCK_QUOTE:
                add_blocks(blocks, node, heading_level);
                break;
            default:
                break;
        }
    }
}

}  // namespace

std::vector<document::Block> blocks_of(std::string_view markdown, int heading_level) {
    std::unique_ptr<cmark_node, decltype(&cmark_node_free)> const root{
        cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8),
        cmark_node_free};
    std::vector<document::Block> blocks;
    add_blocks(blocks, root.get(), heading_level);
    return blocks;
}

}  // namespace jamsides::letters
