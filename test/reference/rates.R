# Golden values of rates, by R's poisson.test. Run:
# Rscript test/reference/rates.R > src/engines/statistics/expected/rates.csv
out <- function(x) ifelse(is.na(x) | is.infinite(x), "", sprintf("%.17g", x))
cat("women,women_time,men,men_time,women_low,women_high,ratio,ratio_low,ratio_high,p\n")
set.seed(2)
cases <- rbind(c(3, 10, 7, 12.5), c(0, 10, 5, 10), c(5, 10, 0, 10), c(1, 1, 1, 1), c(20, 800, 10, 800),
               c(1000, 12345.5, 1100, 12000), c(100000, 1e6, 100500, 1e6), c(2, 5, 2, 5), c(11, 800, 6, 300))
for (i in 1:150) cases <- rbind(cases, c(rpois(1, 10^runif(1, -0.5, 3)), 10^runif(1, 0, 5),
                                         rpois(1, 10^runif(1, -0.5, 3)), 10^runif(1, 0, 5)))
for (i in seq_len(nrow(cases))) {
  k <- cases[i, ]
  if (k[1] + k[3] == 0) next
  one <- poisson.test(k[1], k[2])$conf.int
  both <- poisson.test(c(k[1], k[3]), c(k[2], k[4]))
  ratio <- if (k[3] == 0) NA else (k[1] / k[2]) / (k[3] / k[4])
  cat(paste(c(sprintf("%d", k[1]), out(k[2]), sprintf("%d", k[3]), out(k[4]),
      out(c(one, ratio, both$conf.int, both$p.value))), collapse = ","), "\n", sep = "")
}
