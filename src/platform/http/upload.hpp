// One file of a form on its way to disk: written, measured and hashed as it comes, its type told at the end.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "platform/http/request.hpp"

namespace jamsides::http {

class UploadWriter {
  public:
    // A new file, readable by nobody else, in the folder. Throws Refusal (507) when the disk is full.
    UploadWriter(std::filesystem::path const& folder, std::string field, std::string filename);
    ~UploadWriter();
    UploadWriter(UploadWriter const&) = delete;
    UploadWriter& operator=(UploadWriter const&) = delete;

    void write(std::string_view bytes);
    Upload finished();

  private:
    struct Digest;
    Upload upload_;
    int descriptor_ = -1;
    std::unique_ptr<Digest> digest_;
};

// Takes away what a program that was killed left in the folder of uploads: older than any upload may take.
void remove_leftovers(std::filesystem::path const& folder);

// application/pdf, …wordprocessingml.document, …spreadsheetml.sheet, image/png, image/jpeg, image/webp, or
// application/octet-stream for all else, also for Office files with macros.
std::string type_by_content(std::filesystem::path const& file);

}  // namespace jamsides::http
