// Reads jamsides.toml with toml++ and lays the command line over it.
#include "app/settings.hpp"

#include <charconv>
#include <map>
#include <variant>

#include <toml++/toml.h>

namespace jamsides::app {
namespace {

using Place = std::variant<std::string*, std::vector<std::string>*>;

std::map<std::string, Place> places_in(Settings& settings) {
    auto& [url, user, password, from_name, from_address] = settings.smtp;
    return {{"database", &settings.database},
            {"listen", &settings.listen},
            {"base_url", &settings.base_url},
            {"trusted_proxies", &settings.trusted_proxies},
            {"programme", &settings.programme},
            {"owner", &settings.owner},
            {"smtp.url", &url},
            {"smtp.user", &user},
            {"smtp.password", &password},
            {"smtp.from_name", &from_name},
            {"smtp.from_address", &from_address},
            {"kolada.every", &settings.kolada.every},
            {"kolada.base_url", &settings.kolada.base_url},
            {"kolada.indicators", &settings.kolada.indicators}};
}

// Takes every setting of the file to its place. What has no place, or is of another kind than its place, is
// refused: a slip of the finger would otherwise leave the default standing.
class FileReading {
  public:
    FileReading(Settings& settings, std::filesystem::path const& file)
        : file_{file.string()}, places_{places_in(settings)} {}

    void read(toml::table const& table, std::string const& part = "") {
        for (auto const& [key, node] : table) {
            auto const name = part + std::string(key.str());
            auto const place = places_.find(name);
            if (place != places_.end())
                std::visit([&, &node = node](auto* into) { take(name, node, *into); }, place->second);
            else if (!has_parts(name))
                refuse(node, "det finns ingen inställning som heter " + name +
                                 ". Rätta namnet eller ta bort raden.");
            else if (auto const* inner = node.as_table())
                read(*inner, name + ".");
            else
                refuse(node, "skriv [" + name + "] på en egen rad och inställningarna under den.");
        }
    }

  private:
    bool has_parts(std::string const& name) const {
        auto const next = places_.lower_bound(name + ".");
        return next != places_.end() && next->first.starts_with(name + ".");
    }
    void take(std::string const& name, toml::node const& node, std::string& into) const {
        auto const* text = node.as_string();
        if (!text) refuse(node, "skriv värdet efter " + name + " inom citattecken.");
        into = text->get();
    }
    void take(std::string const& name, toml::node const& node, std::vector<std::string>& into) const {
        auto const* list = node.as_array();
        if (!list) refuse(node, "skriv värdena efter " + name + " som en lista: [\"ett\", \"två\"].");
        for (auto const& value : *list) take(name, value, into.emplace_back());
    }
    [[noreturn]] void refuse(toml::node const& node, std::string const& sentence) const {
        throw WrongUse(file_ + ", rad " + std::to_string(node.source().begin.line) + ": " + sentence);
    }

    std::string file_;
    std::map<std::string, Place> places_;
};

toml::table table_in(std::filesystem::path const& file) {
    try {
        return toml::parse_file(file.string());
    } catch (toml::parse_error const& error) {
        auto const line = error.source().begin.line;
        if (line == 0) throw WrongUse(file.string() + " går inte att öppna. Se till att den går att läsa.");
        throw WrongUse(file.string() + ", rad " + std::to_string(line) +
                       ": raden går inte att läsa. Skriv namn = \"värde\", och varje namn en gång.");
    }
}

void read_file(Settings& settings, std::filesystem::path const& file) {
    if (!std::filesystem::exists(file)) return;
    FileReading{settings, file}.read(table_in(file));
    if (auto const& every = settings.kolada.every; !every.empty() && every != "month" && every != "year")
        throw WrongUse(file.string() + ": skriv every = \"month\" eller \"year\" under [kolada].");
}

}  // namespace

std::uint16_t Settings::port() const {
    auto const colon = listen.rfind(':');
    std::uint16_t port = 0;
    auto const from = listen.data() + colon + 1, end = listen.data() + listen.size();
    auto const read = colon == std::string::npos ? std::from_chars_result{from, std::errc::invalid_argument}
                                                 : std::from_chars(from, end, port);
    if (read.ec != std::errc{} || read.ptr != end)
        throw WrongUse(
            "Skriv adress och port efter --listen, eller efter listen i jamsides.toml, till exempel "
            "127.0.0.1:8080.");
    return port;
}

Settings settings_from(GivenSettings const& given) {
    if (given.data.empty()) throw WrongUse("Ange var uppgifterna ligger: --data KATALOG.");
    Settings settings;
    settings.data = given.data;
    read_file(settings, settings.data / "jamsides.toml");
    if (!given.database.empty()) settings.database = given.database;
    if (!given.listen.empty()) settings.listen = given.listen;
    if (!given.base_url.empty()) settings.base_url = given.base_url;
    while (settings.base_url.ends_with('/')) settings.base_url.pop_back();
    settings.port();  // refuses a bad address before anything is opened
    return settings;
}

}  // namespace jamsides::app
