// Finding fields and buttons the way a person names them, and sending what a browser would send.
#include "harness/http_client.hpp"

#include <algorithm>
#include <stdexcept>

namespace jamsides::harness {

namespace {

std::string escaped(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (char const c : text) {
        bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '-' || c == '.' || c == '_' || c == '*';
        if (plain)
            result += c;
        else if (c == ' ')
            result += '+';
        else
            result.append({'%', digits[static_cast<unsigned char>(c) >> 4],
                           digits[static_cast<unsigned char>(c) & 15]});
    }
    return result;
}

std::string urlencoded(Browser::Fields const& fields) {
    std::string result;
    for (auto const& [name, value] : fields)
        result += (result.empty() ? "" : "&") + escaped(name) + "=" + escaped(value);
    return result;
}

std::string with_crlf(std::string_view text) {
    std::string result;
    for (char const c : text)
        if (c == '\n')
            result += "\r\n";
        else if (c != '\r')
            result += c;
    return result;
}

struct Sent {
    std::string name, value;
    std::string filename = {};
    bool is_file = false;
};

// What a browser sends of a form when this button is pressed (the "entry list" of the HTML standard).
std::vector<Sent> entries(HtmlForm const& form, Control const& button) {
    std::vector<Sent> sent;
    for (auto const& control : form.controls) {
        bool const is_button =
            control.kind == "submit" || control.kind == "button" || control.kind == "reset";
        bool const is_box = control.kind == "radio" || control.kind == "checkbox";
        if (control.name.empty() || control.disabled) continue;
        if ((is_button && &control != &button) || (is_box && !control.checked)) continue;
        if (control.kind == "select") {
            for (auto const& option : control.options)
                if (option.selected) sent.push_back({control.name, option.value});
        } else if (control.kind == "file") {
            for (auto const& [filename, bytes] : control.files)
                sent.push_back({control.name, bytes, filename, true});
            if (control.files.empty()) sent.push_back({control.name, "", "", true});
        } else {
            sent.push_back({control.name, with_crlf(control.value)});
        }
    }
    return sent;
}

std::string multipart(std::vector<Sent> const& entries, std::string const& boundary) {
    std::string body;
    for (auto const& entry : entries) {
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + entry.name + "\"";
        if (entry.is_file)
            body += "; filename=\"" + entry.filename + "\"\r\nContent-Type: application/octet-stream";
        body += "\r\n\r\n" + entry.value + "\r\n";
    }
    return body + "--" + boundary + "--\r\n";
}

// A <select> without a choice made shows its first option; a browser sends that one.
void select_first(Html& html) {
    for (auto& form : html.forms)
        for (auto& control : form.controls) {
            auto const selected = [](Option const& option) { return option.selected; };
            bool const none = std::none_of(control.options.begin(), control.options.end(), selected);
            if (none && !control.multiple && !control.options.empty())
                control.options.front().selected = true;
        }
}

bool is_box(Control const& control) { return control.kind == "radio" || control.kind == "checkbox"; }

}  // namespace

Page const& Browser::visit(std::string_view target) { return send("GET", resolved(target), "", ""); }

Page const& Browser::follow() {
    if (page_.location().empty())
        throw std::runtime_error("the answer " + std::to_string(page_.status) + " from " + page_.url +
                                 " sends us nowhere");
    return visit(page_.location());
}

Page const& Browser::click(std::string_view text) {
    for (auto const& link : page_.html.links)
        if (link.text == text) return visit(link.target);
    not_found("link", text);
}

Browser& Browser::fill(std::string_view field, std::string_view value) {
    for (auto* control : controls(field)) {
        if (control->kind == "select" || is_box(*control)) return choose(field, value);
        control->value = value;
    }
    return *this;
}

Browser& Browser::choose(std::string_view label) {
    bool found = false;
    for (auto& form : page_.html.forms)
        for (auto& control : form.controls) {
            if (!is_box(control) || (control.label != label && control.id != label)) continue;
            if (control.kind == "radio")
                for (auto& other : form.controls)
                    if (other.kind == "radio" && other.name == control.name) other.checked = false;
            found = control.checked = true;
        }
    if (!found) not_found("choice", label);
    return *this;
}

Browser& Browser::choose(std::string_view field, std::string_view option) {
    bool found = false;
    for (auto& form : page_.html.forms)
        for (auto& control : form.controls) {
            bool const in_group = control.name == field || control.legend == field;
            if (is_box(control) && in_group && (control.value == option || control.label == option)) {
                if (control.kind == "radio")
                    for (auto& other : form.controls)
                        if (other.kind == "radio" && other.name == control.name) other.checked = false;
                found = control.checked = true;
            }
            bool const is_meant = in_group || control.label == field || control.id == field;
            if (control.kind != "select" || !is_meant) continue;
            auto const meant =
                std::find_if(control.options.begin(), control.options.end(),
                             [&](Option const& one) { return one.value == option || one.text == option; });
            if (meant == control.options.end()) continue;
            for (auto& other : control.options) other.selected = control.multiple && other.selected;
            found = meant->selected = true;
        }
    if (!found) not_found("choice in " + std::string(field), option);
    return *this;
}

Browser& Browser::unchoose(std::string_view label) {
    bool found = false;
    for (auto& form : page_.html.forms)
        for (auto& control : form.controls)
            if (control.kind == "checkbox" &&
                (control.label == label || control.id == label || control.name == label)) {
                control.checked = false;
                found = true;
            }
    if (!found) not_found("checkbox", label);
    return *this;
}

Browser& Browser::attach(std::string_view field, std::string filename, std::string bytes) {
    for (auto* control : controls(field)) {
        if (!control->multiple) control->files.clear();
        control->files.emplace_back(filename, bytes);
    }
    return *this;
}

Page const& Browser::press(std::string_view button, std::string_view action_with) {
    std::vector<std::pair<HtmlForm const*, Control const*>> found;
    for (auto const& form : page_.html.forms)
        for (auto const& control : form.controls) {
            auto const& action = control.action.empty() ? form.action : control.action;
            bool const meant = control.kind == "submit" && !control.disabled && control.label == button;
            if (meant && action.find(action_with) != action.npos) found.emplace_back(&form, &control);
        }
    if (found.empty()) not_found("button", button);
    if (found.size() > 1)
        throw std::runtime_error("several buttons say " + std::string(button) + " on " + page_.url);
    return submit(*found.front().first, *found.front().second);
}

Page const& Browser::submit(HtmlForm const& form, Control const& button) {
    auto const target = resolved(button.action.empty() ? form.action : button.action);
    auto const sent = entries(form, button);
    if (form.method == "post" && form.enctype == "multipart/form-data") {
        std::string const boundary = "----jamsides-boundary-of-tests";
        return send("POST", target, "multipart/form-data; boundary=" + boundary, multipart(sent, boundary));
    }
    Fields fields;
    for (auto const& entry : sent)
        fields.emplace_back(entry.name, entry.is_file ? entry.filename : entry.value);
    if (form.method == "post") return post(target, fields);
    return send("GET", target.substr(0, target.find('?')) + "?" + urlencoded(fields), "", "");
}

Page const& Browser::post(std::string_view target, Fields const& fields) {
    return send("POST", resolved(target), "application/x-www-form-urlencoded", urlencoded(fields));
}

Page const& Browser::send(std::string_view method, std::string_view target, std::string_view type,
                          std::string_view body) {
    std::string request = std::string(method) + " " + std::string(target.substr(0, target.find('#')));
    request += " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port_) + "\r\nConnection: close\r\n";
    for (auto const& [name, value] : headers_) request += name + ": " + value + "\r\n";
    std::string cookies;
    for (auto const& [name, value] : cookies_) cookies += (cookies.empty() ? "" : "; ") + name + "=" + value;
    if (!cookies.empty()) request += "Cookie: " + cookies + "\r\n";
    if (!type.empty()) request += "Content-Type: " + std::string(type) + "\r\n";
    if (method != "GET" && method != "HEAD")
        request += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    Wire wire(port_);
    wire.send(request + "\r\n" + std::string(body));
    Page page{answer_from(wire.receive_all(std::chrono::seconds(60))), std::string(target), {}};
    for (auto const& [name, value] : page.headers) {
        if (name != "Set-Cookie") continue;
        auto const pair = value.substr(0, value.find(';'));
        auto const equals = pair.find('=');
        cookies_[pair.substr(0, equals)] = pair.substr(equals + 1);
        if (value.find("; Max-Age=0") != value.npos) cookies_.erase(pair.substr(0, equals));
    }
    if (page.header("content-type").starts_with("text/html")) page.html = read_html(page.body);
    select_first(page.html);
    page_ = std::move(page);
    return page_;
}

std::string Browser::value_of(std::string_view field) const {
    auto* const control = const_cast<Browser*>(this)->controls(field).front();
    for (auto const& option : control->options)
        if (option.selected) return option.value;
    return control->value;
}

std::vector<Control*> Browser::controls(std::string_view field) {
    auto const all = [&](auto const& is_meant) {
        std::vector<Control*> found;
        for (auto& form : page_.html.forms)
            for (auto& control : form.controls)
                if (control.kind != "hidden" && control.kind != "submit" && is_meant(control))
                    found.push_back(&control);
        return found;
    };
    auto found = all([&](Control const& c) { return c.label == field || c.name == field || c.id == field; });
    if (found.empty()) found = all([&](Control const& c) { return c.label.starts_with(field); });
    if (found.empty()) not_found("field", field);
    for (auto const* control : found)
        if (control->disabled) throw std::runtime_error(std::string(field) + " is disabled on " + page_.url);
    return found;
}

void Browser::not_found(std::string_view what, std::string_view name) const {
    std::string message = "no " + std::string(what) + " \"" + std::string(name) + "\" on " + page_.url +
                          " (status " + std::to_string(page_.status) + ", \"" + page_.html.heading +
                          "\"). There are:";
    for (auto const& form : page_.html.forms)
        for (auto const& control : form.controls)
            if (control.kind != "hidden")
                message += "\n  " + control.kind + " \"" + control.label + "\" name=" + control.name +
                           " in " + form.action;
    if (what == "link")
        for (auto const& link : page_.html.links)
            message += "\n  link \"" + link.text + "\" to " + link.target;
    throw std::runtime_error(message);
}

std::string Browser::resolved(std::string_view target) const {
    if (auto const scheme = target.find("://"); scheme != target.npos) {
        auto const path = target.find('/', scheme + 3);
        return path == target.npos ? "/" : std::string(target.substr(path));
    }
    auto const here = page_.url.substr(0, page_.url.find('?'));
    if (target.starts_with('/')) return std::string(target);
    if (target.empty() || target.starts_with('#')) return page_.url;
    if (target.starts_with('?')) return here + std::string(target);
    return here.substr(0, here.rfind('/') + 1) + std::string(target);
}

}  // namespace jamsides::harness
