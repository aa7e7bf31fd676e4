package org.framescope;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
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
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds for every public type: it is documented, null-marked, and cannot change. */
class PublicTypesTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.framescope");

  /** Kinds of values that never change, beside enums, primitives and what follows below. */
  private static final ImmutableSet<String> UNCHANGING =
      ImmutableSet.of(
          "java.lang.String",
          "java.lang.Integer",
          "java.lang.Double",
          "java.lang.Long",
          "java.lang.Boolean",
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble",
          "java.time.LocalDate",
          "java.nio.file.Path",
          "java.nio.charset.Charset",
          "java.lang.Throwable",
          "java.lang.Object",
          "java.lang.Enum");

  /**
   * Records whose arrays are handed over and must not be changed, as their Javadoc says: copying
   * columns would cost as much as reading the article.
   */
  private static final ImmutableSet<String> HANDED_OVER =
      ImmutableSet.of("org.framescope.text.ParsedArticle$Columns");

  @Test
  void everyPackageIsNullMarked() {
    ImmutableSet<String> packages =
        CLASSES.stream().map(JavaClass::getPackageName).collect(toImmutableSet());

    assertThat(packages)
        .hasSizeGreaterThan(12)
        .allMatch(name -> CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class));
  }

  @Test
  void everyPublicTypeAndMethodIsDocumented() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> bare = new ArrayList<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> sources = Files.walk(SOURCES)) {
      List<Path> paths = sources.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        for (Tree type : unit.getTypeDecls()) {
          if (type instanceof ClassTree declared) {
            collect(docs, new TreePath(new TreePath(unit), declared), bare);
          }
        }
      }
    }

    assertThat(bare).as("public and without Javadoc").isEmpty();
  }

  private static void collect(DocTrees docs, TreePath path, List<String> bare) {
    ClassTree type = (ClassTree) path.getLeaf();
    boolean inInterface =
        path.getParentPath().getLeaf() instanceof ClassTree outer
            && outer.getKind() == Tree.Kind.INTERFACE;
    if (!inInterface && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
      return;
    }
    undocumented(docs, path, type.getSimpleName().toString(), bare);
    for (Tree member : type.getMembers()) {
      TreePath inner = new TreePath(path, member);
      if (member instanceof ClassTree) {
        collect(docs, inner, bare);
      } else if (member instanceof MethodTree method && isOwnAndPublic(type, method)) {
        undocumented(docs, inner, type.getSimpleName() + "." + method.getName(), bare);
      } else if (member instanceof VariableTree field
          && type.getKind() != Tree.Kind.ENUM // The Javadoc of an enum may speak of all constants.
          && field.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
        undocumented(docs, inner, type.getSimpleName() + "." + field.getName(), bare);
      }
    }
  }

  /** Overriding methods inherit their Javadoc; a record's constructor has that of the record. */
  private static boolean isOwnAndPublic(ClassTree type, MethodTree method) {
    boolean record = type.getKind() == Tree.Kind.RECORD;
    return (type.getKind() == Tree.Kind.INTERFACE
            || method.getModifiers().getFlags().contains(Modifier.PUBLIC))
        && !(record && method.getName().contentEquals("<init>"))
        && method.getModifiers().getAnnotations().stream()
            .noneMatch(a -> a.getAnnotationType().toString().equals("Override"));
  }

  private static void undocumented(DocTrees docs, TreePath path, String name, List<String> bare) {
    String comment = docs.getDocComment(path);
    if (comment == null || comment.isBlank()) {
      bare.add(name);
    }
  }

  @Test
  void everyPartOfARecordIsAValue() {
    List<String> changing = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      if (type.isRecord() && isPublic(type) && !HANDED_OVER.contains(type.getName())) {
        for (JavaField field : type.getFields()) {
          if (!field.getModifiers().contains(JavaModifier.STATIC) && !unchanging(field)) {
            changing.add(type.getName() + "." + field.getName() + ": " + field.getRawType());
          }
        }
      }
    }

    assertThat(changing).as("records that somebody could change").isEmpty();
  }

  /** The types that a program keeps and shares among its threads. */
  @Test
  void whatIsSharedByThreadsHasFinalFieldsOnly() {
    for (Class<?> shared :
        List.of(
            FramingAnalyzer.class,
            org.framescope.linguistics.ArticleParser.class,
            org.framescope.detect.ArticleAnnotator.class,
            org.framescope.profile.Profiler.class,
            org.framescope.lexicon.LexiconMatcher.class,
            org.framescope.tagging.LearnedTagger.class,
            org.framescope.report.AnalysisJsonReader.class,
            org.framescope.report.BratReader.class)) {
      assertThat(CLASSES.get(shared).getFields())
          .as(shared.getName())
          .isNotEmpty()
          .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }
  }

  private static boolean unchanging(JavaField field) {
    JavaClass type = field.getRawType();
    return type.isPrimitive()
        || type.isEnum()
        || type.isRecord()
        || UNCHANGING.contains(type.getName())
        || type.getName().matches("com\\.google\\.common\\.(collect|primitives)\\.Immutable.*")
        || (type.getName().startsWith("org.framescope") && (type.isInterface() || isFinal(type)));
  }

  private static boolean isFinal(JavaClass type) {
    return type.getFields().stream()
        .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicTypesTest::isPublic).orElse(true);
  }
}
