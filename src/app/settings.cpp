// Reads jamsides.toml with toml++ and lays the command line over it.
#include "app/settings.hpp"

#include <charconv>

#include <toml++/toml.h>

namespace jamsides::app {
namespace {

void read_file(Settings& settings, std::filesystem::path const& file) {
    if (!std::filesystem::exists(file)) return;
    toml::table table;
    try {
        table = toml::parse_file(file.string());
    } catch (toml::parse_error const& error) {
        throw WrongUse(file.string() + ", rad " + std::to_string(error.source().begin.line) +
                       ": filen går inte att läsa. " + std::string(error.description()));
    }
    auto take = [](auto node, std::string& into) {
        if (auto value = node.template value<std::string>()) into = *value;
    };
    take(table["database"], settings.database);
    take(table["listen"], settings.listen);
    take(table["base_url"], settings.base_url);
    take(table["programme"], settings.programme);
    take(table["owner"], settings.owner);
    take(table["smtp"]["url"], settings.smtp.url);
    take(table["smtp"]["user"], settings.smtp.user);
    take(table["smtp"]["password"], settings.smtp.password);
    take(table["smtp"]["from_name"], settings.smtp.from_name);
    take(table["smtp"]["from_address"], settings.smtp.from_address);
    take(table["kolada"]["every"], settings.kolada.every);
    take(table["kolada"]["base_url"], settings.kolada.base_url);
    if (auto const* indicators = table["kolada"]["indicators"].as_array())
        for (auto const& indicator : *indicators)
            if (auto id = indicator.value<std::string>()) settings.kolada.indicators.push_back(*id);
    if (auto const& every = settings.kolada.every; !every.empty() && every != "month" && every != "year")
        throw WrongUse(file.string() + ": skriv every = \"month\" eller \"year\" under [kolada].");
    if (auto const* proxies = table["trusted_proxies"].as_array())
        for (auto const& proxy : *proxies)
            if (auto address = proxy.value<std::string>()) settings.trusted_proxies.push_back(*address);
}

}  // namespace

std::uint16_t Settings::port() const {
    auto const colon = listen.rfind(':');
    std::uint16_t port = 0;
    auto const from = listen.data() + colon + 1, end = listen.data() + listen.size();
    auto const read = colon == std::string::npos ? std::from_chars_result{from, std::errc::invalid_argument}
                                                 : std::from_chars(from, end, port);
    if (read.ec != std::errc{} || read.ptr != end)
        throw WrongUse("Skriv adress och port efter --listen, till exempel 127.0.0.1:8080.");
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
