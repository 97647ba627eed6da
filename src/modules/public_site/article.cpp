// Where each text is read, and who answers for it.
#include "modules/public_site/article.hpp"

#include <algorithm>

#include "platform/text/msgid.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::public_site {
namespace {

constexpr std::string_view faq = "faq-";

struct Place {
    std::string_view id, address;
};
constexpr Place places[] = {{"about", "/about"},           {"how-to-apply", "/apply"},
                            {"contact", "/contact"},       {"accessibility", "/accessibility"},
                            {"personal-data", "/privacy"}, {"open-data", "/open-data"}};

}  // namespace

std::string owner_words(std::string_view owner, text::Language const& language) {
    constexpr std::string_view known[] = {text::msgid("Projektledaren, programkontoret"),
                                          text::msgid("Administratören, programkontoret"),
                                          text::msgid("Kommunikatören, programkontoret")};
    return std::ranges::find(known, owner) == std::end(known) ? std::string(owner) : language.t(owner);
}

Day Article::updated_on() const { return time::day_in_stockholm(updated_at); }

std::string Article::address() const {
    if (is_question()) return "/questions/" + (id.starts_with(faq) ? id.substr(faq.size()) : id);
    auto const place = std::ranges::find(places, std::string_view(id), &Place::id);
    return place == std::end(places) ? "/" + id : std::string(place->address);
}

std::string Article::versions_address() const {
    return is_question() ? address() + "/versions" : "/articles/" + id + "/versions";
}

std::string_view page_at(std::string_view address) {
    auto const place = std::ranges::find(places, address, &Place::address);
    return place == std::end(places) ? std::string_view{} : place->id;
}

std::string question_id(std::string_view slug) {
    return (slug.starts_with(faq) ? "" : std::string(faq)) + std::string(slug);
}

}  // namespace jamsides::public_site
