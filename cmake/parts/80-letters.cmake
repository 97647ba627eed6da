jamsides_library(modules/letters
    USES ui platform_auth platform_content platform_mail platform_formats_document platform_files modules_organisations modules_rounds
         modules_people modules_applications modules_matching modules_meetings
    PACKAGES libcmark-gfm
    TEST_USES app_world test_harness_databases test_harness)
