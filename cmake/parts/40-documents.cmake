# Letters and reports: one model, three writers. The typefaces become part of the program.
set(DOCUMENT_FONTS ${CMAKE_BINARY_DIR}/document_fonts)
set(font_files)
foreach(face text strong emphasis heading)
  list(APPEND font_files ${DOCUMENT_FONTS}/${face}.ttf ${DOCUMENT_FONTS}/${face}_more.ttf)
endforeach()
add_custom_command(OUTPUT ${font_files}
  COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tools/document_fonts.mjs ${DOCUMENT_FONTS}
  DEPENDS ${CMAKE_SOURCE_DIR}/tools/document_fonts.mjs npm_packages ${NPM_PACKAGES}
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} COMMENT "Typefaces of the documents")
add_custom_target(document_fonts DEPENDS ${font_files})

add_library(harness_documents STATIC EXCLUDE_FROM_ALL
  ${CMAKE_SOURCE_DIR}/test/harness/documents/sample_letter.cpp
  ${CMAKE_SOURCE_DIR}/test/harness/documents/pdf_structure.cpp)
target_include_directories(harness_documents PUBLIC ${CMAKE_SOURCE_DIR}/test)

jamsides_library(platform/formats/document
  PACKAGES harfbuzz harfbuzz-subset icu-uc zlib libpng libzip pugixml TEST_USES harness_documents)
add_dependencies(platform_formats_document document_fonts)
set_source_files_properties(${CMAKE_SOURCE_DIR}/src/platform/formats/document/faces_in_program.cpp PROPERTIES
  OBJECT_DEPENDS "${font_files}" COMPILE_DEFINITIONS "DOCUMENT_FONTS=\"${DOCUMENT_FONTS}\"")
# g++ 12 warns of uninitialised members where a vector of variants grows; it is mistaken.
target_compile_options(platform_formats_document PRIVATE -Wno-maybe-uninitialized)
target_link_libraries(harness_documents PUBLIC platform_formats_document)

add_executable(bench_documents EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/test/bench/documents_bench.cpp)
target_link_libraries(bench_documents PRIVATE harness_documents)
