jamsides_library(app EXCLUDE world
    USES app_world ui platform_auth platform_jobs platform_mail platform_log engines_statistics
    LINKS Threads::Threads)
