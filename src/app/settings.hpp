// How one installation is set up: what stands on the command line, in DIR/jamsides.toml, or by default.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace jamsides::app {

struct Smtp {
    std::string url;  // "smtp://mail.example.se:587"; "" keeps mail in the drawer
    std::string user, password;
    std::string from_name = "Jämsides";
    std::string from_address = "jamsides@example.se";
};

struct Settings {
    std::filesystem::path data;
    std::string database;  // "" is DIR/jamsides.db
    std::string listen = "127.0.0.1:8080";
    std::string base_url;  // "" is http:// and the listening address
    std::vector<std::string> trusted_proxies;
    Smtp smtp;
    struct Kolada {
        std::string every;     // "month" or "year"; "" never: figures come when somebody asks for them
        std::string base_url;  // "" is Kolada's own
        std::vector<std::string> indicators;  // none: those of the catalogue
    } kolada;
    std::string programme = "Modellkonceptet";
    std::string owner = "Programkontoret";

    std::string database_url() const { return database.empty() ? (data / "jamsides.db").string() : database; }
    std::string address() const { return listen.substr(0, listen.rfind(':')); }
    std::uint16_t port() const;
    std::string site_url() const { return base_url.empty() ? "http://" + listen : base_url; }
};

// Wrong use: the sentence is shown as it is, exit status 2.
struct WrongUse : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// What the command line gave wins over the file.
struct GivenSettings {
    std::string data, database, listen, base_url;
};
Settings settings_from(GivenSettings const& given);

}  // namespace jamsides::app
