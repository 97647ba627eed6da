// What a handler is given: a request already decoded, checked and bounded. Plain values, nothing of the
// server.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/pairs.hpp"

namespace jamsides::http {

enum class Method { get, head, post, put, patch, remove /* DELETE is a macro on some systems */, options };
std::string_view written(Method method);  // "GET"
std::optional<Method> method_from(std::string_view written);

// A file sent in a form, already on disk. The file is removed with the last copy of its Upload:
// move or copy the file away to keep it.
struct Upload {
    std::string field;
    std::string filename;  // last segment only, control characters gone; "" when none was given
    std::string type;      // told by the content, never by the sender: application/pdf, image/png, …
    std::uint64_t size = 0;
    std::string sha256;  // lower-case hex
    std::filesystem::path path;
    std::shared_ptr<void const> keeper = nullptr;
};

struct Request {
    Method method = Method::get;
    std::string target = "/";  // as sent, for logs and redirects back
    std::string path = "/";    // decoded, normalised, no trailing slash, without the format
    std::string format;        // html json csv xlsx ics pdf docx svg xml, or "" when the path names none
    Fields query;
    Headers headers;
    Fields cookies;
    Fields parameters;            // from the route's pattern
    std::string body;             // as sent; empty for the two kinds of form below
    Fields fields;                // of an urlencoded or multipart form, in the order sent
    std::vector<Upload> uploads;  // files that were left empty in the form are not here
    std::string client_address;   // behind a trusted proxy: the one the proxy names
    std::string scheme = "http";  // "https" when a trusted proxy says so
    std::string host;
    std::string id;  // unique, for logs and for the error page

    // A parameter of the pattern; one that the pattern does not have is a defect and throws.
    std::string const& at(std::string_view parameter) const;
    bool only_reads() const { return method == Method::get || method == Method::head; }
    // The path with its format put back: "/rounds/2021-2023.ics".
    std::string full_path() const { return format.empty() ? path : path + "." + format; }
};

// A request as a browser would send it, for calling a handler without a server.
// The target may have a query and a format: "/organisations.csv?county=5".
Request request_for(Method method, std::string_view target, Fields fields = {});

}  // namespace jamsides::http
