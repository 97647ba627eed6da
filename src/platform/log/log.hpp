// One line an event on standard error, for the people who run the program. Never a name, an address or
// anything a person typed: ids, counts, durations and kinds are enough to find the rest in the ledger.
#pragma once
#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>

namespace jamsides::log {

enum class Level { debug, info, warning, error };

struct Field {
    std::string_view key;
    std::string value;
    Field(std::string_view k, std::string_view v) : key{k}, value{v} {}
    Field(std::string_view k, char const* v) : key{k}, value{v} {}
    template <class Number>
    requires std::integral<Number> || std::floating_point<Number> Field(std::string_view k, Number v)
        : key{k}, value{std::to_string(v)} {}
};
using Fields = std::initializer_list<Field>;

// `message` is a constant sentence; what varies stands in the fields.
void write(Level level, std::string_view message, Fields fields = {});
inline void debug(std::string_view message, Fields fields = {}) { write(Level::debug, message, fields); }
inline void info(std::string_view message, Fields fields = {}) { write(Level::info, message, fields); }
inline void warning(std::string_view message, Fields fields = {}) { write(Level::warning, message, fields); }
inline void error(std::string_view message, Fields fields = {}) { write(Level::error, message, fields); }

// Lines below this level are not written; info at the start.
void show_from(Level level);
// Where lines go: a file descriptor, standard error at the start. Returns the one used until now.
int write_to(int descriptor);

// While it lives, every line this thread writes carries the request's (or the job's) id.
class Request {
  public:
    explicit Request(std::string id);
    ~Request();
    Request(Request const&) = delete;
    Request& operator=(Request const&) = delete;

  private:
    std::string before_;
};
// The id in force on this thread, empty outside every Request.
std::string const& request_id();

}  // namespace jamsides::log
