# Packages from npm that the build reads (typefaces, styles): whoever needs them depends on ${NPM_PACKAGES},
# a file npm itself writes last.
find_program(NODE node REQUIRED)
find_program(NPM npm REQUIRED)
set(NPM_PACKAGES ${CMAKE_SOURCE_DIR}/node_modules/.package-lock.json)
add_custom_command(OUTPUT ${NPM_PACKAGES}
  COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
  COMMAND ${CMAKE_COMMAND} -E touch ${NPM_PACKAGES}
  DEPENDS ${CMAKE_SOURCE_DIR}/package-lock.json
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} COMMENT "Packages from npm")
add_custom_target(npm_packages DEPENDS ${NPM_PACKAGES})
