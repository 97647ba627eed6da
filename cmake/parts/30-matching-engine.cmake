# The matching engine: pure, on COIN-OR for linear and integer programs and Boost.JSON for its files.
jamsides_library(engines/matching PACKAGES cbc clp osi-clp LINKS boost_json Threads::Threads)

# Long rows of floats without infinities: worth vectorising.
set_source_files_properties(
  ${CMAKE_SOURCE_DIR}/src/engines/matching/exact/pair_table.cpp
  ${CMAKE_SOURCE_DIR}/src/engines/matching/exact/pricing.cpp
  PROPERTIES COMPILE_OPTIONS "-O3;-fno-math-errno;-fno-trapping-math;-fno-signed-zeros;-ffinite-math-only;-fassociative-math")

# Time, memory and CBC beside it: bin/bench matching
add_executable(bench_matching EXCLUDE_FROM_ALL test/bench/matching_bench.cpp test/bench/matching/problems.cpp
               test/bench/matching/measured.cpp)
target_include_directories(bench_matching PRIVATE test/bench)
target_link_libraries(bench_matching PRIVATE engines_matching)

# Fuzzing: cmake --preset fuzz && ninja -C build/fuzz fuzz_problem_file && build/fuzz/fuzz_problem_file -max_total_time=60
if(JAMSIDES_FUZZ)
  add_executable(fuzz_problem_file EXCLUDE_FROM_ALL test/fuzz/problem_file_fuzz.cpp)
  target_link_libraries(fuzz_problem_file PRIVATE engines_matching)
  target_link_options(fuzz_problem_file PRIVATE -fsanitize=fuzzer)
endif()
