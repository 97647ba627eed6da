# Time, log, database, ledger, jobs and mail; the migrations of schema/ are built into the program.
jamsides_library(platform/time PACKAGES icu-i18n icu-uc libsodium)
jamsides_library(platform/log USES platform_time)
