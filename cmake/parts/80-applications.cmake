jamsides_library(modules/applications
    USES ui platform_auth platform_content platform_mail platform_files modules_organisations modules_rounds
         modules_people
    TEST_USES app_world test_harness_databases test_harness)
