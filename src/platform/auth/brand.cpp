// Two settings: the name, and the id of the logo's file.
#include "platform/auth/brand.hpp"

#include <fstream>

#include "platform/ledger/settings.hpp"

namespace jamsides::auth {

Brand brand_of(db::Connection& db) {
    Brand brand;
    if (auto const name = ledger::setting(db, "site_name"); name && !name->empty()) brand.name = *name;
    if (auto const logo = ledger::setting(db, "site_logo"); logo && !logo->empty())
        brand.logo = files::find(db, *logo);
    return brand;
}

std::string logo_bytes(Brand const& brand, std::filesystem::path const& files) {
    if (!brand.logo) return {};
    std::ifstream in{files::path_of(files, brand.logo->sha256), std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

void set_name(ledger::Change& change, std::string_view name) {
    ledger::set_setting(change, "site_name", name);
}
void set_logo(ledger::Change& change, std::string_view file_id) {
    ledger::set_setting(change, "site_logo", file_id);
}

}  // namespace jamsides::auth
