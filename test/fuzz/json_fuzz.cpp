// Any bytes at all as the JSON body of a request.
#include <boost/describe.hpp>
#include <cstdint>
#include <cstdlib>

#include "platform/formats/json.hpp"
#include "platform/formats/json_reading.hpp"

struct Body {
    std::string name;
    std::optional<jamsides::Day> day;
    std::vector<int> numbers;
};
BOOST_DESCRIBE_STRUCT(Body, (), (name, day, numbers))

using namespace jamsides::formats;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    auto const& language = jamsides::text::swedish();
    const auto reading = read_json<Body>({reinterpret_cast<const char*>(bytes), size}, language);
    if (reading.ok() && !read_json<Body>(json(reading.value), language).ok()) std::abort();
    return 0;
}
