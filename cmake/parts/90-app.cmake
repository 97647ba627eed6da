jamsides_library(app EXCLUDE world
    USES app_world modules_organisations modules_rounds modules_people modules_applications modules_selection modules_matching modules_meetings modules_letters modules_improvement modules_network modules_public_site modules_indicators ui platform_auth platform_jobs platform_mail platform_log engines_statistics engines_matching
    LINKS Threads::Threads
    TEST_USES app_world test_harness_databases test_harness_kolada test_harness)
add_executable(jamsides src/main.cpp)
target_link_libraries(jamsides PRIVATE app)
