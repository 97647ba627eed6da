// Our server and nginx side by side, the same bytes from each, asked by wrk: bench_http [seconds a run]
// Needs nginx and wrk; says so and leaves when they are not there.
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "platform/http/server.hpp"
#include "platform/http/static_files.hpp"

namespace {

using namespace jamsides;
namespace fs = std::filesystem;

std::string page() {
    std::string html = "<!doctype html><html lang=sv><title>Organisationer</title><table>";
    for (int row = 0; row < 100; ++row)
        html += "<tr><th>Organisation " + std::to_string(row) +
                "</th><td>Region</td><td>Med i nätverket</td></tr>\n";
    return html + "</table>";
}

// Processor time of a process, in microseconds: on a busy machine it says more than requests a second.
double processor_time(pid_t process) {
    std::ifstream stat("/proc/" + std::to_string(process) + "/stat");
    std::string word;
    double ticks = 0;
    for (int field = 1; field <= 15 && stat >> word; ++field)
        if (field >= 14) ticks += std::stod(word);
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK)) * 1e6;
}

struct Result {
    double requests_a_second = 0;
    double microseconds = 0;  // of processor time for each request
    std::string p99;
};

Result measured(pid_t server, std::string const& url, int connections, int seconds) {
    auto const before = processor_time(server);
    auto const command =
        "wrk -t1 --latency -c" + std::to_string(connections) + " -d" + std::to_string(seconds) + " " + url;
    FILE* const output = ::popen(command.c_str(), "r");
    Result result;
    char line[512], text[64];
    while (output && std::fgets(line, sizeof line, output)) {
        if (std::sscanf(line, " 99%% %63s", text) == 1) result.p99 = text;
        std::sscanf(line, "Requests/sec: %lf", &result.requests_a_second);
        if (std::string(line).find("Non-2xx") != std::string::npos) std::cout << url << ": " << line;
    }
    if (output) ::pclose(output);
    result.microseconds = (processor_time(server) - before) / (result.requests_a_second * seconds);
    return result;
}

// nginx in one process, serving a folder.
class Nginx {
  public:
    explicit Nginx(fs::path const& folder, int port) {
        std::ofstream(folder / "nginx.conf") << "daemon off; master_process off; pid "
                                             << (folder / "pid").string() << "; error_log /dev/null crit;\n"
                                             << "events { worker_connections 2048; }\nhttp { access_log off; "
                                                "keepalive_requests 10000000; sendfile on;\n"
                                             << "open_file_cache max=100; server { listen 127.0.0.1:" << port
                                             << "; root " << folder.string() << "; } }\n";
        process_ = ::fork();
        if (process_ == 0) {
            ::execlp("nginx", "nginx", "-c", (folder / "nginx.conf").c_str(), nullptr);
            ::_exit(1);
        }
        ::usleep(300'000);
    }
    ~Nginx() { ::kill(process_, SIGTERM); }

    pid_t process() const { return process_; }

  private:
    pid_t process_;
};

struct Row {
    std::string what, ours, theirs;
};

void print(std::string const& what, int connections, Result const& us, Result const& them) {
    std::printf("%-20s %3d: ours %6.0f/s %5.1f us p99 %8s | nginx %6.0f/s %5.1f us p99 %8s | %.2f of nginx\n",
                what.c_str(), connections, us.requests_a_second, us.microseconds, us.p99.c_str(),
                them.requests_a_second, them.microseconds, them.p99.c_str(),
                us.requests_a_second / them.requests_a_second);
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** arguments) {
    int const seconds = count > 1 ? std::atoi(arguments[1]) : 3;
    if (std::system("command -v wrk nginx >/dev/null") != 0) {
        std::cout << "bench_http is skipped: wrk or nginx is not installed\n";
        return 0;
    }
    auto name = (fs::temp_directory_path() / "bench-http-XXXXXX").string();
    fs::path const folder = ::mkdtemp(name.data());
    fs::permissions(folder, fs::perms::all);
    std::ofstream(folder / "hello") << "Hello, world!";
    std::ofstream(folder / "page") << page();
    std::ofstream(folder / "app.css") << std::string(20'000, 'c');

    std::string const css(20'000, 'c');
    http::StaticFiles const files("/static/", {{"app.css", css, ""}});
    auto const hello = std::make_shared<std::string const>("Hello, world!");
    http::ServerOptions options;
    options.port = 0;
    options.handler_threads = 2;
    options.answer_at_once = [&](http::Request const& request) -> std::optional<http::Response> {
        if (request.path != "/hello") return files.answer(request);
        http::Response response = http::text("");
        response.shared_body = hello;
        return response;
    };
    http::Server server(options, [](http::Request& request) {
        return request.path == "/handled" ? http::text("Hello, world!") : http::html(page());
    });
    server.start();
    int const nginx_port = server.port() + 1;
    Nginx const nginx(folder, nginx_port);

    auto const at = [](int port, std::string const& path) {
        return "http://127.0.0.1:" + std::to_string(port) + path;
    };
    for (auto const& [what, ours, theirs] :
         {Row{"hello, cached", "/hello", "/hello"}, Row{"hello, handled", "/handled", "/hello"},
          Row{"page, made each time", "/page", "/page"},
          Row{"static 20 kB", files.url("app.css"), "/app.css"}})
        for (int const connections : {32, 256}) {
            auto const us = measured(::getpid(), at(server.port(), ours), connections, seconds);
            auto const them = measured(nginx.process(), at(nginx_port, theirs), connections, seconds);
            print(what, connections, us, them);
        }
    fs::remove_all(folder);
}
