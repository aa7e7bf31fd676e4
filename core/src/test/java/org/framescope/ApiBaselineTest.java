package org.framescope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The public API, line by line, is the one in docs/api.txt, so that no change of it goes unseen.
 * After a change that is meant, run with {@code -Dapi.approve}, read the diff and commit it.
 */
class ApiBaselineTest {
  private static final Path BASELINE = Path.of("..", "docs", "api.txt");

  @Test
  void publicApiIsAsApproved() throws IOException {
    String actual = String.join("\n", api()) + "\n";
    if (Boolean.getBoolean("api.approve")) {
      Files.writeString(BASELINE, actual);
      fail("wrote %s; read the diff, then run without -Dapi.approve", BASELINE);
    }
    assertThat(actual).isEqualTo(Files.readString(BASELINE, StandardCharsets.UTF_8));
  }

  @Test
  void noTypeOfOpenNlpIsInThePublicApi() {
    assertThat(api()).noneMatch(line -> line.contains("opennlp."));
  }

  private static List<String> api() {
    List<String> lines = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>();
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.framescope");
    for (JavaClass type : classes) {
      if (isPublic(type)) {
        names.add(type.getName());
      }
    }
    for (String name : names) {
      JavaClass type = classes.get(name);
      lines.add(kind(type) + " " + name);
      TreeSet<String> members = new TreeSet<>();
      for (JavaField field : type.getFields()) {
        if (visible(field.getModifiers())) {
          members.add("  field " + field.getName() + ": " + field.getRawType().getName());
        }
      }
      for (JavaCodeUnit unit : type.getCodeUnits()) {
        if (visible(unit.getModifiers()) && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          members.add(
              "  "
                  + (unit.getModifiers().contains(JavaModifier.STATIC) ? "static " : "")
                  + unit.getName()
                  + unit.getRawParameterTypes().stream()
                      .map(JavaClass::getName)
                      .collect(Collectors.joining(", ", "(", "): "))
                  + unit.getRawReturnType().getName());
        }
      }
      lines.addAll(members);
    }
    return lines;
  }

  private static boolean isPublic(JavaClass type) {
    return visible(type.getModifiers())
        && !type.isAnonymousClass()
        && type.getEnclosingClass().map(ApiBaselineTest::isPublic).orElse(true);
  }

  private static boolean visible(java.util.Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC);
  }

  private static String kind(JavaClass type) {
    return type.isInterface()
        ? "interface"
        : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }
}
