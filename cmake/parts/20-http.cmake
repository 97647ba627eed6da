# The HTTP server: plain requests and responses, with Boost behind one file; and the client that tests use.
add_library(test_harness STATIC EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/test/harness/wire.cpp)
target_include_directories(test_harness PUBLIC ${CMAKE_SOURCE_DIR}/test)

jamsides_library(platform/http PACKAGES openssl zlib libzip LINKS Threads::Threads TEST_USES test_harness)

add_executable(bench_http EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/test/bench/http/bench_http.cpp)
target_link_libraries(bench_http PRIVATE platform_http)
