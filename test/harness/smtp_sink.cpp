// RFC 5321 as far as a client needs it to deliver, one thread a conversation.
#include "harness/smtp_sink.hpp"

#include <sys/socket.h>

#include <stdexcept>

namespace jamsides::test {

class SmtpSink::Conversation {
  public:
    Conversation(SmtpSink& sink, int socket) : sink_{sink}, socket_{socket} {}

    void run() {
        if (!answer(Step::greeting, "220 sink ready")) return;
        while (const auto line = read_line())
            if (!command(*line)) return;
    }

  private:
    bool command(std::string const& line) {
        const Behaviour behaviour = now();
        if (line.starts_with("EHLO") || line.starts_with("HELO")) return answer(Step::hello, "250 sink");
        if (line.starts_with("MAIL FROM:")) {
            current_ = {inside(line), {}, {}};
            return answer(Step::mail, behaviour.mail);
        }
        if (line.starts_with("RCPT TO:")) {
            current_.to = inside(line);
            return answer(Step::recipient, behaviour.recipient);
        }
        if (line == "DATA")
            return answer(Step::data, behaviour.data) && (behaviour.data[0] != '3' || take_content());
        if (line == "QUIT") return write("221 bye"), false;
        return write("250 ok");
    }
    bool take_content() {
        while (auto line = read_line()) {
            if (*line == ".") {
                const Behaviour behaviour = now();
                if (behaviour.end_of_data[0] == '2' && behaviour.hang_up_at != Step::end_of_data) keep();
                return answer(Step::end_of_data, behaviour.end_of_data);
            }
            if (line->starts_with(".")) line->erase(0, 1);
            current_.content += *line + "\r\n";
        }
        return false;
    }
    void keep() {
        const std::lock_guard lock{sink_.mutex_};
        sink_.received_.push_back(current_);
    }
    Behaviour now() const {
        const std::lock_guard lock{sink_.mutex_};
        return sink_.behaviour_;
    }
    static std::string inside(std::string const& line) {
        const auto start = line.find('<') + 1;
        return line.substr(start, line.find('>') - start);
    }
    bool answer(Step step, std::string const& text) { return now().hang_up_at != step && write(text); }
    bool write(std::string text) {
        text += "\r\n";
        return ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size());
    }
    std::optional<std::string> read_line() {
        for (std::size_t end; (end = waiting_.find("\r\n")) == std::string::npos;) {
            char part[4096];
            const ssize_t length = ::recv(socket_, part, sizeof part, 0);
            if (length <= 0) return std::nullopt;
            waiting_.append(part, static_cast<std::size_t>(length));
        }
        const auto end = waiting_.find("\r\n");
        std::string line = waiting_.substr(0, end);
        waiting_.erase(0, end + 2);
        return line;
    }

    SmtpSink& sink_;
    int socket_;
    std::string waiting_;
    Received current_;
};

SmtpSink::SmtpSink()
    : loopback_{[this](int socket) {
          {
              const std::lock_guard lock{mutex_};
              ++conversations_;
          }
          Conversation{*this, socket}.run();
      }} {}
SmtpSink::~SmtpSink() = default;

void SmtpSink::behave(Behaviour behaviour) {
    const std::lock_guard lock{mutex_};
    behaviour_ = std::move(behaviour);
}

std::vector<SmtpSink::Received> SmtpSink::received() const {
    const std::lock_guard lock{mutex_};
    return received_;
}

int SmtpSink::conversations() const {
    const std::lock_guard lock{mutex_};
    return conversations_;
}

}  // namespace jamsides::test
