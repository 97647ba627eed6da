# The writers that compiled templates call, and the checks that unsafe templates are refused.
jamsides_library(platform/templates USES platform_text)
if(JAMSIDES_TESTS)
  file(GLOB examples CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/platform/templates/test/*)
  jamsides_compile_templates(generated ${examples})
  target_sources(platform_templates_test PRIVATE ${generated})
  file(GLOB refused CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tools/template_compiler/refused/*)
  foreach(template ${refused})
    get_filename_component(name ${template} NAME)
    add_test(NAME refused_${name} COMMAND sh ${CMAKE_SOURCE_DIR}/tools/template_compiler/refused.sh
             $<TARGET_FILE:template_compiler> ${CMAKE_CXX_COMPILER} ${CMAKE_SOURCE_DIR}/src ${template})
  endforeach()
endif()
