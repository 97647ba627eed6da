// The same work for every index, spread over a few threads; which thread does what changes no answer.
#pragma once

#include <atomic>
#include <thread>
#include <vector>

namespace jamsides::matching::exact {

template <class Work>
void in_parallel(int threads, int count, Work const& work) {
    constexpr int worth_a_thread = 128;
    if (threads <= 1 || count < worth_a_thread) {
        for (int index = 0; index < count; ++index) work(index);
        return;
    }
    constexpr int stride = 8;
    std::atomic<int> next = 0;
    auto worker = [&] {
        for (int from; (from = next.fetch_add(stride)) < count;)
            for (int index = from; index < std::min(count, from + stride); ++index) work(index);
    };
    std::vector<std::jthread> others;
    for (int t = 1; t < threads; ++t) others.emplace_back(worker);
    worker();
}

}  // namespace jamsides::matching::exact
