// Connections are open files: without room for them the database could not open its own.
#include "platform/http/admission.hpp"

#include <sys/resource.h>

#include <algorithm>

namespace jamsides::http {

std::size_t room_for(std::size_t connections) {
    constexpr std::size_t for_the_rest = 256;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return std::min<std::size_t>(connections, 500);
    limit.rlim_cur =
        std::min<rlim_t>(limit.rlim_max, std::max<rlim_t>(limit.rlim_cur, connections + for_the_rest));
    ::setrlimit(RLIMIT_NOFILE, &limit);
    return std::min(connections,
                    limit.rlim_cur > 2 * for_the_rest ? limit.rlim_cur - for_the_rest : limit.rlim_cur / 2);
}

}  // namespace jamsides::http
