# Golden values of comparisons and of the scan: median, mad, ranks, p among peers and p.adjust. Values have one decimal
# and are compared as tenths (whole numbers), so that equal is equal. Run:
# Rscript test/reference/scans.R > src/engines/statistics/expected/scans.csv
# Rows of one scan share a number; peers are written 1.2 −3 … with a space between.
out <- function(x) ifelse(is.na(x) | is.infinite(x), "", sprintf("%.17g", x))
cat("scan,kpi,gap,peers,peer_median,z,percentile,p,p_adjusted,standing\n")
set.seed(4)
for (s in 1:12) {
  rows <- list()
  size <- c(7, 20, 60, 289)[(s - 1) %% 4 + 1]
  for (k in 1:15) {
    peers <- round(rnorm(size, sample(-150:150, 1), sample(c(0, 5, 40), 1)))
    own <- round(mean(peers) + rnorm(1, 0, 60))
    med <- median(peers); spread <- mad(peers, constant = 1.4826)
    rows[[k]] <- list(own = own, peers = peers, med = med, z = if (spread == 0) NA else (own - med) / spread,
      percentile = 100 * (sum(peers < own) + sum(peers == own) / 2) / size,
      p = (1 + sum(abs(peers - med) >= abs(own - med))) / (size + 1))
  }
  p <- sapply(rows, function(r) r$p); a <- p.adjust(p, method = "BH")
  standing <- ifelse(a <= 0.1 + 1e-12, "stands-out", ifelse(p <= 0.2 + 1e-12, "may-be-chance", "as-elsewhere"))
  for (k in seq_along(rows)) { r <- rows[[k]]
    cat(paste(c(s, sprintf("N%05d", k), out(r$own / 10), paste(sprintf("%.1f", r$peers / 10), collapse = " "),
        out(c(r$med / 10, r$z, r$percentile, r$p, a[k])), standing[k]), collapse = ","), "\n", sep = "") }
}
