// cmark-gfm in its safe mode. Tags that a person typed are shown as they were typed.
#include "ui/markdown.hpp"

#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include <cmark-gfm.h>

namespace jamsides::ui {
namespace {

using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

constexpr int checked_utf8 = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8;

Node parsed(std::string_view markdown) {
    return {cmark_parse_document(markdown.data(), markdown.size(), checked_utf8), cmark_node_free};
}

std::vector<cmark_node*> raw_html_in(cmark_node* root) {
    std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> const steps{cmark_iter_new(root),
                                                                        cmark_iter_free};
    std::vector<cmark_node*> found;
    while (cmark_iter_next(steps.get()) != CMARK_EVENT_DONE) {
        auto* node = cmark_iter_get_node(steps.get());
        auto const type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_INLINE || type == CMARK_NODE_HTML_BLOCK) found.push_back(node);
    }
    return found;
}

void show_as_text(cmark_node* raw) {
    auto* text = cmark_node_new(CMARK_NODE_TEXT);
    std::string words = cmark_node_get_literal(raw);
    while (words.ends_with('\n')) words.pop_back();
    cmark_node_set_literal(text, words.c_str());
    auto* shown = text;
    if (cmark_node_get_type(raw) == CMARK_NODE_HTML_BLOCK) {
        shown = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node_append_child(shown, text);
    }
    cmark_node_replace(raw, shown);
    cmark_node_free(raw);
}

}  // namespace

html::Safe html_of(std::string_view markdown) {
    auto const root = parsed(markdown);
    for (auto* raw : raw_html_in(root.get())) show_as_text(raw);
    std::unique_ptr<char, decltype(&std::free)> const made{
        cmark_render_html(root.get(), checked_utf8, nullptr), std::free};
    return html::trust(made.get());
}

}  // namespace jamsides::ui
