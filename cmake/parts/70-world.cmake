# The demo world, and what every installation is filled with.
jamsides_embed_folder(test/world ${CMAKE_BINARY_DIR}/generated/app/world/world_files.cpp
                      INCLUDE app/world/parts.hpp TABLE jamsides::app::world_files)
jamsides_library(app/world USES platform_content platform_db PACKAGES libsodium
                 TEST_USES test_harness_databases engines_dates engines_matching)
target_sources(app_world PRIVATE ${CMAKE_BINARY_DIR}/generated/app/world/world_files.cpp)
