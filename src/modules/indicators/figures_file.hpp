// The mapped file of one installation: which one is current, and how it is made from the database.
#pragma once
#include <filesystem>
#include <string>

#include "platform/db/connection.hpp"

namespace jamsides::indicators {

// The last delivery that is finished: what the file must hold. "none" before there is any. While a file is
// taken up part by part, none that finished after it was begun counts: it would show some of the parts.
std::string current_version(db::Connection&);

std::filesystem::path figures_path(std::filesystem::path const& data_directory, std::string_view version);

enum class Wait { until_made, not_if_another_makes_it };

// Makes the file of the current version unless it is there, and takes older ones away. Gives its version, or
// "" when another thread or program is making it and one should not wait. Call it after every delivery, so
// that no page has to.
std::string make_figures(db::Connection&, std::filesystem::path const& data_directory,
                         Wait wait = Wait::until_made);

// A file that cannot be read is taken away, and with it the belief that the current version is there.
void forget_figures(std::filesystem::path const& data_directory, std::string_view version);

}  // namespace jamsides::indicators
