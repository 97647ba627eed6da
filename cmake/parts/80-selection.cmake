jamsides_library(modules/selection
    USES ui platform_auth platform_mail platform_content platform_formats_document engines_dates modules_organisations
         modules_rounds modules_people modules_applications
    TEST_USES app_world test_harness_databases test_harness)
