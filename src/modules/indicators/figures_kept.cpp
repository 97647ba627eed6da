// The picture in memory, one an installation: tests open many data directories in one program.
#include <map>
#include <mutex>

#include "modules/indicators/figures.hpp"
#include "modules/indicators/figures_file.hpp"

namespace jamsides::indicators {
namespace {

using Picture = std::shared_ptr<Figures const>;

struct Kept {
    std::mutex mutex;
    std::map<std::filesystem::path, Picture> pictures;
};
Kept& kept() {
    static Kept instance;
    return instance;
}

Picture open(std::filesystem::path const& data_directory, std::string const& version) {
    return std::make_shared<Figures const>(cube::Cube::open(figures_path(data_directory, version)), version);
}

// The file may have been taken away by a newer version's maker, or be damaged: then it is made once more.
Picture newest(db::Connection& db, std::filesystem::path const& data_directory, Picture const& before) {
    for (int attempts_left = 3;; --attempts_left) {
        auto const wait = before ? Wait::not_if_another_makes_it : Wait::until_made;
        auto const version = make_figures(db, data_directory, wait);
        if (version.empty()) return before;
        try {
            return open(data_directory, version);
        } catch (cube::Fault const&) {
            if (attempts_left <= 1) throw;
            forget_figures(data_directory, version);
        }
    }
}

}  // namespace

Picture figures(db::Connection& db, std::filesystem::path const& data_directory) {
    auto const version = current_version(db);
    Picture before;
    {
        std::lock_guard const lock{kept().mutex};
        before = kept().pictures[data_directory];
    }
    if (before && before->version() == version) return before;
    auto const now = newest(db, data_directory, before);
    std::lock_guard const lock{kept().mutex};
    kept().pictures[data_directory] = now;
    return now;
}

}  // namespace jamsides::indicators
