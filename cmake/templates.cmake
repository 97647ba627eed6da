# Templates → generated C++. A folder's own src/FOLDER/templates/*.{html,txt} are added to its library by
# jamsides_library; others are named by jamsides_compile_templates(VARIABLE FILE…).
function(jamsides_compile_templates out)
  set(generated)
  foreach(template ${ARGN})
    file(RELATIVE_PATH relative ${CMAKE_SOURCE_DIR}/src ${template})
    set(target ${CMAKE_BINARY_DIR}/generated/${relative})
    add_custom_command(OUTPUT ${target}.cpp ${target}.hpp
      COMMAND template_compiler ${template} ${relative} ${target}
      DEPENDS ${template} template_compiler COMMENT "Template ${relative}")
    list(APPEND generated ${target}.cpp ${target}.hpp)
  endforeach()
  set(${out} ${generated} PARENT_SCOPE)
endfunction()

function(jamsides_templates folder out)
  file(GLOB templates CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${folder}/templates/*.html
       ${CMAKE_SOURCE_DIR}/src/${folder}/templates/*.txt)
  jamsides_compile_templates(generated ${templates})
  set(${out} ${generated} PARENT_SCOPE)
endfunction()
