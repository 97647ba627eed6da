// Reading a form the way people write: spaces at the ends, parted thousands, decimal commas, months by name.
#include "platform/http/form.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace jamsides::http {

namespace {

constexpr std::string_view no_break_space = "\u00a0";
constexpr std::string_view narrow_space = "\u202f";
constexpr std::string_view minus_sign = "\u2212";

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::string tidied(std::string_view typed) {
    std::string text(typed);
    replace_all(text, "\r\n", "\n");
    std::replace(text.begin(), text.end(), '\r', '\n');
    auto const first = text.find_first_not_of(" \t\n");
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

std::string digits_of(std::string text) {
    replace_all(text, no_break_space, "");
    replace_all(text, narrow_space, "");
    replace_all(text, minus_sign, "-");
    std::erase(text, ' ');
    return text;
}

template <class Number>
std::optional<Number> number_from(std::string const& text) {
    Number number{};
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::size_t letters_in(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// 1–12 for "6", "06", "juni", "Juni", "jun", "june"; the first three letters tell Swedish and English months.
std::optional<unsigned> month_from(std::string text) {
    constexpr std::array<std::string_view, 14> names{"jan", "feb", "mar", "apr", "maj", "jun", "jul",
                                                     "aug", "sep", "okt", "nov", "dec", "may", "oct"};
    if (auto const number = number_from<unsigned>(text)) return number;
    for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    auto const found = std::find(names.begin(), names.end(), std::string_view(text).substr(0, 3));
    if (found == names.end()) return std::nullopt;
    auto const place = static_cast<unsigned>(found - names.begin());
    return place == 12 ? 5 : place == 13 ? 10 : place + 1;
}

std::optional<std::chrono::year_month_day> day_from(std::string const& year, std::string const& month,
                                                    std::string const& day) {
    auto const y = number_from<int>(year);
    auto const m = month_from(month);
    auto const d = number_from<unsigned>(day);
    if (!y || !m || !d || *y < 1000 || *y > 9999) return std::nullopt;
    std::chrono::year_month_day const date{std::chrono::year{*y}, std::chrono::month{*m},
                                           std::chrono::day{*d}};
    // A year outside these is a slip of the finger, and later days would have five digits.
    constexpr std::chrono::year first{1900}, last{2199};
    return date.ok() && first <= date.year() && date.year() <= last ? std::optional(date) : std::nullopt;
}

}  // namespace

bool Form::chosen(std::string_view name, std::string_view value) const {
    return std::any_of(fields_.begin(), fields_.end(),
                       [&](Pair const& field) { return field.name == name && field.value == value; });
}

Form& Form::set(std::string name, std::string value) {
    fields_.set(std::move(name), std::move(value));
    return *this;
}

Form& Form::add(std::string name, std::string value) {
    fields_.add(std::move(name), std::move(value));
    return *this;
}

std::string Form::text(std::string_view name) {
    asked(name);
    return tidied(fields_.value(name));
}

std::string Form::required(std::string_view name, std::string sentence) {
    auto result = text(name);
    if (result.empty()) problem(name, std::move(sentence));
    return result;
}

std::string Form::text_up_to(std::size_t letters, std::string_view name, std::string sentence) {
    auto result = text(name);
    if (letters_in(result) > letters) problem(name, std::move(sentence));
    return result;
}

std::optional<std::int64_t> Form::whole_number(std::string_view name, std::int64_t least, std::int64_t most,
                                               std::string sentence) {
    auto const typed = text(name);
    if (typed.empty()) return std::nullopt;
    auto const result = number_from<std::int64_t>(digits_of(typed));
    if (result && *result >= least && *result <= most) return result;
    problem(name, std::move(sentence));
    return std::nullopt;
}

std::optional<double> Form::number(std::string_view name, std::string sentence) {
    auto typed = digits_of(text(name));
    if (typed.empty()) return std::nullopt;
    std::replace(typed.begin(), typed.end(), ',', '.');
    auto const result = number_from<double>(typed);
    if (result && *result >= std::numeric_limits<double>::lowest() &&
        *result <= std::numeric_limits<double>::max())
        return result;
    problem(name, std::move(sentence));
    return std::nullopt;
}

std::optional<std::chrono::year_month_day> Form::date(std::string_view name, std::string sentence) {
    auto const part = [&](std::string_view which) {
        return tidied(fields_.value(std::string(name) + std::string(which)));
    };
    auto const whole = text(name);
    auto const day = part("-day"), month = part("-month"), year = part("-year");
    if (whole.empty() && day.empty() && month.empty() && year.empty()) return std::nullopt;
    auto const in_parts = whole.empty();
    auto const result = in_parts ? day_from(year, month, day)
                        : whole.size() == 10
                            ? day_from(whole.substr(0, 4), whole.substr(5, 2), whole.substr(8))
                            : std::nullopt;
    bool const dashes = in_parts || (whole.size() == 10 && whole[4] == '-' && whole[7] == '-');
    if (result && dashes) return result;
    problem(name, std::move(sentence));
    return std::nullopt;
}

std::string Form::one_of(std::string_view name, std::vector<std::string> const& allowed,
                         std::string sentence) {
    auto result = text(name);
    if (std::find(allowed.begin(), allowed.end(), result) != allowed.end()) return result;
    problem(name, std::move(sentence));
    return {};
}

Upload const* Form::upload(std::string_view name) {
    asked(name);
    for (auto const& upload : uploads_)
        if (upload.field == name) return &upload;
    return nullptr;
}

std::vector<Upload> Form::uploads(std::string_view name) {
    asked(name);
    std::vector<Upload> found;
    for (auto const& upload : uploads_)
        if (upload.field == name) found.push_back(upload);
    return found;
}

void Form::problem(std::string_view name, std::string sentence) {
    asked(name);
    if (problem_at(name).empty()) problems_.push_back({std::string(name), std::move(sentence)});
}

std::string_view Form::problem_at(std::string_view name) const {
    for (auto const& problem : problems_)
        if (problem.field == name) return problem.sentence;
    return {};
}

std::vector<Problem> Form::problems() const {
    auto sorted = problems_;
    auto const place = [&](Problem const& problem) {
        return std::find(order_.begin(), order_.end(), problem.field) - order_.begin();
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](Problem const& a, Problem const& b) { return place(a) < place(b); });
    return sorted;
}

void Form::asked(std::string_view name) {
    if (std::find(order_.begin(), order_.end(), name) == order_.end()) order_.emplace_back(name);
}

}  // namespace jamsides::http
