package dev.shopstrata.publish.supply;

import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The layers that a project takes from artifacts, each with the digest of its bytes (mirrors {@code
 * storefront.lock}): what was looked at once is what is published.
 *
 * @param layers coordinates → digest
 */
public record LayerLock(NavigableMap<String, Digest> layers) {
  /** The file beside the pom. */
  public static final String FILE = "storefront.lock";

  private static final String HEAD =
      "# The layers that this project takes from artifacts. Belongs into version control.\n";

  public LayerLock {
    layers = Collections.unmodifiableNavigableMap(new TreeMap<>(layers));
  }

  /** The lock of layers as they are now; folders of the project itself are not locked. */
  public static LayerLock of(Collection<LayerSource> sources) {
    NavigableMap<String, Digest> layers = new TreeMap<>();
    for (LayerSource source : sources) {
      if (source instanceof LayerSource.Artifact artifact && Files.isRegularFile(artifact.jar())) {
        layers.put(artifact.display(), FileDigest.of(artifact.jar()));
      }
    }
    return new LayerLock(layers);
  }

  /**
   * Reads a lock file.
   *
   * @throws ProblemException when a line is none
   */
  public static LayerLock read(Path file) {
    NavigableMap<String, Digest> layers = new TreeMap<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" {2}", 2);
      try {
        layers.put(parts[1].strip(), new Digest(parts[0]));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new ProblemException(
            Problem.of(
                    ProblemCode.LAYER_LOCK_INVALID,
                    "this is no digest and coordinates of a layer: \"" + line + "\"",
                    "restore the file from version control, or write it anew")
                .at(Location.of(FILE, i + 1, 1)));
      }
    }
    return new LayerLock(layers);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file; one of the same content is not touched. */
  public void write(Path file) {
    StringBuilder text = new StringBuilder(HEAD);
    layers.forEach((name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
    try {
      if (!Files.exists(file) || !Files.readString(file).contentEquals(text)) {
        Files.writeString(file, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is built of other layers than this lock says; no problem when nothing is. */
  public List<Problem> differences(LayerLock built) {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, Digest> layer : built.layers().entrySet()) {
      Digest locked = layers.get(layer.getKey());
      if (locked == null) {
        problems.add(problem("layer %s is not in the lock".formatted(layer.getKey())));
      } else if (!locked.equals(layer.getValue())) {
        problems.add(
            problem(
                "layer %s has the digest %s, and the lock says %s"
                    .formatted(layer.getKey(), layer.getValue().prefix(12), locked.prefix(12))));
      }
    }
    layers.keySet().stream()
        .filter(name -> !built.layers().containsKey(name))
        .forEach(
            name ->
                problems.add(problem("the lock has layer %s, which is not used".formatted(name))));
    return problems;
  }

  private static Problem problem(String message) {
    return Problem.of(
            ProblemCode.LAYER_LOCK_DIFFERS,
            message,
            "find out why; if it is meant, write the lock anew and commit it")
        .at(Location.of(FILE));
  }
}
