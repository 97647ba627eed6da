// The checker is worth something only while it shares no cost code with the solver.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>

namespace jamsides::matching {

TEST(MatchVerification, Includes_nothing_that_the_solver_counts_costs_with) {
    // What it may share: the problem as read, answers as read, and decimals as written.
    std::set<std::string> const shared{"engines/matching/problem.hpp", "engines/matching/solution.hpp",
                                       "engines/matching/files/solution_file.hpp"};
    int looked_at = 0;
    for (auto const& file :
         std::filesystem::directory_iterator(JAMSIDES_SOURCE_DIR "/src/engines/matching/verification")) {
        if (file.path().string().ends_with("_test.cpp")) continue;
        ++looked_at;
        std::ifstream in(file.path());
        for (std::string line; std::getline(in, line);) {
            if (!line.starts_with("#include \"")) continue;
            auto name = line.substr(10, line.rfind('"') - 10);
            if (!name.starts_with("engines/matching/verification/"))
                EXPECT_TRUE(shared.count(name)) << file.path() << ": " << name;
        }
    }
    EXPECT_GE(looked_at, 4);
}

}  // namespace jamsides::matching
