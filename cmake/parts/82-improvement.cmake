jamsides_library(modules/improvement USES ui platform_auth modules_organisations modules_people modules_rounds
    TEST_USES app_world test_harness_databases test_harness)
