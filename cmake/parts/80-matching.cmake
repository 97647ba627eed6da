jamsides_library(modules/matching
    USES ui platform_auth platform_jobs platform_content engines_matching modules_organisations modules_rounds modules_people
    TEST_USES modules_selection app_world test_harness_databases test_harness)

# The page of a change tried, at forty organisations: bin/bench what_if
add_executable(bench_what_if EXCLUDE_FROM_ALL test/bench/what_if_bench.cpp test/bench/matching/problems.cpp)
target_include_directories(bench_what_if PRIVATE test/bench)
target_link_libraries(bench_what_if PRIVATE modules_matching app_world)
