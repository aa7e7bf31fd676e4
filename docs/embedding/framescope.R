# Framescope from R, with rJava (Debian: r-cran-rjava).
#   Rscript framescope.R framescope.jar article.txt
# Memory is set before the JVM starts; it cannot be changed afterwards.
options(java.parameters = "-Xmx2g")
library(rJava)

arguments <- commandArgs(trailingOnly = TRUE)
.jinit(classpath = strsplit(arguments[1], .Platform$path.sep, fixed = TRUE)[[1]])

text <- paste(readLines(arguments[2], encoding = "UTF-8", warn = FALSE), collapse = "\n")

# Build the analyzer once and keep it: loading models takes longer than an article does.
analyzer <- J("org.framescope.FramingAnalyzer")$create()
article  <- J("org.framescope.text.Article")$of("a1", text)
analysis <- analyzer$analyze(article)

# Records are read by their accessors ...
attributions <- analysis$annotations()$attributions()
cat("attributions:", attributions$size(), "\n")

# ... and whole results travel best as JSON (jsonlite::fromJSON) or as the CSV files of the command line.
json <- J("org.framescope.report.AnalysisJson")$toJson(analysis)
cat("json:", nchar(json) > 100, "\n")

for (measure in as.list(analysis$profile()$measures())) {
  if (measure$name() == "unnamed-share") {
    cat("unnamed-share:", measure$numerator(), "of", measure$denominator(), "\n")
    break
  }
}
