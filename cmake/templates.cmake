# Templates of a folder: src/FOLDER/templates/*.{html,txt} → generated C++, added to the folder's library.
function(jamsides_templates folder out)
  file(GLOB templates CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${folder}/templates/*.html
       ${CMAKE_SOURCE_DIR}/src/${folder}/templates/*.txt)
  set(generated)
  foreach(template ${templates})
    file(RELATIVE_PATH relative ${CMAKE_SOURCE_DIR}/src ${template})
    set(target ${CMAKE_BINARY_DIR}/generated/${relative})
    add_custom_command(OUTPUT ${target}.cpp ${target}.hpp
      COMMAND template_compiler ${template} ${relative} ${target}
      DEPENDS ${template} template_compiler COMMENT "Template ${relative}")
    list(APPEND generated ${target}.cpp ${target}.hpp)
  endforeach()
  set(${out} ${generated} PARENT_SCOPE)
endfunction()
