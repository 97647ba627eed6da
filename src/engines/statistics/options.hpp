// The options of one command: --name value, or --name=value, each at most once.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engines/statistics/effect.hpp"

namespace jamsides::statistics {

class Options {
  public:
    // Throws Unusable for a name that is not among the known or flags, a name twice, or one without a value.
    Options(std::vector<std::string> const& args, std::vector<std::string_view> const& known,
            std::vector<std::string_view> const& flags = {});
    std::string const& required(std::string_view name) const;
    std::optional<std::string> optional(std::string_view name) const;
    bool flag(std::string_view name) const { return given_.contains(name); }

  private:
    std::map<std::string, std::string, std::less<>> given_;
};

std::vector<std::string> split(std::string_view text, char separator);
int year_of(std::string_view text, std::string const& where);
Years years_of(std::string_view text, std::string const& where);  // "2010-2015" or "2016"

}  // namespace jamsides::statistics
