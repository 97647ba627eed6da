// The body of a request, taken in as it comes and left in the request when it is whole: fields and uploads of
// a form, or the bytes of anything else.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "platform/http/request.hpp"

namespace jamsides::http {

class BodyReader {
  public:
    virtual ~BodyReader() = default;
    virtual void feed(std::string_view bytes) = 0;  // throws Refusal
    virtual void finish(Request& request) = 0;      // throws Refusal
};

// The reader for the request's Content-Type; uploads are written in the folder.
std::unique_ptr<BodyReader> body_reader_for(Request const& request, std::filesystem::path const& folder);
bool is_multipart(Request const& request);

}  // namespace jamsides::http
