// A small SMTP server on 127.0.0.1 that keeps what it is given, or answers as badly as it is told to.
#pragma once
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "harness/loopback.hpp"

namespace jamsides::test {

class SmtpSink {
  public:
    enum class Step { greeting, hello, mail, recipient, data, end_of_data };

    // What it answers at each step, and where it hangs up instead of answering. A 4xx or 5xx answer refuses
    // the step.
    struct Behaviour {
        std::string mail = "250 ok";
        std::string recipient = "250 ok";
        std::string data = "354 go on";
        std::string end_of_data = "250 taken";
        std::optional<Step> hang_up_at;
    };
    struct Received {
        std::string from;
        std::string to;
        std::string content;  // as sent, without the dots SMTP adds
    };

    SmtpSink();
    ~SmtpSink();
    SmtpSink(SmtpSink const&) = delete;
    SmtpSink& operator=(SmtpSink const&) = delete;

    std::string url() const { return "smtp://127.0.0.1:" + std::to_string(loopback_.port()); }
    void behave(Behaviour behaviour);
    std::vector<Received> received() const;
    int conversations() const;

  private:
    class Conversation;

    mutable std::mutex mutex_;
    Behaviour behaviour_;
    std::vector<Received> received_;
    int conversations_ = 0;
    Loopback loopback_;
};

}  // namespace jamsides::test
