jamsides_library(modules/people USES ui platform_auth modules_organisations)
