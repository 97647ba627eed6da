// Reading a form the way people write: spaces at the ends, parted thousands, decimal commas, months by name.
#include "platform/http/form.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <limits>

#include "platform/text/typed_dates.hpp"

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

Form& Form::set_date(std::string const& name, std::optional<Day> day) {
    if (!day) return *this;
    return set(name + "-day", std::to_string(unsigned(day->day())))
        .set(name + "-month", std::to_string(unsigned(day->month())))
        .set(name + "-year", std::to_string(int(day->year())));
}

Form& Form::mark() {
    std::string all;
    for (auto const& field : fields_) all += field.name + '\0' + field.value + '\0';
    return set("as_saved", std::to_string(std::hash<std::string>{}(all)));
}

void Form::check_mark(Form const& saved, text::Language const& language) {
    auto const now = saved.value("as_saved");
    if (!has("as_saved") || value("as_saved") == now) return;
    problem("",
            language.t("Någon annan har ändrat det här medan du skrev. Det du skrev står kvar. Spara igen om "
                       "det ska gälla."));
    set("as_saved", std::string(now));
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

std::optional<Day> Form::date(std::string_view name, std::string_view sentence,
                              text::Language const& language) {
    auto const part = [&](std::string_view which) {
        return tidied(fields_.value(std::string(name) + std::string(which)));
    };
    auto const whole = text(name);
    auto const typed =
        whole.empty() ? text::typed_day(language, part("-day"), part("-month"), part("-year"))
        : whole.size() == 10 && whole[4] == '-' && whole[7] == '-'
            ? text::typed_day(language, whole.substr(8), whole.substr(5, 2), whole.substr(0, 4))
            : text::Typed<Day>{{}, language.t("Den dagen går inte att läsa.")};
    if (!typed.fault.empty()) problem(name, typed.fault + " " + std::string(sentence));
    return typed.value;
}

std::optional<Day> Form::required_date(std::string_view name, std::string_view sentence,
                                       text::Language const& language) {
    auto const day = date(name, sentence, language);
    if (!day) problem(name, std::string(sentence));
    return day;
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
