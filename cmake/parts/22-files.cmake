jamsides_library(platform/files USES platform_db platform_ledger PACKAGES libsodium)
