jamsides_library(modules/people
    USES ui platform_auth platform_mail platform_content platform_formats modules_organisations)
