// One pass over the tags, keeping what is open; labels find their fields afterwards.
#include "harness/html.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <memory>

namespace jamsides::harness {

namespace {

using Attributes = std::map<std::string, std::string, std::less<>>;

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return result;
}

std::string utf8(unsigned long point) {
    auto const tail = [&](int shift) { return static_cast<char>(0x80 | ((point >> shift) & 0x3f)); };
    if (point < 0x80) return {static_cast<char>(point)};
    if (point < 0x800) return {static_cast<char>(0xc0 | (point >> 6)), tail(0)};
    if (point < 0x10000) return {static_cast<char>(0xe0 | (point >> 12)), tail(6), tail(0)};
    return {static_cast<char>(0xf0 | (point >> 18)), tail(12), tail(6), tail(0)};
}

struct Tag {
    std::string name;
    bool closes = false;
    Attributes attributes;
};

// Reads a tag that begins at `at` ("<"); leaves `at` behind its ">".
Tag read_tag(std::string_view source, std::size_t& at) {
    Tag tag;
    auto const skip_spaces = [&] {
        while (at < source.size() && is_space(source[at])) ++at;
    };
    ++at;
    if (at < source.size() && source[at] == '/') tag.closes = ++at > 0;
    auto const name_end = std::min(source.find_first_of(" \n\t\r/>", at), source.size());
    tag.name = lower(source.substr(at, name_end - at));
    for (at = name_end; at < source.size() && source[at] != '>';) {
        if (is_space(source[at]) || source[at] == '/') {
            ++at;
            continue;
        }
        auto const end = std::min(source.find_first_of(" \n\t\r=/>", at), source.size());
        auto const name = lower(source.substr(at, end - at));
        at = end;
        skip_spaces();
        std::string value;
        if (at < source.size() && source[at] == '=') {
            ++at;
            skip_spaces();
            char const quote = at < source.size() ? source[at] : '>';
            bool const quoted = quote == '"' || quote == '\'';
            auto const start = quoted ? at + 1 : at;
            auto const stop = quoted ? source.find(quote, start) : source.find_first_of(" \n\t\r>", start);
            at = std::min(stop, source.size());
            value = without_entities(source.substr(start, at - start));
            if (quoted && at < source.size()) ++at;
        }
        tag.attributes.emplace(name, std::move(value));
    }
    if (at < source.size()) ++at;
    return tag;
}

class Reader {
  public:
    Html read(std::string_view source) {
        for (std::size_t at = 0; at < source.size();) {
            if (source[at] != '<') {
                auto const end = std::min(source.find('<', at), source.size());
                text(without_entities(source.substr(at, end - at)));
                at = end;
            } else if (source.substr(at, 4) == "<!--") {
                at = std::min(source.find("-->", at), source.size() - 3) + 3;
            } else if (source.substr(at, 2) == "<!") {
                at = std::min(source.find('>', at), source.size() - 1) + 1;
            } else {
                auto const tag = read_tag(source, at);
                tag.closes ? close(tag.name) : open(tag);
                bool const raw = !tag.closes && (tag.name == "script" || tag.name == "style");
                if (raw) at = std::min(source.find("</" + tag.name, at), source.size());
            }
        }
        finish();
        return std::move(html_);
    }

  private:
    // Where the text of an element is gathered while it is open.
    struct Open {
        std::string name;
        std::string* text;
    };

    static std::string of(Tag const& tag, std::string_view attribute) {
        auto const found = tag.attributes.find(attribute);
        return found == tag.attributes.end() ? std::string{} : found->second;
    }
    static bool has(Tag const& tag, std::string_view attribute) { return tag.attributes.contains(attribute); }

    void text(std::string const& words) {
        html_.text += words;
        for (auto const& element : open_) *element.text += words;
    }
    void gather(std::string name, std::string& into) { open_.push_back({std::move(name), &into}); }

    void open(Tag const& tag) {
        if (tag.name == "option") close("option");  // its end tag may be left out
        constexpr std::array<std::string_view, 9> inline_tags{"a",    "b", "em",   "strong", "span",
                                                              "abbr", "i", "time", "small"};
        if (std::find(inline_tags.begin(), inline_tags.end(), tag.name) == inline_tags.end()) text(" ");
        if (tag.name == "title") gather("title", html_.title);
        if (tag.name == "h1" && html_.heading.empty()) gather("h1", html_.heading);
        if (tag.name == "a" && has(tag, "href")) {
            links_.push_back(std::make_unique<Link>(Link{"", of(tag, "href")}));
            gather("a", links_.back()->text);
        }
        if (tag.name == "form") open_form(tag);
        if (tag.name == "fieldset")
            legends_.push_back(std::make_unique<std::string>()),
                open_fieldsets_.push_back(legends_.back().get());
        if (tag.name == "legend" && !open_fieldsets_.empty()) gather("legend", *open_fieldsets_.back());
        if (tag.name == "label") {
            labels_.push_back(std::make_unique<Label>(Label{of(tag, "for"), "", nullptr}));
            gather("label", labels_.back()->text);
            open_label_ = labels_.back().get();
        }
        if (tag.name == "input" || tag.name == "button" || tag.name == "select" || tag.name == "textarea")
            control(tag);
        // What a text field may suggest (a <datalist>) is nobody's choice.
        if (tag.name == "option" && !controls_.empty() && controls_.back()->control.kind == "select") {
            auto& found = *controls_.back();
            options_.push_back(
                std::make_unique<Text>(Text{"", !has(tag, "value"), &found, found.control.options.size()}));
            found.control.options.push_back({of(tag, "value"), "", has(tag, "selected")});
            gather("option", options_.back()->text);
        }
    }

