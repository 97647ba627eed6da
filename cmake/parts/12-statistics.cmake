# Gaps, trends, comparisons, effects and small numbers: pure arithmetic, no database.
jamsides_library(engines/statistics PACKAGES zlib)
# Comparing with every area runs through millions of values: let the compiler use the processor's wide registers.
set_source_files_properties(${CMAKE_SOURCE_DIR}/src/engines/statistics/comparison.cpp
  ${CMAKE_SOURCE_DIR}/src/engines/statistics/selection.cpp PROPERTIES COMPILE_OPTIONS $<$<CONFIG:Release>:-O3>)
