// Three kinds of body: multipart forms, urlencoded forms, and all else.
#include "platform/http/body.hpp"

#include <optional>
#include <utility>

#include "platform/http/decode.hpp"
#include "platform/http/multipart.hpp"
#include "platform/http/refusal.hpp"
#include "platform/http/upload.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::http {

namespace {

constexpr std::size_t most_text = std::size_t{1} << 20;  // of all fields that are not files
constexpr std::size_t most_uploads = 50;

std::string_view media_type(Request const& request) {
    auto type = request.headers.value("content-type");
    type = type.substr(0, type.find(';'));
    while (type.ends_with(' ')) type.remove_suffix(1);
    return type;
}

class WholeBody : public BodyReader {
  public:
    void feed(std::string_view bytes) override { bytes_.append(bytes); }
    void finish(Request& request) override { request.body = std::move(bytes_); }

  protected:
    std::string bytes_;
};

class UrlencodedBody : public WholeBody {
  public:
    void finish(Request& request) override { request.fields = urlencoded(bytes_); }
};

class MultipartBody : public BodyReader, Multipart::Receiver {
  public:
    MultipartBody(std::string_view content_type, std::filesystem::path folder)
        : folder_(std::move(folder)), parts_(content_type, *this) {}

    void feed(std::string_view bytes) override { parts_.feed(bytes); }
    void finish(Request& request) override {
        parts_.finish();
        request.fields = std::move(fields_);
        request.uploads = std::move(uploads_);
    }

  private:
    void part_begins(Multipart::Part part) override {
        part_ = std::move(part);
        value_.clear();
        if (!part_.is_file || part_.filename.empty()) return;
        if (uploads_.size() == most_uploads) throw too_large(text::msgid("Formuläret har för många filer."));
        writer_.emplace(folder_, part_.name, part_.filename);
    }
    void part_goes_on(std::string_view bytes) override {
        if (part_.is_file && !writer_) writer_.emplace(folder_, part_.name, "");
        if (writer_) return writer_->write(bytes);
        text_ += bytes.size();
        if (text_ > most_text) throw too_large(text::msgid("Texterna i formuläret är för långa."));
        value_.append(bytes);
    }
    void part_ends() override {
        if (writer_) {
            uploads_.push_back(writer_->finished());
            writer_.reset();
        } else if (!part_.is_file) {
            if (!is_utf8(value_))
                throw bad_request(text::msgid("Det som skickades är inte skrivet i UTF-8."));
            if (value_.find('\0') != value_.npos)
                throw bad_request(text::msgid("Det som skickades innehåller ett otillåtet tecken."));
            fields_.add(std::move(part_.name), std::exchange(value_, {}));
        }
    }

    std::filesystem::path folder_;
    Multipart::Part part_;
    std::string value_;
    std::size_t text_ = 0;
    std::optional<UploadWriter> writer_;
    Fields fields_;
    std::vector<Upload> uploads_;
    Multipart parts_;
};

}  // namespace

bool is_multipart(Request const& request) {
    return same_but_for_case(media_type(request), "multipart/form-data");
}

std::unique_ptr<BodyReader> body_reader_for(Request const& request, std::filesystem::path const& folder) {
    if (is_multipart(request))
        return std::make_unique<MultipartBody>(request.headers.value("content-type"), folder);
    if (same_but_for_case(media_type(request), "application/x-www-form-urlencoded"))
        return std::make_unique<UrlencodedBody>();
    return std::make_unique<WholeBody>();
}

}  // namespace jamsides::http
