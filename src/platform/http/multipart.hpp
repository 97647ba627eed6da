// multipart/form-data read as it comes (RFC 7578): any cutting of the stream gives the same parts, and
// nothing but a boundary's length and a part's header is ever kept.
#pragma once

#include <string>
#include <string_view>

namespace jamsides::http {

class Multipart {
  public:
    struct Part {
        std::string name;
        std::string filename;
        bool is_file = false;  // a filename was given, perhaps an empty one
    };
    class Receiver {
      public:
        virtual ~Receiver() = default;
        virtual void part_begins(Part part) = 0;
        virtual void part_goes_on(std::string_view bytes) = 0;
        virtual void part_ends() = 0;
    };

    // All that is malformed throws Refusal (400), too many parts 413.
    Multipart(std::string_view content_type, Receiver& receiver);
    void feed(std::string_view bytes);
    void finish() const;  // throws when the closing boundary has not come

  private:
    enum class Place { before, after_boundary, header, part, after };
    bool step();
    bool read_to_first_boundary();
    bool read_after_boundary();
    bool read_header();
    bool read_part();
    std::string_view rest() const { return std::string_view(pending_).substr(at_); }

    Receiver& receiver_;
    std::string boundary_;  // with CRLF and dashes before it
    std::string pending_ = "\r\n";
    std::size_t at_ = 0;
    std::size_t parts_ = 0;
    Place place_ = Place::before;
};

// The boundary of a Content-Type, "" when it has none that is allowed.
std::string boundary_of(std::string_view content_type);

}  // namespace jamsides::http
