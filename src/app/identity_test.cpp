// A logo is taken only when it can be shown.
#include <gtest/gtest.h>
#include <png.h>

#include <fstream>

#include "app/identity.hpp"
#include "app/world/page_fixture.hpp"
#include "platform/formats/document/picture.hpp"

namespace jamsides::app {
namespace {

std::string gray_png(unsigned width, unsigned height) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = width;
    image.height = height;
    image.format = PNG_FORMAT_GRAY;
    std::vector<png_byte> pixels(PNG_IMAGE_SIZE(image));
    for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = static_cast<png_byte>(i * 37);
    std::string bytes(pixels.size() + 10'000, '\0');
    png_alloc_size_t size = bytes.size();
    png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.data(), 0, nullptr);
    bytes.resize(size);
    return bytes;
}

struct Logo : PageTest {
    void SetUp() override {
        PageTest::SetUp();
        if (!IsSkipped()) site.data_directory = folder.path;
    }
    http::Response save(std::string const& bytes) {
        auto const path = folder.path / "logo.png";
        std::ofstream{path, std::ios::binary} << bytes;
        auto const routes = identity_routes();
        auto const route =
            std::ranges::find_if(routes, [](Route const& one) { return one.method == http::Method::post; });
        return send(
            route->page, {{"name", ""}}, {},
            {http::Upload{"logo", "logo.png", "image/png", bytes.size(), std::string(64, 'a'), path}});
    }
    test::TemporaryDirectory folder;
};
ON_BOTH_DATABASES(Logo);

}  // namespace

TEST_P(Logo, Must_be_whole) {
    auto const whole = gray_png(40, 20);
    EXPECT_TRUE(formats::document::is_whole(whole));
    for (auto const kept : {std::size_t{60}, whole.size() / 2, whole.size() - 20}) {
        auto const cut = save(whole.substr(0, kept));
        EXPECT_EQ(cut.status, 422) << kept;
        EXPECT_TRUE(says(cut, "Bilden går inte att läsa till slutet")) << kept;
    }
    EXPECT_EQ(save(whole).status, 303);
}

TEST_P(Logo, Must_not_be_a_hairline) {
    EXPECT_TRUE(says(save(gray_png(2, 400)), "Bilden är för smal"));
    EXPECT_TRUE(says(save(gray_png(170, 20)), "Bilden är för smal"));
    EXPECT_EQ(save(gray_png(160, 20)).status, 303);
}

}  // namespace jamsides::app
