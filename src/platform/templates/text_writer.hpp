// The plain-text letter being written: what templates ending in .txt append to. Nothing is escaped.
#pragma once

#include <string>
#include <string_view>

#include "platform/text/language.hpp"

namespace jamsides::text {

class Writer {
  public:
    explicit Writer(Language const& language) : language_{&language} {}

    // Each {} takes the next value.
    template <class... A>
    void write(std::string_view pattern, A const&... values) {
        (put(pattern, text::place(values)), ...);
        buffer_ += pattern;
    }
    template <class... A>
    std::string message(std::string_view swedish, A const&... values) const {
        return language_->t(swedish, values...);
    }
    template <class... A>
    std::string plural(long long number, std::string_view one, std::string_view many,
                       A const&... values) const {
        return language_->plural(number, one, many, values...);
    }

    Language const& language() const { return *language_; }
    std::string const& text() const { return buffer_; }
    std::string take() { return std::move(buffer_); }

  private:
    void put(std::string_view& pattern, std::string_view value) {
        auto const at = pattern.find("{}");
        buffer_.append(pattern.substr(0, at)).append(value);
        pattern.remove_prefix(at + 2);
    }

    std::string buffer_;
    Language const* language_;
};

}  // namespace jamsides::text
