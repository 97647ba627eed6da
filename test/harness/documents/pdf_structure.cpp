// Runs a command on the document in a temporary file and collects what it prints.
#include "harness/documents/pdf_structure.hpp"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace jamsides::harness {
namespace {

std::string output_of(std::string const& command, int& status) {
    std::string out;
    auto* pipe = popen(command.c_str(), "r");
    if (!pipe) throw std::runtime_error("no process could be started");
    std::array<char, 4096> part;
    while (auto size = fread(part.data(), 1, part.size(), pipe)) out.append(part.data(), size);
    status = pclose(pipe);
    return out;
}

std::optional<std::string> read_with(std::string const& tool, std::string const& before, std::string_view pdf,
                                     std::string const& after = "") {
    int status = 0;
    output_of("command -v " + tool, status);
    if (status != 0) return {};
    char path[] = "/tmp/jamsides-pdf-XXXXXX";
    int file = mkstemp(path);
    if (file < 0 || write(file, pdf.data(), pdf.size()) != static_cast<ssize_t>(pdf.size()))
        throw std::runtime_error("a temporary file could not be written");
    close(file);
    auto out = output_of(tool + " " + before + " " + path + " " + after + " 2>&1", status);
    unlink(path);
    return out;
}

}  // namespace

// Object numbers are left out: they say nothing of what is read. So are tables' summaries, which are printed
// as the UTF-16 that they are in the file; -a, or grep would take all that follows for something other than
// text.
std::optional<std::string> pdf_structure(std::string_view pdf) {
    return read_with("pdfinfo", "-struct-text", pdf, "| grep -av -e '^ *Object [0-9]* 0$' -e '^ */Summary '");
}
std::optional<std::string> pdf_text(std::string_view pdf) { return read_with("pdftotext", "-raw", pdf, "-"); }
std::optional<std::string> pdf_faces(std::string_view pdf) { return read_with("pdffonts", "", pdf); }
std::optional<std::string> pdf_objects(std::string_view pdf) { return read_with("qpdf", "--qdf", pdf, "-"); }

std::optional<std::string> pdf_faults(std::string_view pdf) {
    auto said = read_with("qpdf", "--check", pdf);
    if (said && said->find("No syntax or stream encoding errors found") != std::string::npos) return "";
    return said;
}

}  // namespace jamsides::harness
