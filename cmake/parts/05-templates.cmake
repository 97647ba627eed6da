# The template compiler: built first, used by every folder that has templates.
file(GLOB template_compiler_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tools/template_compiler/*.cpp)
add_executable(template_compiler ${template_compiler_sources})
target_include_directories(template_compiler PRIVATE ${CMAKE_SOURCE_DIR}/src)
