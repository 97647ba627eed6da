// Lines are built whole and written with one call, so that threads never mix them.
#include "platform/log/log.hpp"

#include <unistd.h>

#include <atomic>
#include <utility>

#include "platform/time/iso.hpp"

namespace jamsides::log {
namespace {

std::atomic<Level> lowest{Level::info};
std::atomic<int> out{STDERR_FILENO};
thread_local std::string current_request;

constexpr std::string_view name(Level level) {
    constexpr std::string_view names[] = {"debug", "info", "warning", "error"};
    return names[static_cast<int>(level)];
}

bool plain(std::string_view text) {
    for (char c : text)
        if (c <= ' ' || c == '"' || c == '=' || c == '\\' || c == 0x7f) return false;
    return !text.empty();
}

void quote(std::string& line, std::string_view text) {
    line += '"';
    for (char c : text) {
        if (c == '"' || c == '\\') {
            line += '\\';
            line += c;
        } else if (c == '\n') {
            line += "\\n";
        } else if (static_cast<unsigned char>(c) < ' ' || c == 0x7f) {
            line += '?';
        } else {
            line += c;
        }
    }
    line += '"';
}

void put(std::string& line, std::string_view key, std::string_view value) {
    line += ' ';
    line += key;
    line += '=';
    if (plain(value))
        line += value;
    else
        quote(line, value);
}

}  // namespace

void write(Level level, std::string_view message, Fields fields) {
    if (level < lowest) return;
    std::string line = time::to_iso(time::SystemClock{}.now());
    line += ' ';
    line += name(level);
    line += ' ';
    quote(line, message);
    if (!current_request.empty()) put(line, "request", current_request);
    for (Field const& field : fields) put(line, field.key, field.value);
    line += '\n';
    [[maybe_unused]] const auto written = ::write(out, line.data(), line.size());
}

void show_from(Level level) { lowest = level; }

int write_to(int descriptor) { return out.exchange(descriptor); }

Request::Request(std::string id) : before_{std::exchange(current_request, std::move(id))} {}
Request::~Request() { current_request = std::move(before_); }

std::string const& request_id() { return current_request; }

}  // namespace jamsides::log
