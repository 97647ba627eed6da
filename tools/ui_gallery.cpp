// Writes the gallery and the files it needs to a folder, to be opened without a server: ui_gallery FOLDER
#include <filesystem>
#include <fstream>
#include <iostream>

#include "platform/http/request.hpp"
#include "platform/text/language.hpp"
#include "ui/gallery/gallery.hpp"
#include "ui/style/style.hpp"

namespace {

using namespace jamsides;

void write(std::filesystem::path const& path, std::string_view bytes) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream{path, std::ios::binary} << bytes;
}

ui::Chrome chrome() {
    return {.nav = {{"Att göra", "#", true},
                    {"Ansökningar", "#"},
                    {"Grupper", "#"},
                    {"Tidplan", "#"},
                    {"Siffror", "#"}},
            .place = "Omgång 2027–2028",
            .person = "Ellen Nyberg, projektledare",
            .sign_out_url = "/sign-out",
            .footer = {{"Kontakta oss", "#"}, {"Tillgänglighet", "#"}},
            .other_language = ui::OtherLanguage{"en", "In English", "#"},
            .alternates = {{"text/csv", "CSV", "/gallery.csv"}}};
}

}  // namespace

int main(int count, char** words) {
    if (count != 2) return std::cerr << "ui_gallery FOLDER\n", 2;
    std::filesystem::path const folder{words[1]};
    for (std::string const theme : {"light", "dark"})
        write(folder / (theme + ".html"), ui::document(ui::gallery(text::swedish(), theme), chrome()));
    for (auto const* name : {"jamsides.css", "letter.css", "gallery.css", "familjen-grotesk.woff2",
                             "hanken-grotesk.woff2", "jamsides.js", "mark.svg"}) {
        auto const url = ui::style::url(name);
        auto const answer = ui::style::files().answer(http::request_for(http::Method::get, url));
        write(folder / url.substr(1), answer->content());
    }
}
