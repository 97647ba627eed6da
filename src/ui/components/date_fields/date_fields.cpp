// Which parts a date has and which of them is wrong; see date_fields.hpp.
#include "ui/components/date_fields/date_fields.hpp"

#include <algorithm>

#include "platform/text/language.hpp"

namespace jamsides::ui {
namespace {

// The parts at fault: those the form names, else those left empty, else all. The first of them has the
// field's own name as id, so that the error summary leads to it.
void mark_wrong(std::vector<DatePart>& parts, http::Form const& form, std::string const& name) {
    for (auto& part : parts) part.wrong = !form.problem_at(part.name).empty();
    if (form.problem_at(name).empty()) return;
    for (auto& part : parts) part.wrong = part.wrong || part.value.empty();
    bool const none =
        std::none_of(parts.begin(), parts.end(), [](DatePart const& part) { return part.wrong; });
    for (auto& part : parts) part.wrong = part.wrong || none;
    std::find_if(parts.begin(), parts.end(), [](DatePart const& part) { return part.wrong; })->id = name;
}

void write_parts(html::Writer& out, http::Form const& form, DateFields const& field,
                 std::vector<std::pair<char const*, std::string>> const& kinds) {
    std::vector<DatePart> parts;
    std::string problem{form.problem_at(field.name)};
    for (auto const& [kind, label] : kinds) {
        std::string const name = field.name + "-" + kind;
        parts.push_back({name, name, label, form.value(name), std::string_view{kind} == "year"});
        if (problem.empty()) problem = form.problem_at(name);
    }
    mark_wrong(parts, form, field.name);
    date_parts(out, field, problem, parts);
}

}  // namespace

void date_fields(html::Writer& out, http::Form const& form, DateFields const& field) {
    auto const& language = out.language();
    write_parts(out, form, field,
                {{"day", language.t("Dag")}, {"month", language.t("Månad")}, {"year", language.t("År")}});
}

void month_fields(html::Writer& out, http::Form const& form, DateFields const& field) {
    auto const& language = out.language();
    write_parts(out, form, field, {{"month", language.t("Månad")}, {"year", language.t("År")}});
}

}  // namespace jamsides::ui
