// A letter that is saved as a file has all it needs in itself.
#include <gtest/gtest.h>

#include "ui/style/style.hpp"

namespace jamsides::app {

TEST(SavedLetter, Has_sheets_and_typefaces_inside_and_fetches_nothing) {
    auto const style = ui::style::of_saved_letter();
    EXPECT_NE(style.find(".letterhead"), style.npos);
    EXPECT_NE(style.find("--font-text"), style.npos);
    EXPECT_EQ(style.find("</"), style.npos);
    int typefaces = 0;
    for (auto at = style.find("url("); at != style.npos; at = style.find("url(", at + 1), ++typefaces)
        EXPECT_TRUE(std::string_view(style).substr(at).starts_with("url(data:font/woff2;base64,"));
    EXPECT_EQ(typefaces, 2);
}

}  // namespace jamsides::app
