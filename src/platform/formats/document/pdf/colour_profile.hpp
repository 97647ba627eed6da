// The meaning of the colours in a file that must look the same in fifty years: sRGB as an ICC profile,
// version 2.1, made from its definition (IEC 61966-2-1), so that no profile of others is needed.
#pragma once

#include <string>

namespace jamsides::formats::document::pdf {

// About one kilobyte; the same bytes every time.
std::string const& srgb_profile();

}  // namespace jamsides::formats::document::pdf
