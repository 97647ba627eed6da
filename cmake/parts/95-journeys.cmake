# Whole stories over HTTP against the real door, on every database there is: build/*/journeys_test.
if(JAMSIDES_TESTS)
  file(GLOB journeys CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/journeys/*.cpp)
  add_executable(journeys_test ${journeys})
  target_include_directories(journeys_test PRIVATE ${CMAKE_SOURCE_DIR}/test)
  target_link_libraries(journeys_test PRIVATE app test_harness test_harness_calendar test_harness_databases harness_documents)
  jamsides_test_program(journeys_test)
  add_test(NAME journeys COMMAND journeys_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endif()
