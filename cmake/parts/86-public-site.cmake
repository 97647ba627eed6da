jamsides_library(modules/public_site
    USES ui platform_auth platform_mail platform_content modules_organisations modules_people modules_rounds
         modules_applications modules_matching modules_indicators
    TEST_USES app_world test_harness_databases test_harness)
