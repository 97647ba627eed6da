# Golden values of the effect of a measure: changes of means and the in-space placebo p. Run:
# Rscript test/reference/effects.R > src/engines/statistics/expected/effects.csv
# The first series is one's own; series are separated by |, years by a space: 2010:1.5 2011: 2012:3 (empty = missing).
out <- function(x) ifelse(is.na(x) | is.infinite(x), "", sprintf("%.17g", x))
cat("series,before,after,change,peer_change,effect,peers,p\n")
set.seed(5)
for (i in 1:30) {
  peers <- sample(c(5, 19, 24, 40), 1); years <- 2008:2019; before <- 2010:2014; after <- 2015:2018
  x <- matrix(round(rnorm((peers + 1) * length(years), -10, 3), 1), nrow = peers + 1)
  x[1, years >= 2015] <- x[1, years >= 2015] + sample(c(0, 8), 1)
  x[sample(length(x), length(x) %/% 8)] <- NA
  change <- rowMeans(x[, years %in% after], na.rm = TRUE) - rowMeans(x[, years %in% before], na.rm = TRUE)
  ok <- which(!is.nan(change[-1])) + 1; P <- length(ok)
  effect <- change[1] - mean(change[ok])
  placebo <- sapply(ok, function(j) change[j] - mean(change[c(1, setdiff(ok, j))]))
  p <- if (P < 19) NA else (sum(abs(placebo) >= abs(effect)) + 1) / (P + 1)
  text <- apply(x, 1, function(r) paste(sprintf("%d:%s", years, ifelse(is.na(r), "", sprintf("%.1f", r))), collapse = " "))
  cat(paste(c(paste(text, collapse = "|"), "2010-2014", "2015-2018",
      out(c(change[1], mean(change[ok]), effect)), P, out(p)), collapse = ","), "\n", sep = "")
}
