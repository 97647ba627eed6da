// Which of all organisations somebody means by a few letters.
#include <algorithm>

#include "modules/applications/forms.hpp"
#include "platform/text/order.hpp"

namespace jamsides::applications {
namespace {

using organisations::Organisation;
using Found = std::vector<Organisation const*>;

constexpr std::size_t most_to_choose_among = 12;

bool has_all_words(std::string_view name, std::string_view folded) {
    for (std::size_t from = 0; from < folded.size();) {
        auto const end = std::min(folded.find(' ', from), folded.size());
        if (name.find(folded.substr(from, end - from)) == name.npos) return false;
        from = end + 1;
    }
    return true;
}

Found named(std::string const& written, Choices const& choices) {
    auto const folded = text::fold(written);
    Found called, beginning, containing;
    for (auto const& one : choices.organisations) {
        auto const official = text::fold(one.official_name), name = text::fold(one.name);
        if (written == one.code || folded == official) return {&one};
        if (folded == name) called.push_back(&one);
        auto const begins = official.starts_with(folded) || name.starts_with(folded);
        if (begins || has_all_words(official, folded)) (begins ? beginning : containing).push_back(&one);
    }
    if (called.size() == 1) return called;
    beginning.insert(beginning.end(), containing.begin(), containing.end());
    return beginning;
}

}  // namespace

Found meant_in(http::Form const& form, std::string const& field, Choices const& choices) {
    auto typed = form;
    auto const written = typed.text(field);
    if (written.empty()) return {};
    auto found = named(written, choices);
    for (auto const* one : found)
        if (found.size() > 1 && form.chosen(field + "-meant", one->code)) return {one};
    return found;
}

std::vector<ui::Option> organisation_options(Choices const& choices) {
    std::vector<ui::Option> options;
    for (auto const& one : choices.organisations) options.push_back({one.code, one.official_name});
    return options;
}

ui::TypeAhead organisation_field(http::Form const& form, Choices const& choices, ui::TypeAhead field) {
    field.list = "organisations";
    auto const found = meant_in(form, field.name, choices);
    if (form.problem_at(field.name).empty() || found.size() > most_to_choose_among) return field;
    for (auto const* one : found) field.meant.push_back({one->code, one->official_name});
    return field;
}

Organisation const* read_organisation_in(http::Form& form, std::string const& field, Choices const& choices,
                                         text::Language const& language) {
    auto const found = meant_in(form, field, choices);
    auto const written = form.text(field);
    if (found.size() == 1) return found.front();
    if (written.empty()) return nullptr;
    if (found.empty())
        form.problem(field,
                     language.t("Vi hittar ingen som heter ”{1}”. Pröva med bara början av namnet", written));
    else if (found.size() > most_to_choose_among)
        form.problem(field, language.t("Många har ”{1}” i namnet. Skriv lite mer av det", written));
    else
        form.problem(field, language.t("Flera har ”{1}” i namnet. Välj den ni menar", written));
    return nullptr;
}

}  // namespace jamsides::applications
