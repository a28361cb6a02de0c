package dev.shopstrata.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleProblemsTest {
  @TempDir Path directory;

  @Test
  void a_path_put_by_two_units_is_a_problem_and_the_last_bundle_stays() {
    StoreBuild build = StoreBuild.in(directory);
    for (int round = 0; round < 2; round++) {
      assertThatThrownBy(() -> putEach(build, "about/index.html", "x", "about/index.html"))
          .isInstanceOf(ProblemException.class)
          .hasMessage(
              """
              bundle-path-twice: two files of the store want the path "about/index.html"
                      in     store acme-de
                      fix    give one of them another path, or remove it""");
      build.build(Map.of("index.html", "home"));
    }
    assertThat(build.site()).containsOnlyKeys("index.html");
  }

  @Test
  void a_path_that_is_file_and_folder_is_a_problem() {
    StoreBuild build = StoreBuild.in(directory);
    for (int round = 0; round < 2; round++) {
      for (List<String> paths :
          List.of(
              List.of("about", "about-us", "about.html", "about/index.html"),
              List.of("about/index.html", "about.html", "about"))) {
        assertThatThrownBy(() -> putEach(build, paths.toArray(String[]::new)))
            .isInstanceOf(ProblemException.class)
            .hasMessage(
                """
                bundle-path-twice: the store wants "about" to be a file and a folder at once
                        in     store acme-de
                        fix    give the file another path, or end its page's path in "/\"""");
      }
      build.build(Map.of("index.html", "home"));
    }
  }

  @Test
  void a_second_writer_is_refused_while_the_first_is_open() {
    StoreBuild build = StoreBuild.in(directory);
    try (BundleWriter first = build.open()) {
      assertThat(first.lastId()).isEmpty();
      assertThatThrownBy(build::open)
          .isInstanceOf(ProblemException.class)
          .hasMessage(
              """
              bundle-locked: another build is writing the bundle of "acme-de"
                      in     store acme-de
                      fix    wait until the other build has ended, then build again""");
    }
    build.open().close();
  }

  @Test
  void a_directory_that_cant_be_written_is_a_problem() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "in the way");

    assertThatThrownBy(() -> StoreBuild.in(file).open())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("bundle-unwritable: the bundle of \"acme-de\" can't be written: \"")
        .hasMessageContaining("file\": ")
        .hasMessageContaining("fix    see to free space and to write permission");
  }

  @Test
  void a_missing_bundle_is_a_problem() {
    assertThatThrownBy(() -> new BundleReader().read(directory))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            """
            bundle-missing: there is no bundle
                    at     %s
                    fix    build the store again with "storefront:generate\""""
                .formatted(BundleProblems.text(directory)));
    assertThatThrownBy(() -> new ManifestReader().read(directory))
        .hasMessageContaining("bundle-missing");
  }

  @Test
  void every_damaged_part_is_found_by_the_reader() throws IOException {
    for (String part : StoreFolder.PARTS) {
      StoreBuild.in(directory).build(Map.of("index.html", "home"), "/a /b 301\n", "{\"a\": 1}\n");
      Files.writeString(directory.resolve(part), "{}\n");

      assertThatThrownBy(() -> new BundleReader().read(directory))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("bundle-damaged: the bundle is damaged: ")
          .hasMessageContaining("at     " + BundleProblems.text(directory.resolve(part)))
          .hasMessageContaining("fix    build the store again");
    }
  }

  @Test
  void a_process_that_cant_write_a_name_says_how_to_mend_it() throws Exception {
    for (int round = 0; round < 2; round++) {
      assertThat(runInPlainLocale())
          .contains(
              "file-name-encoding: this Java process can't write the file name "
                  + "\"p/th\\u00e9i\\u00e8re/index.html\"",
              "fix    set the environment variable LC_ALL=C.UTF-8 for the build");
      Map<String, String> shop = Map.of("p/théière/index.html", "tea");
      StoreBuild.in(directory).build(shop);
      assertThat(StoreBuild.in(directory).site()).isEqualTo(shop);
    }
  }

  /** Builds in a process whose locale knows ASCII only, and returns what it printed. */
  private String runInPlainLocale() throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            PlainLocale.class.getName(),
            directory.toString());
    process.environment().put("LC_ALL", "C");
    Process run = process.redirectErrorStream(true).start();
    String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return output;
  }

  /** Runs in a process of its own. */
  static final class PlainLocale {
    private PlainLocale() {}

    public static void main(String[] arguments) {
      try {
        StoreBuild.in(Path.of(arguments[0])).build(Map.of("p/th\u00e9i\u00e8re/index.html", "tea"));
      } catch (ProblemException e) {
        StringBuilder ascii = new StringBuilder();
        e.getMessage()
            .chars()
            .forEach(c -> ascii.append(c < 0x80 ? "" + (char) c : "\\u%04x".formatted(c)));
        System.out.println(ascii);
      }
    }
  }

  private static void putEach(StoreBuild build, String... paths) {
    try (BundleWriter writer = build.open()) {
      for (String path : paths) {
        try (UnitOutput unit = writer.unit()) {
          unit.put(SitePath.of(path), new byte[1], StoreBuild.page(path), "");
        }
      }
      writer.commit(StoreBuild.AS_OF, paths.length);
    }
  }
}
