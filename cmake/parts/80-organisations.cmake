jamsides_library(modules/organisations USES ui platform_auth)
