// Articles, read from content/articles.
#include "platform/content/article.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

#include "platform/content/front_matter.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::content {
namespace {

Article article_from(TextInTwoLanguages const& text) {
    const auto published_on = time::day_from_iso(text.field("published_on"));
    if (!published_on) throw std::logic_error{std::string{text.path} + ": published_on is not a day"};
    return {.slug = text.field("slug"),
            .section = text.field("section"),
            .position = std::stoi(text.field("position")),
            .heading_sv = text.field("heading_sv"),
            .body_sv = text.swedish,
            .heading_en = text.field("heading_en"),
            .body_en = text.english,
            .information_owner = text.field("information_owner"),
            .published_on = *published_on};
}

}  // namespace

std::vector<Article> articles() {
    std::vector<Article> result;
    for (File const& file : in_folder("articles")) result.push_back(article_from(read_text(file)));
    std::ranges::sort(result, {}, [](Article const& a) { return std::tie(a.section, a.position); });
    return result;
}

}  // namespace jamsides::content
