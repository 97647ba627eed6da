// template_compiler TEMPLATE PATH-FROM-SRC TARGET writes TARGET.hpp and TARGET.cpp;
// template_compiler --messages FILE… prints the translatable texts of templates as a gettext catalogue.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "template.hpp"

namespace jamsides::template_compiler {

std::string trimmed(std::string_view text) {
    auto const first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return "";
    return std::string{text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1)};
}

std::string cpp_string(std::string_view text) {
    std::string out = "\"";
    for (char const c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '"' || c == '\\')
            out += '\\', out += c;
        else
            out += c;
    }
    return out + "\"";
}

void find_messages(std::string_view code, int line, std::vector<Message>& messages) {
    for (std::size_t at = code.find("t(\""); at != code.npos; at = code.find("t(\"", at + 1)) {
        if (at > 0 && (std::isalnum(static_cast<unsigned char>(code[at - 1])) || code[at - 1] == '_'))
            continue;
        std::string text;
        for (std::size_t i = at + 3; i < code.size() && code[i] != '"'; ++i) {
            if (code[i] == '\\') ++i;
            text += code[i];
        }
        messages.push_back({line, text, ""});
    }
}

namespace {

std::string read(std::string const& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw Fault{0, "cannot be read"};
    return {std::istreambuf_iterator<char>{file}, {}};
}

// A file that would not change is left alone, so that nothing that includes it is built again.
void write(std::string const& path, std::string const& text) {
    if (std::filesystem::exists(path) && read(path) == text) return;
    std::filesystem::create_directories(std::filesystem::path{path}.parent_path());
    if (!(std::ofstream{path, std::ios::binary} << text)) throw Fault{0, path + " cannot be written"};
}

void print_messages(std::string const& path) {
    auto const from = path.rfind("src/", 0) == 0         ? 4
                      : path.rfind("/src/") == path.npos ? 0
                                                         : path.rfind("/src/") + 5;
    for (auto const& [line, one, many] : compile(path.substr(from), read(path)).messages) {
        std::cout << "#: " << path << ":" << line << "\nmsgid " << cpp_string(one) << "\n";
        if (many.empty())
            std::cout << "msgstr \"\"\n\n";
        else
            std::cout << "msgid_plural " << cpp_string(many) << "\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n\n";
    }
}

int run(std::vector<std::string> const& arguments) {
    bool const messages = !arguments.empty() && arguments[0] == "--messages";
    if (!messages && arguments.size() != 3) {
        std::cerr << "template_compiler TEMPLATE PATH-FROM-SRC TARGET, or --messages FILE…\n";
        return 2;
    }
    std::string path;
    try {
        if (messages) {
            for (std::size_t i = 1; i < arguments.size(); ++i) print_messages(path = arguments[i]);
        } else {
            path = "src/" + arguments[1];
            auto const compiled = compile(arguments[1], read(arguments[0]));
            write(arguments[2] + ".hpp", compiled.header);
            write(arguments[2] + ".cpp", compiled.code);
        }
        return 0;
    } catch (Fault const& fault) {
        std::cerr << path << ":" << fault.line << ": " << fault.sentence << "\n";
        return 1;
    }
}

}  // namespace
}  // namespace jamsides::template_compiler

int main(int count, char** words) { return jamsides::template_compiler::run({words + 1, words + count}); }
