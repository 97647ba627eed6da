// Name and logo. A logo is a PNG or a JPEG, told by its content: both can stand on pages, in PDF and in Word.
#include "app/identity.hpp"

#include <algorithm>
#include <fstream>

#include "app/templates/identity.html.hpp"
#include "platform/formats/document/picture.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::app {
namespace {

constexpr std::uint64_t largest_logo = 500'000;

http::Response show_identity(Visit& visit) {
    auto brand = auth::brand_of(visit.db);
    auto form = http::Form{}.set("name", brand.name);
    return ui::represent_html(visit, Identity{std::move(brand), visit.site.owner, std::move(form)});
}

std::string bytes_of(std::filesystem::path const& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

// What is wrong with the picture itself; "" when it can stand in a letter's head.
std::string fault_of_picture(std::string_view bytes, text::Language const& language) {
    constexpr int longest_to_shortest = 8;
    if (!formats::document::is_whole(bytes))
        return language.t("Bilden går inte att läsa till slutet. Spara om den och välj den igen");
    auto const size = *formats::document::picture_size(bytes);
    if (std::max(size.width, size.height) > longest_to_shortest * std::min(size.width, size.height))
        return language.t("Bilden är för smal. Den får vara högst åtta gånger så lång åt ena hållet");
    return {};
}

// Nothing when no new one was chosen.
http::Upload const* read_logo(http::Form& form, text::Language const& language) {
    auto const* upload = form.upload("logo");
    if (!upload) return nullptr;
    if (upload->type != "image/png" && upload->type != "image/jpeg")
        form.problem("logo", language.t("Välj en bild i formatet PNG eller JPEG"));
    else if (upload->size > largest_logo)
        form.problem("logo", language.t("Välj en bild på högst 500 kB"));
    else if (auto fault = fault_of_picture(bytes_of(upload->path), language); !fault.empty())
        form.problem("logo", std::move(fault));
    return upload;
}

http::Response save_identity(Visit& visit) {
    Identity view{auth::brand_of(visit.db), visit.site.owner, http::Form{visit.request}};
    auto const name = view.form.text_up_to(40, "name", visit.t("Skriv högst 40 tecken"));
    auto const* logo = read_logo(view.form, visit.language);
    if (!view.form.ok()) return ui::represent_html(visit, view, 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    auth::set_name(change, name);
    if (view.form.chosen("mark", "own")) auth::set_logo(change, "");
    if (logo) {
        auto const file = files::keep_file(change, visit.site.files(), logo->filename, logo->type, logo->path,
                                           logo->sha256);
        auth::set_logo(change, file.id);
    }
    change.commit();
    return http::redirect("/identity");
}

// Only the logo in use: other files have doors of their own.
http::Response show_logo(Visit& visit) {
    auto const brand = auth::brand_of(visit.db);
    if (!brand.logo || brand.logo->id != visit.request.at("file")) throw http::not_found();
    return http::file(files::path_of(visit.site.files(), brand.logo->sha256), brand.logo->media_type)
        .with("Cache-Control", "public, max-age=31536000, immutable");
}

}  // namespace

void write(ui::HtmlPage& page, Identity const& view) {
    page.title = page.t("Namn och logotyp");
    templates::identity(page.body, view);
}

Routes identity_routes() {
    using enum http::Method;
    return {
        {get, "/identity", show_identity, may::in_charge},
        {post, "/identity", save_identity, may::in_charge, auth::takes_files},
        {get, "/logo/{file}", show_logo, may::anyone},
    };
}

}  // namespace jamsides::app
