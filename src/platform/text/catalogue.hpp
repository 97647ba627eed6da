// The translations of one language, read from a gettext .mo text that is part of the program. The keys are
// the Swedish texts themselves.
#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>

namespace jamsides::text {

class Catalogue {
  public:
    // `mo` must outlive the catalogue; a text that is not a .mo file throws std::runtime_error.
    explicit Catalogue(std::string_view mo);

    // The translation of a text without plural; empty when there is none.
    std::string_view find(std::string_view swedish) const;
    // The translation for the count: form 0 is for one, form 1 for all other numbers.
    std::string_view find(std::string_view singular, bool one) const;

    std::size_t size() const { return entries_.size(); }
    auto begin() const { return entries_.begin(); }
    auto end() const { return entries_.end(); }

  private:
    // Singular → every plural form, with NUL between them, as gettext stores them.
    std::unordered_map<std::string_view, std::string_view> entries_;
};

}  // namespace jamsides::text
