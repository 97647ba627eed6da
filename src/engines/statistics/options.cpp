// What was typed after the command, taken strictly.
#include "engines/statistics/options.hpp"

#include <algorithm>

#include "engines/statistics/delimited.hpp"
#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {

Options::Options(std::vector<std::string> const& args, std::vector<std::string_view> const& known,
                 std::vector<std::string_view> const& flags) {
    for (std::size_t i = 0; i < args.size(); ++i) {
        std::string_view const arg = args[i];
        if (!arg.starts_with("--")) throw Unusable("”" + args[i] + "” känner vi inte igen");
        std::size_t const equals = arg.find('=');
        std::string const name(arg.substr(2, equals == arg.npos ? arg.npos : equals - 2));
        bool const is_flag = std::ranges::find(flags, name) != flags.end();
        if (!is_flag && std::ranges::find(known, name) == known.end())
            throw Unusable("--" + name + " känner vi inte igen");
        std::string value;
        if (equals != arg.npos)
            value = arg.substr(equals + 1);
        else if (!is_flag && ++i < args.size())
            value = args[i];
        else if (!is_flag)
            throw Unusable("--" + name + " behöver ett värde");
        if (!given_.emplace(name, value).second) throw Unusable("--" + name + " står två gånger");
    }
}

std::string const& Options::required(std::string_view name) const {
    auto const found = given_.find(name);
    if (found == given_.end() || found->second.empty()) throw Unusable("--" + std::string(name) + " saknas");
    return found->second;
}

std::optional<std::string> Options::optional(std::string_view name) const {
    auto const found = given_.find(name);
    return found == given_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> pieces;
    for (std::size_t from = 0; from <= text.size();) {
        std::size_t const end = std::min(text.find(separator, from), text.size());
        pieces.emplace_back(text.substr(from, end - from));
        from = end + 1;
    }
    return pieces;
}

int year_of(std::string_view text, std::string const& where) {
    std::int64_t const year = whole_of(text, where);
    if (year < 1900 || year > 2200) throw Unusable(where + ": ett år skrivs som 2022");
    return int(year);
}

Years years_of(std::string_view text, std::string const& where) {
    std::vector<std::string> const ends = split(text, '-');
    if (ends.size() > 2) throw Unusable(where + ": år skrivs som 2010-2015");
    return {year_of(ends.front(), where), year_of(ends.back(), where)};
}

}  // namespace jamsides::statistics
