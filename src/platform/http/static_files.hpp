// Files that are part of the program, in memory: under names that have their content's hash in them, so that
// a browser keeps them for a year and never asks again.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace jamsides::http {

struct StaticFile {
    std::string_view path;   // "style/app.css", without a slash first
    std::string_view bytes;  // must outlive the table
    std::string_view type;   // "" : told by the extension
};

class StaticFiles {
  public:
    // Serves under the prefix: "/static/". url(…) in CSS to another file of the table gets the hashed name.
    // Two files of one path throw.
    StaticFiles(std::string prefix, std::vector<StaticFile> const& files);
    ~StaticFiles();

    // "/static/style/app.1f0e….css"; a path that is not in the table is a defect and throws.
    std::string const& url(std::string_view path) const;
    // nullopt when the address is outside the prefix; 404 inside it is a Refusal. For
    // ServerOptions::answer_at_once.
    std::optional<Response> answer(Request const& request) const;

  private:
    struct Kept;
    void keep(StaticFile const& file);
    std::string with_hashed_urls(StaticFile const& file) const;

    std::string prefix_;
    std::map<std::string, std::string, std::less<>> urls_;              // path → hashed url
    std::map<std::string, std::shared_ptr<Kept>, std::less<>> by_url_;  // both the hashed and the plain one
};

}  // namespace jamsides::http