    void close(std::string const& name) {
        if (name == "select") close("option");
        auto const found =
            std::find_if(open_.rbegin(), open_.rend(), [&](Open const& o) { return o.name == name; });
        if (found != open_.rend()) open_.erase(std::next(found).base(), open_.end());
        if (name == "form") open_form_ = no_form;
        if (name == "label") open_label_ = nullptr;
        if (name == "fieldset" && !open_fieldsets_.empty()) open_fieldsets_.pop_back();
        text(name == "a" || name == "span" || name == "b" || name == "em" || name == "strong" ? "" : " ");
    }

    void open_form(Tag const& tag) {
        open_form_ = html_.forms.size();
        auto const method = lower(of(tag, "method"));
        html_.forms.push_back(
            {of(tag, "action"), method.empty() ? "get" : method, of(tag, "enctype"), of(tag, "id"), {}});
    }

    void control(Tag const& tag) {
        auto found = std::make_unique<Found>();
        Control& control = found->control;
        control.kind = tag.name == "input"    ? lower(of(tag, "type"))
                       : tag.name == "button" ? lower(of(tag, "type"))
                                              : tag.name;
        if (control.kind.empty()) control.kind = tag.name == "button" ? "submit" : "text";
        control.name = of(tag, "name");
        control.id = of(tag, "id");
        control.value = of(tag, "value");
        bool const box = control.kind == "checkbox" || control.kind == "radio";
        if (box && !has(tag, "value")) control.value = "on";
        control.label = of(tag, "aria-label");
        if (control.kind == "submit" && tag.name == "input") control.label = control.value;
        control.checked = has(tag, "checked");
        control.disabled = has(tag, "disabled");
        control.multiple = has(tag, "multiple");
        control.action = of(tag, "formaction");
        found->form = open_form_;
        found->form_id = of(tag, "form");
        found->legend = open_fieldsets_.empty() ? nullptr : open_fieldsets_.back();
        if (open_label_) open_label_->around = found.get();
        if (tag.name == "button" && control.label.empty()) gather("button", control.label);
        if (tag.name == "textarea") gather("textarea", control.value);
        controls_.push_back(std::move(found));
    }

    void finish();

    static constexpr std::size_t no_form = static_cast<std::size_t>(-1);
    struct Found {
        Control control;
        std::size_t form = no_form;
        std::string form_id;
        std::string const* legend = nullptr;
    };
    struct Label {
        std::string field, text;
        Found* around;
    };
    struct Text {
        std::string text;
        bool is_value;
        Found* select;
        std::size_t place;
    };

    Html html_;
    std::vector<Open> open_;
    std::size_t open_form_ = no_form;
    Label* open_label_ = nullptr;
    std::vector<std::string*> open_fieldsets_;
    // By pointer: text is gathered into them while the vectors grow.
    std::vector<std::unique_ptr<Link>> links_;
    std::vector<std::unique_ptr<std::string>> legends_;
    std::vector<std::unique_ptr<Label>> labels_;
    std::vector<std::unique_ptr<Text>> options_;
    std::vector<std::unique_ptr<Found>> controls_;
};

void Reader::finish() {
    for (auto const& option : options_) {
        auto& place = option->select->control.options[option->place];
        place.text = with_single_spaces(option->text);
        if (option->is_value) place.value = place.text;
    }
    for (auto const& label : labels_)
        for (auto const& found : controls_) {
            bool const meant =
                label->field.empty() ? found.get() == label->around : found->control.id == label->field;
            if (meant) found->control.label = with_single_spaces(label->text);
        }
    for (auto const& found : controls_) {
        if (found->legend) found->control.legend = with_single_spaces(*found->legend);
        found->control.label = with_single_spaces(found->control.label);
        if (found->control.kind == "textarea" && found->control.value.starts_with('\n'))
            found->control.value.erase(0, 1);
        auto form = found->form;
        for (std::size_t i = 0; i < html_.forms.size() && !found->form_id.empty(); ++i)
            if (html_.forms[i].id == found->form_id) form = i;
        if (form != no_form) html_.forms[form].controls.push_back(std::move(found->control));
    }
    for (auto const& link : links_) html_.links.push_back({with_single_spaces(link->text), link->target});
    html_.title = with_single_spaces(html_.title);
    html_.heading = with_single_spaces(html_.heading);
    html_.text = with_single_spaces(html_.text);
}

}  // namespace

Html read_html(std::string_view source) { return Reader().read(source); }

std::string without_entities(std::string_view text) {
    static std::map<std::string, std::string, std::less<>> const named{
        {"amp", "&"},      {"lt", "<"},    {"gt", ">"},    {"quot", "\""}, {"apos", "'"}, {"nbsp", "\u00a0"},
        {"shy", "\u00ad"}, {"ndash", "–"}, {"mdash", "—"}, {"aring", "å"}, {"auml", "ä"}, {"ouml", "ö"}};
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const end = text[i] == '&' ? text.find(';', i) : text.npos;
        if (end == text.npos || end - i > 12) {
            result += text[i];
            continue;
        }
        auto const name = std::string(text.substr(i + 1, end - i - 1));
        auto const found = named.find(name);
        if (found != named.end())
            result += found->second;
        else if (name.starts_with("#x") || name.starts_with("#X"))
            result += utf8(std::strtoul(name.c_str() + 2, nullptr, 16));
        else if (name.starts_with('#'))
            result += utf8(std::strtoul(name.c_str() + 1, nullptr, 10));
        else
            result += "&" + name + ";";
        i = end;
    }
    return result;
}

std::string with_single_spaces(std::string_view text) {
    std::string result;
    for (char const c : text) {
        if (!is_space(c))
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (result.ends_with(' ')) result.pop_back();
    return result;
}

}  // namespace jamsides::harness
