jamsides_library(modules/meetings
    USES ui platform_auth engines_dates modules_organisations modules_rounds modules_people modules_matching
    TEST_USES app_world test_harness_databases test_harness)
