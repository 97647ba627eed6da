// Names are compared folded, so that small letters and a forgotten ring over an a do no harm.
#include "modules/organisations/named.hpp"

#include <algorithm>

#include "platform/text/order.hpp"

namespace jamsides::organisations {

std::vector<std::string> parts_of(std::string_view list) {
    std::vector<std::string> parts;
    std::string part;
    auto const finish = [&] {
        auto const first = part.find_first_not_of(" \r\t");
        if (first != std::string::npos)
            parts.push_back(part.substr(first, part.find_last_not_of(" \r\t") - first + 1));
        part.clear();
    };
    for (char const c : list)
        if (c == ',' || c == ';' || c == '\n')
            finish();
        else
            part += c;
    finish();
    return parts;
}

Organisation const* find_named(std::vector<Organisation> const& all, std::string const& wanted) {
    auto const folded = text::fold(wanted);
    std::vector<Organisation const*> near;
    for (auto const& one : all) {
        if (one.code == wanted || text::fold(one.name) == folded || text::fold(one.official_name) == folded)
            return &one;
        if (text::matches(wanted, one.official_name)) near.push_back(&one);
    }
    return near.size() == 1 ? near.front() : nullptr;
}

std::vector<std::string> read_codes(http::Form& form, std::string const& field,
                                    std::vector<Organisation> const& all, text::Language const& language) {
    std::vector<std::string> codes;
    for (auto const& part : parts_of(form.text(field))) {
        auto const* found = find_named(all, part);
        if (!found)
            form.problem(field, language.t("Vi vet inte vilken organisation som är {1}. Skriv hela namnet "
                                           "eller koden.",
                                           part));
        else if (std::ranges::find(codes, found->code) == codes.end())
            codes.push_back(found->code);
    }
    return codes;
}

}  // namespace jamsides::organisations
