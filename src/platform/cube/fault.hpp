// Why a cube cannot be used. Every fault is mended the same way: the cube is built again from the database.
#pragma once
#include <stdexcept>
#include <string>

namespace jamsides::cube {

class Fault : public std::runtime_error {
  public:
    enum class Kind { missing, corrupt, newer_version, disk };
    Fault(Kind kind, std::string const& text) : std::runtime_error(text), kind_(kind) {}
    Kind kind() const { return kind_; }

  private:
    Kind kind_;
};

}  // namespace jamsides::cube
