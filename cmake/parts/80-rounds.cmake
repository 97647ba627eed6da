jamsides_library(modules/rounds
    USES ui platform_auth platform_content platform_formats engines_dates modules_organisations
    TEST_USES app_world test_harness_databases test_harness)
