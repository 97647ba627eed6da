// A listener on 127.0.0.1 at a free port, one thread a conversation: what the test servers stand on. Declare
// it last, so that every conversation is over before what it talks about is gone.
#pragma once
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace jamsides::test {

class Loopback {
  public:
    // Called on a thread of its own with the socket of each visitor; the socket is closed afterwards.
    using Converse = std::function<void(int socket)>;

    explicit Loopback(Converse converse);
    ~Loopback();
    Loopback(Loopback const&) = delete;
    Loopback& operator=(Loopback const&) = delete;
    int port() const { return port_; }

  private:
    void accept_all();

    Converse converse_;
    int listener_ = -1;
    int port_ = 0;
    std::mutex mutex_;
    std::vector<int> open_;
    std::vector<std::thread> talking_;
    std::thread accepting_;
};

}  // namespace jamsides::test
