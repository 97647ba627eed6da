# The HTTP server: plain requests and responses, with Boost behind one file.
jamsides_library(platform/http PACKAGES openssl zlib libzip LINKS Threads::Threads)
