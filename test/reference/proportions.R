# Golden values of proportions, by R's own prop.test, and of gaps and ratios by Newcombe's and
# Katz's published formulas. Run: Rscript test/reference/proportions.R > src/engines/statistics/expected/proportions.csv
# An empty field is a figure that does not exist.
out <- function(x) ifelse(is.na(x) | is.infinite(x), "", sprintf("%.17g", x))
z <- qnorm(0.975)
wilson <- function(x, n) suppressWarnings(as.numeric(prop.test(x, n, correct = FALSE)$conf.int))
newcombe <- function(x1, n1, x2, n2) {
  p1 <- x1 / n1; p2 <- x2 / n2; a <- wilson(x1, n1); b <- wilson(x2, n2); d <- p1 - p2
  c(d - sqrt((p1 - a[1])^2 + (b[2] - p2)^2), d + sqrt((a[2] - p1)^2 + (p2 - b[1])^2))
}
katz <- function(x1, n1, x2, n2) {
  if (x1 == 0 || x2 == 0 || x1 == n1 || x2 == n2) return(c(NA, NA))
  r <- log((x1 / n1) / (x2 / n2)); s <- sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2)
  exp(c(r - z * s, r + z * s))
}
cat("women,women_base,men,men_base,women_low,women_high,men_low,men_high,difference,low,high,ratio_low,ratio_high\n")
set.seed(1)
cases <- rbind(c(12, 40, 30, 45), c(56, 70, 48, 80), c(9, 10, 3, 10), c(6, 7, 2, 7), c(5, 56, 0, 29), c(0, 10, 0, 20),
               c(0, 10, 0, 10), c(10, 10, 0, 20), c(10, 10, 0, 10), c(1, 1, 0, 1), c(1, 2, 2, 3),
               c(123456, 1000000, 123000, 999999))
for (i in 1:200) { n <- sample(1:400, 2); cases <- rbind(cases, c(sample(0:n[1], 1), n[1], sample(0:n[2], 1), n[2])) }
for (i in seq_len(nrow(cases))) {
  k <- cases[i, ]
  cat(paste(c(sprintf("%d", k), out(c(wilson(k[1], k[2]), wilson(k[3], k[4]), k[1] / k[2] - k[3] / k[4],
      newcombe(k[1], k[2], k[3], k[4]), katz(k[1], k[2], k[3], k[4])))), collapse = ","), "\n", sep = "")
}
