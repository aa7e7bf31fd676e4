# p.adjust, quantile, cor and an exact permutation test, of base R and of the package coin.
# Values are joined by blanks within a cell.
suppressMessages(library(coin))
cell <- function(x) paste(sprintf("%.17g", x), collapse = " ")
cat("what,input,second,expected\n")
p <- c(0.01, 0.02, 0.03, 0.04, 0.05, 0.5, 0.0001, 0.02)
cat(sprintf("bh,%s,,%s\n", cell(p), cell(p.adjust(p, "BH"))))
p <- c(0.9, 0.001, 0.8, 0.0005)
cat(sprintf("bh,%s,,%s\n", cell(p), cell(p.adjust(p, "BH"))))
x <- c(3, 1, 4, 1, 5, 9, 2, 6, 5, 3); y <- c(2, 7, 1, 8, 2, 8, 1, 8, 2, 8)
cat(sprintf("spearman,%s,%s,%s\n", cell(x), cell(y), cell(cor(x, y, method = "spearman"))))
# Cliff's delta from the Mann-Whitney statistic: 2 W / (n m) - 1, ties counting one half.
w <- suppressWarnings(wilcox.test(x, y)$statistic)
cat(sprintf("cliff,%s,%s,%s\n", cell(x), cell(y), cell(2 * w / (length(x) * length(y)) - 1)))
dp <- function(o, w) sum(abs(o / sum(o) - w / sum(w))) / 2
cat(sprintf("dp,%s,%s,%s\n", cell(c(2, 1, 0)), cell(c(100, 100, 100)), cell(dp(c(2, 1, 0), c(100, 100, 100)))))
cat(sprintf("dp,%s,%s,%s\n", cell(c(9, 0, 3, 1)), cell(c(120, 300, 80, 77)), cell(dp(c(9, 0, 3, 1), c(120, 300, 80, 77)))))
# The exact p of the difference of means of 5 and 5 articles; 10,000 permutations come close to it.
a <- c(0.1, 0.3, 0.2, 0.5, 0.4); b <- c(0.6, 0.4, 0.9, 0.7, 0.8)
exact <- pvalue(oneway_test(c(a, b) ~ factor(rep(1:2, each = 5)), distribution = "exact"))
cat(sprintf("permutation,%s,%s,%s\n", cell(a), cell(b), cell(exact)))
# The same within strata: two events with 3 and 3, and 2 and 2 articles.
s <- factor(c(1, 1, 1, 2, 2, 1, 1, 1, 2, 2))
all <- function() {
  v <- c(a, b); i1 <- which(s == 1); i2 <- which(s == 2); obs <- abs(mean(a) - mean(b)); n <- 0; k <- 0
  for (c1 in combn(i1, 3, simplify = FALSE)) for (c2 in combn(i2, 2, simplify = FALSE)) {
    g <- c(c1, c2); d <- abs(mean(v[g]) - mean(v[-g])); n <- n + 1; k <- k + (d >= obs - 1e-12)
  }
  k / n
}
cat(sprintf("stratified,%s,%s,%s\n", cell(a), cell(b), cell(all())))
# The ends of a percentile interval of drawn values: quantile() as it comes (type 7).
v <- c(0.31, 0.05, 0.92, 0.44, 0.44, 0.17, 0.63, 0.71, 0.08, 0.5, 0.26)
for (level in c(0.9, 0.95))
  cat(sprintf("percentile,%s,%s,%s\n", cell(v), cell(level),
              cell(quantile(v, c((1 - level) / 2, (1 + level) / 2), names = FALSE))))
# The share left out at either end of an expanded percentile interval (Hesterberg 2015).
n <- c(2, 3, 5, 10, 20, 1000)
for (level in c(0.9, 0.95))
  cat(sprintf("expanded,%s,%s,%s\n", cell(n), cell(level),
              cell(pnorm(-sqrt(n / (n - 1)) * qt((1 + level) / 2, n - 1)))))
