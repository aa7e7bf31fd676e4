# Keyness of an item from y1 of n1 words in the target and y2 of n2 in the reference.
# logodds, z: Monroe, Colaresi and Quinn 2008, equations 16, 20 and 22, with prior a of a0.
# g2: as in quanteda.textstats, textstat_keyness(measure = "lr", correction = "none"): 2 sum O log(O/E), signed.
# lrc: Evert 2022, as in the package corpora, keyness(measure = "LRC"): Clopper-Pearson bounds of binom.test,
#      corrected for m items. dp: Gries 2008.
cat("y1,n1,y2,n2,a,a0,m,logodds,z,g2,logratio,lrc\n")
cases <- list(c(120, 10000, 40, 12000), c(3, 500, 0, 900), c(0, 800, 7, 700), c(32, 1200, 10, 900),
              c(5, 1000, 5, 1000), c(1, 200000, 9, 150000), c(800, 1e6, 400, 3e6))
for (k in cases) {
  y1 <- k[1]; n1 <- k[2]; y2 <- k[3]; n2 <- k[4]
  a0 <- 500; a <- a0 * (y1 + y2) / (n1 + n2); m <- 40
  d <- log((y1 + a) / (n1 + a0 - y1 - a)) - log((y2 + a) / (n2 + a0 - y2 - a))
  z <- d / sqrt(1 / (y1 + a) + 1 / (y2 + a))
  o <- matrix(c(y1, y2, n1 - y1, n2 - y2), 2)
  e <- outer(rowSums(o), colSums(o)) / sum(o)
  g2 <- 2 * sum(ifelse(o == 0, 0, o * log(o / e))) * ifelse(y1 / n1 < y2 / n2, -1, 1)
  r <- log2((max(y1, .5) / n1) / (max(y2, .5) / n2))
  ci <- binom.test(y1, y1 + y2, conf.level = 1 - 0.05 / m)$conf.int
  b <- log2(ci / (1 - ci) * n2 / n1)
  lrc <- if (b[1] > 0) b[1] else if (b[2] < 0) b[2] else 0
  cat(sprintf("%d,%d,%d,%d,%.17g,%d,%d,%.17g,%.17g,%.17g,%.17g,%.17g\n",
              as.integer(y1), as.integer(n1), as.integer(y2), as.integer(n2), a, as.integer(a0), as.integer(m),
              d, z, g2, r, lrc))
}
