// Advice for the troubles of an installation.
#include "platform/db/error.hpp"

namespace jamsides::db {

std::string_view advice(Error::Kind kind) {
    switch (kind) {
        case Error::busy:
            return "Databasen är upptagen just nu. Försök igen om en stund.";
        case Error::full:
            return "Disken är full. Frigör utrymme och försök igen. Inget som redan var sparat har gått "
                   "förlorat.";
        case Error::corrupt:
            return "Databasfilen är skadad eller är ingen databas. Lägg tillbaka den senaste "
                   "säkerhetskopian.";
        case Error::unreadable:
            return "Databasen går inte att öppna. Kontrollera sökvägen eller adressen och att programmet får "
                   "läsa och skriva där.";
        case Error::newer_version:
            return "Databasen hör till en nyare version av Jämsides. Installera den versionen eller lägg "
                   "tillbaka en äldre säkerhetskopia.";
        case Error::changed_schema:
            return "Databasen har byggts av en annan utgåva av Jämsides än den här. Installera den utgåva "
                   "som "
                   "användes senast.";
        default:
            return {};
    }
}

std::string_view name(Error::Kind kind) {
    constexpr std::string_view names[] = {"unique",        "foreign_key",    "constraint", "busy",
                                          "serialization", "full",           "corrupt",    "unreadable",
                                          "newer_version", "changed_schema", "other"};
    return names[static_cast<int>(kind)];
}

}  // namespace jamsides::db
