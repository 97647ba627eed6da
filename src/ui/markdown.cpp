// cmark-gfm in its safe mode.
#include "ui/markdown.hpp"

#include <cstdlib>
#include <memory>

#include <cmark-gfm.h>

namespace jamsides::ui {

html::Safe html_of(std::string_view markdown) {
    std::unique_ptr<char, decltype(&std::free)> const made{
        cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8),
        std::free};
    return html::trust(made.get());
}

}  // namespace jamsides::ui
