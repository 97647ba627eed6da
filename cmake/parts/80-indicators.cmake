jamsides_library(modules/indicators
    USES ui platform_auth platform_cube platform_formats engines_statistics modules_organisations
    PACKAGES zlib
    TEST_USES test_harness test_harness_databases test_harness_kolada app_world)

# A server that speaks Kolada's API v3: #include "harness/kolada_server.hpp".
add_library(test_harness_kolada STATIC EXCLUDE_FROM_ALL
            test/harness/kolada_server.cpp test/harness/kolada_answers.cpp)
target_include_directories(test_harness_kolada PUBLIC ${CMAKE_SOURCE_DIR}/test)
target_link_libraries(test_harness_kolada PUBLIC test_harness_loopback)

add_executable(bench_kolada EXCLUDE_FROM_ALL test/bench/kolada_bench.cpp)
target_link_libraries(bench_kolada PRIVATE modules_indicators app_world test_harness_kolada)

# cmake --preset fuzz && ninja -C build/fuzz fuzz_kolada && build/fuzz/fuzz_kolada -max_total_time=60 NEW test/fuzz/seeds/kolada
if(JAMSIDES_FUZZ)
  file(GLOB readers CONFIGURE_DEPENDS src/modules/indicators/reading/*.cpp)
  list(FILTER readers EXCLUDE REGEX "_test\\.cpp$")
  foreach(reader indicator_values json_stat kolada)
    add_executable(fuzz_${reader} EXCLUDE_FROM_ALL test/fuzz/${reader}_fuzz.cpp ${readers} src/modules/indicators/intake.cpp
                   src/modules/indicators/sex.cpp src/modules/indicators/kolada/answers.cpp)
    target_link_libraries(fuzz_${reader} PRIVATE platform_formats PkgConfig::zlib)
    target_link_options(fuzz_${reader} PRIVATE -fsanitize=fuzzer)
  endforeach()
endif()
