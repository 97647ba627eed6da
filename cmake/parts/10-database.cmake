# Time, log, database, ledger, jobs and mail; the migrations of schema/ are built into the program.
jamsides_library(platform/time PACKAGES icu-i18n icu-uc libsodium)
jamsides_library(platform/log USES platform_time)

jamsides_library(platform/db USES platform_log platform_time PACKAGES sqlite3 libpq libsodium LINKS Threads::Threads
                 TEST_USES test_harness_databases)
file(GLOB migrations CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/schema/*.sql)
set(schema ${CMAKE_BINARY_DIR}/generated/schema.cpp)
add_custom_command(OUTPUT ${schema} DEPENDS ${migrations} cmake/schema.cmake VERBATIM COMMENT "Schema"
  COMMAND ${CMAKE_COMMAND} -DSOURCE=${CMAKE_SOURCE_DIR} -DOUT=${schema} -P ${CMAKE_SOURCE_DIR}/cmake/schema.cmake)
target_sources(platform_db PRIVATE ${schema})

jamsides_library(platform/ledger USES platform_db TEST_USES test_harness_databases)
jamsides_library(platform/mail USES platform_http platform_ledger platform_log PACKAGES libcurl
                 TEST_USES test_harness_databases test_harness_smtp)

jamsides_library(platform/jobs USES platform_ledger platform_log TEST_USES test_harness_databases)

# Real databases for the tests of every part: #include "harness/databases.hpp".
add_library(test_harness_databases STATIC EXCLUDE_FROM_ALL test/harness/databases.cpp)
target_include_directories(test_harness_databases PUBLIC ${CMAKE_SOURCE_DIR}/test)
target_link_libraries(test_harness_databases PUBLIC platform_db $<TARGET_NAME_IF_EXISTS:GTest::gtest>)

# What the test servers listen with: #include "harness/loopback.hpp".
add_library(test_harness_loopback STATIC EXCLUDE_FROM_ALL test/harness/loopback.cpp)
target_include_directories(test_harness_loopback PUBLIC ${CMAKE_SOURCE_DIR}/test)
target_link_libraries(test_harness_loopback PUBLIC Threads::Threads)

# An SMTP server to send to: #include "harness/smtp_sink.hpp".
add_library(test_harness_smtp STATIC EXCLUDE_FROM_ALL test/harness/smtp_sink.cpp)
target_include_directories(test_harness_smtp PUBLIC ${CMAKE_SOURCE_DIR}/test)
target_link_libraries(test_harness_smtp PUBLIC test_harness_loopback)

# What the typed layer costs: bin/bench db [postgresql://…]
add_executable(bench_db EXCLUDE_FROM_ALL test/bench/db_bench.cpp)
target_link_libraries(bench_db PRIVATE test_harness_databases)
