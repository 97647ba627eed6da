# Text in two languages, calendar arithmetic and the formats that come from a description alone.

# locale/LANGUAGE.po and locale/LANGUAGE/*.po → one catalogue inside the program.
function(jamsides_catalogue library language)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/locale/${language}.po
       ${CMAKE_SOURCE_DIR}/locale/${language}/*.po)
  set(merged ${CMAKE_BINARY_DIR}/generated/locale/${language})
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/generated/locale)
  add_custom_command(OUTPUT ${merged}.cpp
    COMMAND msgcat --force-po --use-first --output-file=${merged}.po ${sources}
    COMMAND msgfmt --check-header --check-domain --output-file=${merged}.mo ${merged}.po
    COMMAND ${CMAKE_COMMAND} -DINPUT=${merged}.mo -DOUTPUT=${merged}.cpp -DNAMESPACE=jamsides::text
            -DNAME=catalogue_${language} -P ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
    DEPENDS ${sources} ${CMAKE_SOURCE_DIR}/cmake/embed.cmake COMMENT "Catalogue ${language}" VERBATIM)
  target_sources(${library} PRIVATE ${merged}.cpp)
endfunction()

jamsides_library(platform/text USES platform_time PACKAGES icu-uc icu-i18n LINKS stemmer)
jamsides_catalogue(platform_text sv)
jamsides_catalogue(platform_text en)
jamsides_library(engines/dates)
jamsides_library(platform/formats EXCLUDE document USES platform_time platform_text
                 PACKAGES xlsxwriter libzip pugixml LINKS boost_json TEST_USES test_harness_calendar)
add_executable(bench_formats EXCLUDE_FROM_ALL test/bench/formats_bench.cpp)
target_link_libraries(bench_formats PRIVATE platform_formats engines_dates)

# What reads our calendars as others do: #include "harness/calendar_reading.hpp".
if(JAMSIDES_TESTS OR JAMSIDES_FUZZ)
  pkg_check_modules(libical REQUIRED IMPORTED_TARGET GLOBAL libical)
  add_library(test_harness_calendar STATIC EXCLUDE_FROM_ALL test/harness/calendar_reading.cpp)
  target_include_directories(test_harness_calendar PUBLIC ${CMAKE_SOURCE_DIR}/test)
  target_link_libraries(test_harness_calendar PUBLIC platform_formats PRIVATE PkgConfig::libical)
endif()

# Fuzzing: cmake --preset fuzz && ninja -C build/fuzz fuzz_table && build/fuzz/fuzz_table -max_total_time=60
if(JAMSIDES_FUZZ)
  foreach(reader table calendar json)
    add_executable(fuzz_${reader} EXCLUDE_FROM_ALL test/fuzz/${reader}_fuzz.cpp)
    target_link_libraries(fuzz_${reader} PRIVATE platform_formats)
    target_link_options(fuzz_${reader} PRIVATE -fsanitize=fuzzer)
  endforeach()
  target_link_libraries(fuzz_calendar PRIVATE test_harness_calendar)
endif()
