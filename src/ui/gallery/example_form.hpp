// A form as it comes back: half filled in, with faults. For examples and tests of fields.
#pragma once

#include "platform/http/form.hpp"

namespace jamsides::ui {

http::Form example_form();

}  // namespace jamsides::ui
