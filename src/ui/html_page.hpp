// What a page itself says; the layout puts the rest round it.
#pragma once

#include "ui/layouts/chrome.hpp"
