# Style, components, page layout and map. The style sheets and typefaces are made from npm packages at build time
# and travel inside the program.
file(GLOB_RECURSE ui_sheets CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/ui/*.css)
file(GLOB ui_templates CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/ui/components/*/*.html
     ${CMAKE_SOURCE_DIR}/src/ui/layouts/*.html ${CMAKE_SOURCE_DIR}/src/ui/gallery/*.html ${CMAKE_SOURCE_DIR}/src/ui/map/*.html
     ${CMAKE_SOURCE_DIR}/src/ui/charts/*.html)
set(assets ${CMAKE_BINARY_DIR}/generated/ui/assets)
add_custom_command(OUTPUT ${assets}/jamsides.css ${assets}/letter.css ${assets}/gallery.css
  COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tools/styles.mjs ${CMAKE_SOURCE_DIR}/src/ui ${assets}
  DEPENDS ${ui_sheets} ${CMAKE_SOURCE_DIR}/tools/styles.mjs ${NPM_PACKAGES} COMMENT "Style sheets")
add_custom_command(OUTPUT ${assets}/familjen-grotesk.woff2 ${assets}/hanken-grotesk.woff2
  COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tools/fonts.mjs ${assets}
  DEPENDS ${CMAKE_SOURCE_DIR}/tools/fonts.mjs ${NPM_PACKAGES} COMMENT "Typefaces of the screen")

set(outline ${CMAKE_BINARY_DIR}/generated/ui/map/outline.cpp)
add_custom_command(OUTPUT ${outline}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/generated/ui/map
  COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tools/outline.mjs ${outline}
  DEPENDS ${CMAKE_SOURCE_DIR}/tools/outline.mjs ${NPM_PACKAGES} COMMENT "Outline of Sweden")

set(ui_assets ${assets}/jamsides.css ${assets}/letter.css ${assets}/gallery.css ${assets}/familjen-grotesk.woff2
    ${assets}/hanken-grotesk.woff2 ${CMAKE_SOURCE_DIR}/src/ui/style/jamsides.js
    ${CMAKE_SOURCE_DIR}/src/ui/style/groups.js ${CMAKE_SOURCE_DIR}/src/ui/style/mark.svg)
set(ui_generated)
foreach(asset ${ui_assets})
  get_filename_component(name ${asset} NAME)
  string(MAKE_C_IDENTIFIER ${name} symbol)
  add_custom_command(OUTPUT ${assets}/${name}.cpp
    COMMAND ${CMAKE_COMMAND} -DINPUT=${asset} -DOUTPUT=${assets}/${name}.cpp -DNAMESPACE=jamsides::ui::style
            -DNAME=${symbol} -P ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
    DEPENDS ${asset} ${CMAKE_SOURCE_DIR}/cmake/embed.cmake COMMENT "Inside the program: ${name}" VERBATIM)
  list(APPEND ui_generated ${assets}/${name}.cpp)
endforeach()

jamsides_compile_templates(ui_pages ${ui_templates})
jamsides_library(ui USES platform_templates platform_http platform_text platform_auth platform_formats
                 platform_formats_document
                 PACKAGES libcmark-gfm)
target_sources(ui PRIVATE ${ui_pages} ${ui_generated} ${outline})

add_executable(ui_gallery ${CMAKE_SOURCE_DIR}/tools/ui_gallery.cpp)
target_link_libraries(ui_gallery PRIVATE ui)
