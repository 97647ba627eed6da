// How many connections there are, in all and from each address, so that one visitor cannot take them all.
#pragma once

#include <cstddef>
#include <map>
#include <mutex>
#include <string>

#include "platform/http/incoming.hpp"

namespace jamsides::http {

// Asks the system for that many open files and some for the rest of the program; how many connections fit.
std::size_t room_for(std::size_t connections);

class Admission {
  public:
    Admission(std::size_t in_all, std::size_t from_each) : in_all_(in_all), from_each_(from_each) {}

    // A trusted proxy brings many visitors and is not counted by address.
    bool let_in(Peer const& peer) {
        std::scoped_lock const lock(mutex_);
        if (inside_ >= in_all_) return false;
        if (!peer.trusted && inside_from_[peer.address] >= from_each_) return false;
        ++inside_;
        if (!peer.trusted) ++inside_from_[peer.address];
        return true;
    }
    void let_out(Peer const& peer) {
        std::scoped_lock const lock(mutex_);
        --inside_;
        if (!peer.trusted && --inside_from_[peer.address] == 0) inside_from_.erase(peer.address);
    }

  private:
    std::size_t in_all_, from_each_, inside_ = 0;
    std::map<std::string, std::size_t> inside_from_;
    std::mutex mutex_;
};

}  // namespace jamsides::http
