# The columnar file of all indicator values.
jamsides_library(platform/cube)
