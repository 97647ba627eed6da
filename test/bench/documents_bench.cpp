// Measures the document writers: `bench_documents [COUNT]` writes COUNT letters in each format and says how
// long it took; with a folder as second argument it leaves one of each there to look at.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include "harness/documents/sample_letter.hpp"
#include "platform/formats/document/docx.hpp"
#include "platform/formats/document/html.hpp"
#include "platform/formats/document/pdf.hpp"

namespace {

template <class Write>
void measure(char const* format, int count, char const* folder, Write write) {
    auto letter = jamsides::harness::sample_letter();
    if (folder) std::ofstream(std::string(folder) + "/letter." + format, std::ios::binary) << write(letter);
    auto start = std::chrono::steady_clock::now();
    std::size_t bytes = 0;
    for (int i = 0; i < count; ++i) {
        auto& address = std::get<jamsides::formats::document::AddressBlock>(letter.blocks[1]);
        address.recipient[0] = "Kommun nummer " + std::to_string(i);
        bytes += write(letter).size();
    }
    std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("%-5s %7.3f ms a letter, %6zu bytes\n", format, took.count() / count,
                bytes / static_cast<std::size_t>(count));
}

}  // namespace

int main(int count, char** arguments) {
    int letters = count > 1 ? std::max(1, std::atoi(arguments[1])) : 200;
    char const* folder = count > 2 ? arguments[2] : nullptr;
    measure("html", letters, folder,
            [](auto const& letter) { return jamsides::formats::document::to_html(letter); });
    measure("docx", letters, folder,
            [](auto const& letter) { return jamsides::formats::document::to_docx(letter); });
    measure("pdf", letters, folder,
            [](auto const& letter) { return jamsides::formats::document::to_pdf(letter); });
}
