// Objects, cross-reference table and trailer; the file's identity is a digest of its content.
#include "platform/formats/document/pdf/file.hpp"

#include <unicode/unistr.h>
#include <zlib.h>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <stdexcept>

namespace jamsides::formats::document::pdf {

// Drawings have tens of thousands of numbers: whole hundredths are written without a general formatter.
void append_number(std::string& out, double value) {
    auto const hundredths = std::llround(value * 100);
    if (hundredths < 0) out += '-';
    auto const size = hundredths < 0 ? -hundredths : hundredths;
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, size / 100).ptr);
    auto const rest = size % 100;
    if (rest == 0) return;
    out += '.';
    out += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) out += static_cast<char>('0' + rest % 10);
}

std::string number(double value) {
    std::string out;
    append_number(out, value);
    return out;
}

std::string reference(int object) { return std::to_string(object) + " 0 R"; }

std::string hex4(unsigned value) {
    static constexpr char digits[] = "0123456789ABCDEF";
    return {digits[value >> 12 & 15], digits[value >> 8 & 15], digits[value >> 4 & 15], digits[value & 15]};
}

std::string text_string(std::string_view utf8) {
    auto text = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<int32_t>(utf8.size())});
    std::string out = "<FEFF";
    for (int32_t i = 0; i < text.length(); ++i) out += hex4(text.charAt(i));
    return out + ">";
}

std::string literal(std::string_view bytes) {
    std::string out = "(";
    for (char c : bytes) {
        if (c == '(' || c == ')' || c == '\\') out += '\\';
        if (static_cast<unsigned char>(c) >= 0x20) out += c;
    }
    return out + ")";
}

namespace {
constexpr std::size_t large_stream = 1 << 16;

// A compressor is a quarter of a megabyte to set up: each thread keeps one.
struct Compressor {
    z_stream stream{};
    Compressor() {
        if (deflateInit(&stream, 6) != Z_OK) throw std::runtime_error("no stream can be compressed");
    }
    ~Compressor() { deflateEnd(&stream); }
};
}  // namespace

std::string compressed(std::string_view bytes) {
    thread_local Compressor compressor;
    auto& stream = compressor.stream;
    deflateReset(&stream);
    // Much ink is the outlines of charts: packing it hard takes longer than all the rest and saves a tenth.
    deflateParams(&stream, bytes.size() > large_stream ? 1 : 6, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        throw std::runtime_error("a stream could not be compressed");
    out.resize(stream.total_out);
    return out;
}

int File::reserve() {
    objects_.emplace_back();
    return static_cast<int>(objects_.size());
}

int File::add(std::string body) {
    objects_.push_back(std::move(body));
    return static_cast<int>(objects_.size());
}

void File::set(int object, std::string body) {
    objects_[static_cast<std::size_t>(object - 1)] = std::move(body);
}

int File::add_stream(std::string_view bytes, std::string_view entries, bool deflated) {
    std::string packed;
    if (!deflated) packed = compressed(bytes), bytes = packed;
    std::string body = "<<";
    body.append(entries).append("/Filter/FlateDecode/Length ").append(std::to_string(bytes.size()));
    body.append(">>stream\n").append(bytes).append("\nendstream");
    return add(std::move(body));
}

namespace {
std::string digest(std::string_view bytes) {
    std::uint64_t first = 0xcbf29ce484222325, second = 0x9e3779b97f4a7c15;
    for (unsigned char c : bytes)
        first = (first ^ c) * 0x100000001b3, second = (second + c) * 0xd6e8feb86659fd93;
    char out[33];
    std::snprintf(out, sizeof out, "%016llX%016llX", static_cast<unsigned long long>(first),
                  static_cast<unsigned long long>(second ^ second >> 32));
    return out;
}
}  // namespace

std::string File::finish(int catalog, int info) const {
    std::string out = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::vector<std::size_t> offsets;
    std::size_t total = 1000;
    for (auto const& body : objects_) total += body.size() + 50;
    out.reserve(total);
    for (auto const& body : objects_) {
        offsets.push_back(out.size());
        out += std::to_string(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    }
    auto id = digest(out);
    auto start = out.size();
    auto size = std::to_string(objects_.size() + 1);
    out += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (auto offset : offsets) {
        char line[24];
        std::snprintf(line, sizeof line, "%010zu 00000 n \n", offset);
        out += line;
    }
    out += "trailer<</Size " + size + "/Root " + reference(catalog) + "/Info " + reference(info) + "/ID[<" +
           id + "><" + id + ">]>>\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
    return out;
}

}  // namespace jamsides::formats::document::pdf
