package dev.shopstrata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the package table of docs/ARCHITECTURE.md and the code together. */
class ArchitectureTest {
  private static final String ROOT = "dev.shopstrata.";
  private static final Pattern ROW = Pattern.compile("^\\| `([a-z.*]+)` \\| .* \\| ([^|]*) \\|$");
  private static final Pattern VAGUE =
      Pattern.compile(".*(Util|Utils|Helper|Manager|Processor|Impl|Common)\\.java");
  private static final int MAX_LINES = 300;

  /** The packages of a catalog, each built on those before it. */
  private static final List<String> CATALOG =
      List.of(
          "dev.shopstrata.catalog.view",
          "dev.shopstrata.catalog",
          "dev.shopstrata.catalog.snapshot",
          "dev.shopstrata.catalog.delta",
          "dev.shopstrata.catalog.index",
          "dev.shopstrata.catalog.overlay",
          "dev.shopstrata.catalog.reason",
          "dev.shopstrata.catalog.store");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.shopstrata");

  @Test
  void packages_use_only_what_the_table_allows() throws IOException {
    Map<String, Set<String>> allowed = table();
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : classes) {
      String from = stage(type.getPackageName());
      assertThat(allowed).as("package %s is in the table", from).containsKey(from);
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getPackageName())
          .filter(target -> target.startsWith(ROOT))
          .map(ArchitectureTest::stage)
          .filter(to -> !to.equals(from) && !allowed.get(from).contains(to))
          .forEach(to -> violations.add(type.getName() + " uses " + to));
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void packages_have_no_cycles() {
    SlicesRuleDefinition.slices()
        .matching("dev.shopstrata.(*)..")
        .should()
        .beFreeOfCycles()
        .check(classes);
  }

  @Test
  void packages_of_a_catalog_use_only_those_before_them() {
    for (int i = 0; i < CATALOG.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage(CATALOG.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CATALOG.subList(i + 1, CATALOG.size()).toArray(String[]::new))
          .allowEmptyShould(false)
          .check(classes);
    }
    noClasses()
        .that()
        .resideInAPackage("dev.shopstrata.catalog..")
        .should()
        .resideOutsideOfPackages(CATALOG.toArray(String[]::new))
        .because("a new package has its place in the order, too")
        .check(classes);
  }

  @Test
  void routes_are_settled_before_pages_are_planned() {
    noClasses()
        .that()
        .resideInAPackage("dev.shopstrata.plan.route")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.shopstrata.plan")
        .check(classes);
  }

  @Test
  void buckets_and_edges_know_nothing_of_releases() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.shopstrata.publish.bucket", "dev.shopstrata.publish.edge..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.shopstrata.publish", "dev.shopstrata.publish.s3")
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage("dev.shopstrata.publish.s3")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.shopstrata.publish", "dev.shopstrata.publish.edge..")
        .check(classes);
  }

  @Test
  void libraries_stay_behind_their_stage() {
    onlyIn("io.pebbletemplates..", "..render..");
    onlyIn("com.vladsch.flexmark..", "..content..");
    onlyIn("org.jsoup..", "..content..", "dev.shopstrata.check");
    onlyIn("org.snakeyaml..", "..source..", "..layer..");
    onlyIn("com.networknt..", "dev.shopstrata.store..");
    onlyIn("com.aayushatharva..", "dev.shopstrata.bundle");
    onlyIn("com.github.luben..", "..catalog.snapshot..");
    onlyIn("de.siegmar..", "..normalize.export..");
    onlyIn("javax.xml..", "..normalize.export..", "dev.shopstrata.image");
    onlyIn("javax.imageio..", "dev.shopstrata.image");
    onlyIn("com.luciad..", "dev.shopstrata.image");
    onlyIn("com.github.weisj..", "dev.shopstrata.image");
    onlyIn("org.h2..", "dev.shopstrata.normalize", "..sandbox..");
    onlyIn("com.sun.net.httpserver..", "..sandbox..");
    onlyIn("software.amazon..", "dev.shopstrata.publish.s3");
  }

  @Test
  void formats_of_the_platform_are_never_used() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.text\\.(?!Normalizer).*|java\\.time\\.format\\.DateTimeFormatter.*")
        .because("their output differs between Java versions; ICU4J is the source of formats")
        .check(classes);
  }

  @Test
  void logging_of_the_platform_stays_out() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..")
        .check(classes);
  }

  @Test
  void files_are_short_and_names_say_something() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (String sources : List.of("src", "../maven-plugin/src", "../it/src", "../layers")) {
      try (Stream<Path> walk = Files.walk(Path.of(sources))) {
        for (Path file : walk.filter(ArchitectureTest::isSource).toList()) {
          if (Files.readAllLines(file).size() > MAX_LINES) {
            wrong.add(file + " is longer than " + MAX_LINES + " lines");
          }
          if (VAGUE.matcher(file.getFileName().toString()).matches()) {
            wrong.add(file + " has a name that says nothing");
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".java") && !file.toString().contains("/target/");
  }

  private void onlyIn(String library, String... homes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(classes);
  }

  /** {@code catalog} of {@code dev.shopstrata.catalog.view}. */
  private static String stage(String packageName) {
    String below = packageName.substring(ROOT.length());
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private static Map<String, Set<String>> table() throws IOException {
    Map<String, Set<String>> rows = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("../docs/ARCHITECTURE.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        Set<String> uses =
            Stream.of(row.group(2).split(","))
                .map(text -> text.replace("`", "").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        rows.put(row.group(1), uses);
      }
    }
    return rows;
  }
}
