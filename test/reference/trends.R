# Golden values of trends: cor.test for tau and the exact p; Theil-Sen's slope and interval and Mann-Kendall's normal
# p by the formulas of Sen (1968) and Gilbert (1987), which are those of the package trend (sens.slope, mk.test).
# Run: Rscript test/reference/trends.R > src/engines/statistics/expected/trends.csv
# A series is written 2015:4.1 2016:3.9 …; an empty field is a figure that does not exist.
out <- function(x) ifelse(is.na(x) | is.infinite(x), "", sprintf("%.17g", x))
trend <- function(year, x) {
  n <- length(x); k <- n * (n - 1) / 2; pairs <- combn(n, 2)
  rise <- x[pairs[2, ]] - x[pairs[1, ]]
  slopes <- sort(rise / (year[pairs[2, ]] - year[pairs[1, ]]))
  ties <- as.numeric(table(x)); S <- sum(sign(rise))
  v <- (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
  C <- qnorm(0.975) * sqrt(v); lo <- round((k - C) / 2); up <- round((k + C) / 2 + 1)
  interval <- if (lo < 1 || up > k) c(NA, NA) else slopes[c(lo, up)]
  exact <- n <= 10 && all(ties == 1)
  p <- if (exact) cor.test(year, x, method = "kendall", exact = TRUE)$p.value
       else 2 * min(0.5, pnorm(if (S == 0) 0 else (abs(S) - 1) / sqrt(v), lower.tail = FALSE))
  if (!exact) {
    r <- suppressWarnings(cor.test(year, x, method = "kendall", exact = FALSE, continuity = TRUE)$p.value)
    if (S != 0) stopifnot(abs(r - p) < 1e-12)
  }
  c(median(slopes), interval, cor(year, x, method = "kendall"), p, n, exact)
}
cat("series,slope,low,high,tau,p,n,exact\n")
set.seed(3)
series <- list()
for (i in 1:150) {
  n <- sample(c(2:12, 15, 20, 25), 1)
  year <- sort(sample(1994:2024, n))
  x <- round(50 + runif(1, -1, 1) * (year - 2000) + rnorm(n, 0, 3), sample(0:3, 1))
  if (length(unique(x)) > 1) series[[length(series) + 1]] <- cbind(year, x)
}
for (s in series) {
  r <- trend(s[, 1], s[, 2])
  cat(paste(c(paste(sprintf("%d:%.15g", s[, 1], s[, 2]), collapse = " "), out(r[1:5]), r[6], r[7]), collapse = ","),
      "\n", sep = "")
}
