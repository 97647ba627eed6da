# The HTTP server: plain requests and responses, with Boost behind one file; and the client that tests use.
add_library(test_harness STATIC EXCLUDE_FROM_ALL
            test/harness/wire.cpp test/harness/html.cpp test/harness/http_client.cpp)
target_include_directories(test_harness PUBLIC ${CMAKE_SOURCE_DIR}/test)

jamsides_library(platform/http USES platform_text PACKAGES openssl zlib libzip libcurl LINKS Threads::Threads TEST_USES test_harness)
if(JAMSIDES_TESTS)
  target_sources(platform_http_test PRIVATE test/harness/http_client_test.cpp)
endif()

add_executable(bench_http EXCLUDE_FROM_ALL test/bench/http_bench.cpp)
target_link_libraries(bench_http PRIVATE platform_http)

if(JAMSIDES_FUZZ)
  add_executable(request_fuzz src/platform/http/request_fuzz.cpp)
  target_link_libraries(request_fuzz PRIVATE platform_http)
  target_link_options(request_fuzz PRIVATE -fsanitize=fuzzer)
endif()
