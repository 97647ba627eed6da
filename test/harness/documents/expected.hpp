// Compares what was written with a golden file beside the code. JAMSIDES_UPDATE=1 writes the file anew
// instead.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace jamsides::harness {

// `path` counts from src/.
inline testing::AssertionResult as_expected(std::string const& path, std::string const& written) {
    std::string file = std::string(JAMSIDES_SOURCE_DIR) + "/src/" + path;
    if (std::getenv("JAMSIDES_UPDATE")) {
        std::ofstream(file, std::ios::binary) << written;
        return testing::AssertionSuccess();
    }
    std::ostringstream expected;
    expected << std::ifstream(file, std::ios::binary).rdbuf();
    if (expected.str() == written) return testing::AssertionSuccess();
    return testing::AssertionFailure() << path << " differs; what was written:\n" << written;
}

}  // namespace jamsides::harness
