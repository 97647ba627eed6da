jamsides_library(modules/rounds USES ui platform_auth modules_organisations)
