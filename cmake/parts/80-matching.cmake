jamsides_library(modules/matching
    USES ui platform_auth engines_matching modules_organisations modules_rounds modules_people)
