"""Framescope from Python, with JPype (Debian: python3-jpype).

    python3 framescope.py framescope.jar article.txt

A process can start its JVM once; it cannot be started again after shutdownJVM.
"""
import json
import os
import sys

import jpype

# Debian's package keeps JPype's own jar apart from the Python module; elsewhere this path is not there.
classpath = sys.argv[1].split(os.pathsep) + ["/usr/share/java/org.jpype.jar"]
jpype.startJVM("-Xmx2g", classpath=classpath, convertStrings=True)

FramingAnalyzer = jpype.JClass("org.framescope.FramingAnalyzer")
Article = jpype.JClass("org.framescope.text.Article")
AnalysisJson = jpype.JClass("org.framescope.report.AnalysisJson")

with open(sys.argv[2], encoding="utf-8", newline="") as file:
    text = file.read()

# Build the analyzer once and keep it; threads may share it.
analyzer = FramingAnalyzer.create()
analysis = analyzer.analyze(Article.of("a1", text))

# Python counts code points: take cpStart and cpEnd, not start and end.
result = json.loads(AnalysisJson.toJson(analysis))
print("attributions:", len(result["attributions"]))
for attribution in result["attributions"]:
    for span in attribution["cue"]:
        assert text[span["cpStart"] : span["cpEnd"]].strip(), span
for measure in result["profile"]["measures"]:
    if measure["name"] == "unnamed-share":
        print("unnamed-share:", measure["numerator"], "of", measure["denominator"])
        break
