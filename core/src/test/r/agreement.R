# Krippendorff's alpha, as in the package irr, kripp.alpha (coincidences cm, metrics for nominal, ordinal and
# interval data), written out in base R. Rows: data set, scale, alpha. The values of each set are in
# AgreementAgainstRTest; set "k2011" is the example of Krippendorff 2011, Computing Krippendorff's
# Alpha-Reliability, section C.
alpha <- function(x, level) {
  v <- sort(unique(x[!is.na(x)])); k <- length(v); o <- matrix(0, k, k)
  for (u in seq_len(ncol(x))) {
    r <- match(x[!is.na(x[, u]), u], v); m <- length(r)
    if (m > 1) for (i in 1:m) for (j in 1:m) if (i != j) o[r[i], r[j]] <- o[r[i], r[j]] + 1 / (m - 1)
  }
  n <- rowSums(o); d <- matrix(0, k, k)
  for (a in 1:k) for (b in 1:k) if (a != b) d[a, b] <- switch(level, nominal = 1,
    ordinal = (sum(n[min(a, b):max(a, b)]) - (n[a] + n[b]) / 2)^2, interval = (v[a] - v[b])^2)
  1 - (sum(n) - 1) * sum(o * d) / sum(outer(n, n) * d)
}
k2011 <- rbind(c(1, 2, 3, 3, 2, 1, 4, 1, 2, NA, NA, NA), c(1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NA, 3),
               c(NA, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NA), c(1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NA))
two <- rbind(c(1, 1, 0, 0, 1, 0, 1, 1, 0, 0), c(1, 0, 0, 0, 1, 1, 1, 1, 0, 1))
real <- rbind(c(0.5, 1.25, 3, 2, 2, 7), c(0.75, 1.25, 2, 2, 4, 7), c(0.5, NA, 2.5, NA, 2, 6.5))
cat("set,scale,alpha\n")
for (s in c("k2011", "two", "real")) for (l in c("nominal", "ordinal", "interval"))
  cat(sprintf("%s,%s,%.17g\n", s, toupper(l), alpha(get(s), l)))
