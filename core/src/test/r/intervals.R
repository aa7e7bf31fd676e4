# Confidence intervals of shares, counts and multinomial differences.
# wilson: prop.test without continuity correction; garwood: poisson.test, both of base R.
# tango: Tango 1998, the score interval of a difference of paired proportions, solved with uniroot.
# simpson: Simpson 1949, the variance of the diversity, with a normal interval.
row <- function(what, a, b, c, level, low, high)
  cat(sprintf("%s,%.17g,%.17g,%.17g,%.17g,%.17g,%.17g\n", what, a, b, c, level, low, high))
cat("what,a,b,c,level,low,high\n")
for (level in c(0.9, 0.95, 0.99)) {
  for (kn in list(c(0, 1), c(1, 1), c(0, 7), c(2, 4), c(3, 17), c(17, 17), c(250, 1000))) {
    ci <- suppressWarnings(prop.test(kn[1], kn[2], conf.level = level, correct = FALSE))$conf.int
    row("wilson", kn[1], kn[2], 0, level, ci[1], ci[2])
  }
  for (k in c(0, 1, 2, 5, 30, 63, 64, 200, 1500)) {
    ci <- poisson.test(k, conf.level = level)$conf.int
    row("garwood", k, 0, 0, level, ci[1], ci[2])
  }
  z <- qnorm(1 - (1 - level) / 2)
  statistic <- function(delta, plus, minus, n) {
    # The maximum of plus log(p + delta) + minus log(p) + rest log(1 - 2p - delta) over p.
    a <- 2 * n
    b <- -plus - minus + (2 * n - plus + minus) * delta
    c <- -minus * delta * (1 - delta)
    p <- (sqrt(b^2 - 4 * a * c) - b) / (2 * a)
    (plus - minus - n * delta) / sqrt(n * (2 * p + delta * (1 - delta)))
  }
  for (pmn in list(c(3, 2, 9), c(1, 0, 4), c(5, 5, 12), c(0, 7, 30), c(40, 3, 90))) {
    s <- (pmn[1] - pmn[2]) / pmn[3]
    f <- function(d, t) statistic(d, pmn[1], pmn[2], pmn[3]) - t
    low <- uniroot(f, c(-1 + 1e-12, s), t = z, tol = 1e-15, maxiter = 10000)$root
    high <- uniroot(f, c(s, 1 - 1e-12), t = -z, tol = 1e-15, maxiter = 10000)$root
    row("tango", pmn[1], pmn[2], pmn[3], level, low, high)
  }
  for (n in list(c(3, 2, 1), c(10, 10, 10), c(1, 1, 8))) {
    N <- sum(n); p <- n / N
    d <- 1 - sum(n * (n - 1)) / (N * (N - 1))
    v <- (4 * N * (N - 1) * (N - 2) * sum(p^3) + 2 * N * (N - 1) * sum(p^2)
          - 2 * N * (N - 1) * (2 * N - 3) * sum(p^2)^2) / (N * (N - 1))^2
    row("simpson", n[1], n[2], n[3], level, max(0, d - z * sqrt(v)), min(1, d + z * sqrt(v)))
  }
}
