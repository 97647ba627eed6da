# The matching engine: pure, on COIN-OR for linear and integer programs and Boost.JSON for its files.
jamsides_library(engines/matching PACKAGES cbc clp osi-clp LINKS boost_json Threads::Threads)

# Long rows of floats without infinities: worth vectorising.
set_source_files_properties(
  ${CMAKE_SOURCE_DIR}/src/engines/matching/exact/pair_table.cpp
  ${CMAKE_SOURCE_DIR}/src/engines/matching/exact/pricing.cpp
  PROPERTIES COMPILE_OPTIONS "-O3;-fno-math-errno;-fno-trapping-math;-fno-signed-zeros;-ffinite-math-only;-fassociative-math")
