jamsides_library(modules/people
    USES ui platform_auth platform_mail platform_content platform_formats modules_organisations
    TEST_USES app_world test_harness_databases test_harness)
