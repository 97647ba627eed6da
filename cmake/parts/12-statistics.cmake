# Gaps, trends, comparisons, effects and small numbers: pure arithmetic, no database.
jamsides_library(engines/statistics PACKAGES zlib)
