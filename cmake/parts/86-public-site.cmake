jamsides_library(modules/public_site
    USES ui platform_auth modules_organisations modules_rounds modules_matching modules_indicators
    PACKAGES libcmark-gfm
    TEST_USES app_world test_harness_databases test_harness)
