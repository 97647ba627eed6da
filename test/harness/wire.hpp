// A plain connection to a server under test: whatever bytes one likes, also those no browser would send.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jamsides::harness {

class Wire {
  public:
    explicit Wire(std::uint16_t port);  // on 127.0.0.1; throws when nobody listens
    ~Wire();
    Wire(Wire&& other) noexcept;
    Wire(Wire const&) = delete;
    Wire& operator=(Wire const&) = delete;

    // False when the other side has closed before all was taken.
    bool send(std::string_view bytes);
    void send_no_more();
    // What comes until the other side closes, or until nothing has come for the time given.
    std::string receive_all(std::chrono::milliseconds patience = std::chrono::seconds(10));
    // What comes until `mark` has come (it is the end of what is returned), or the same two.
    std::string receive_until(std::string_view mark,
                              std::chrono::milliseconds patience = std::chrono::seconds(10));
    // Reads on to the end of a response with a Content-Length.
    std::string receive_response(bool with_body = true);
    bool was_closed() const { return closed_; }

  private:
    bool receive_more(std::chrono::milliseconds patience);

    int descriptor_;
    bool closed_ = false;
    std::string received_;
};

struct Answer {
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;

    std::string header(std::string_view name) const;  // in any case; "" when there is none
};

// One response with everything after its header as body. Throws when it is none.
Answer answer_from(std::string_view bytes);

}  // namespace jamsides::harness
