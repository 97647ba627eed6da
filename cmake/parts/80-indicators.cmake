jamsides_library(modules/indicators
    USES ui platform_auth platform_cube platform_formats engines_statistics modules_organisations
    TEST_USES test_harness_databases app_world)
