package org.framescope;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the drawing of ARCHITECTURE.md true: imports run one way. */
@AnalyzeClasses(packages = "org.framescope", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String P = "org.framescope.";

  @ArchTest static final ArchRule text = room("text");
  @ArchTest static final ArchRule codebook = room("codebook", "text");
  @ArchTest static final ArchRule lexicon = room("lexicon", "text", "codebook");

  @ArchTest static final ArchRule annotation = room("annotation", "text", "codebook", "lexicon");

  @ArchTest static final ArchRule linguistics = room("linguistics", "text");
  @ArchTest static final ArchRule tagging = room("tagging", "text", "codebook");

  @ArchTest
  static final ArchRule detect =
      room("detect", "text", "codebook", "lexicon", "annotation", "tagging");

  @ArchTest
  static final ArchRule profile = room("profile", "text", "codebook", "lexicon", "annotation");

  @ArchTest
  static final ArchRule onlyLinguisticsKnowsOpenNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage(P + "linguistics..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule onlyCorpusReportAndComparisonSeeTheDoor =
      noClasses()
          .that()
          .resideInAnyPackage(
              P + "text..",
              P + "codebook..",
              P + "lexicon..",
              P + "annotation..",
              P + "linguistics..",
              P + "tagging..",
              P + "detect..",
              P + "profile..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.framescope", P + "comparison..", P + "corpus..", P + "report..");

  private static ArchRule room(String name, String... mayImport) {
    String[] allowed = new String[mayImport.length + 1];
    allowed[0] = P + name + "..";
    for (int i = 0; i < mayImport.length; i++) {
      allowed[i + 1] = P + mayImport[i] + "..";
    }
    return classes()
        .that()
        .resideInAPackage(P + name + "..")
        .should()
        .onlyDependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "may be imported by " + name,
                type ->
                    !type.getPackageName().startsWith("org.framescope")
                        || java.util.Arrays.stream(allowed)
                            .map(pattern -> pattern.substring(0, pattern.length() - 2))
                            .anyMatch(
                                room ->
                                    type.getPackageName().equals(room)
                                        || type.getPackageName().startsWith(room + "."))));
  }
}
