// Findings as JSON: one object, numbers with 17 significant digits so that they read back as the same
// doubles.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jamsides::statistics {

// Writes in order; commas are kept track of. A missing number is null, never 0.
class JsonText {
  public:
    JsonText& open(char bracket);   // '{' or '['
    JsonText& close(char bracket);  // '}' or ']'
    JsonText& key(std::string_view name);
    JsonText& number(std::optional<double> value);
    JsonText& whole(std::optional<std::int64_t> value);
    JsonText& truth(bool value);
    JsonText& text(std::string_view value);
    std::string const& str() const { return text_; }

  private:
    void separate();
    std::string text_;
    bool first_ = true;  // nothing yet after the last bracket or key
};

}  // namespace jamsides::statistics
