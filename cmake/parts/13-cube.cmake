# The columnar file of all indicator values.
jamsides_library(platform/cube)
add_executable(bench_indicators EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/test/bench/indicators_bench.cpp)
target_link_libraries(bench_indicators PRIVATE platform_cube engines_statistics)
