jamsides_library(platform/auth
    USES platform_http platform_db platform_ledger platform_text platform_time platform_mail platform_files
    PACKAGES libsodium)
