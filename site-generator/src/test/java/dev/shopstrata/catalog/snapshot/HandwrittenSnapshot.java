package dev.shopstrata.catalog.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A snapshot whose files are written by hand, well or badly. */
final class HandwrittenSnapshot {
  static final String TEAPOT = "{\"id\":\"a\",\"name\":{\"en\":\"Teapot\"}}\n";
  static final String LAMP = "{\"id\":\"b\",\"name\":{\"en\":\"Lamp\"}}\n";

  private final Path temp;
  private final Problems problems;

  HandwrittenSnapshot(Path temp, Problems problems) {
    this.temp = temp;
    this.problems = problems;
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(temp.resolve(name).getParent());
    Files.writeString(temp.resolve(name), text);
  }

  /** The head of a delta that applies to what is there now. */
  void deltaHead(String delta, String more) throws IOException {
    try (Snapshot before = new SnapshotReader(problems).open(temp)) {
      write(
          delta + "/delta.json",
          "{\"formatVersion\": \"1.0\", \"appliesTo\": \"" + before.digest() + "\"" + more + "}\n");
    }
  }

  void head() throws IOException {
    write("snapshot.json", "{\"formatVersion\": \"1.0\", \"source\": \"by hand\"}\n");
  }

  /** The only problem, which keeps the snapshot from being opened. */
  Problem error() {
    assertThatThrownBy(() -> new SnapshotReader(problems).open(temp).close())
        .isInstanceOf(ProblemException.class);
    assertThat(problems.sorted()).hasSize(1);
    return problems.sorted().get(0);
  }

  String at(Problem problem) {
    return problem.at().toString().replace(temp.toString().replace('\\', '/') + "/", "");
  }
}
