// Everything that writes and reads Swedish (and English): dates, numbers, order and search.
#pragma once

#include "platform/text/dates.hpp"
#include "platform/text/language.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/order.hpp"
#include "platform/text/typed_dates.hpp"
