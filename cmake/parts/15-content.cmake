# The texts and facts of content/ travel inside the program.
# jamsides_embed_folder(FOLDER OUTPUT INCLUDE header TABLE function) makes OUTPUT.cpp from every file below FOLDER.
function(jamsides_embed_folder folder output)
  cmake_parse_arguments(ARG "" "INCLUDE;TABLE" "" ${ARGN})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DFOLDER=${CMAKE_SOURCE_DIR}/${folder} -DOUTPUT=${output} -DINCLUDE=${ARG_INCLUDE}
            -DTABLE=${ARG_TABLE} -P ${CMAKE_SOURCE_DIR}/cmake/embed_folder.cmake
    DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/embed_folder.cmake COMMENT "Folder ${folder}/")
endfunction()

jamsides_embed_folder(content ${CMAKE_BINARY_DIR}/generated/platform/content/shipped.cpp
                      INCLUDE platform/content/files.hpp TABLE jamsides::content::shipped)
jamsides_library(platform/content USES platform_time PACKAGES tomlplusplus)
target_sources(platform_content PRIVATE ${CMAKE_BINARY_DIR}/generated/platform/content/shipped.cpp)
