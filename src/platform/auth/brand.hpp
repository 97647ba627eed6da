// What the installation calls itself and its logo, as those who run it have set them in the program.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "platform/files/files.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::auth {

struct Brand {
    std::string name = "Jämsides";
    std::optional<files::File> logo;  // PNG or JPEG; none: the mark of the program

    // Where it is fetched; a new logo has a new address. "" without one.
    std::string logo_address() const { return logo ? "/logo/" + logo->id : ""; }
};

Brand brand_of(db::Connection&);
// The bytes of the logo; "" without one.
std::string logo_bytes(Brand const&, std::filesystem::path const& files);

// "" takes the program's own name or mark back.
void set_name(ledger::Change&, std::string_view name);
void set_logo(ledger::Change&, std::string_view file_id);

}  // namespace jamsides::auth
