jamsides_library(modules/matching
    USES ui platform_auth platform_jobs engines_matching modules_organisations modules_rounds modules_people
    TEST_USES modules_selection app_world test_harness_databases test_harness)
