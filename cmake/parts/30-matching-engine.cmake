# The matching engine: pure, on COIN-OR for linear and integer programs and Boost.JSON for its files.
jamsides_library(engines/matching PACKAGES cbc clp osi-clp LINKS boost_json Threads::Threads)
