package dev.shopstrata.build;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.shopstrata.render.Read;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The sets of reads that pages of a state share, each known by a digest of its line. */
final class ReadSets {
  static final ReadSets NONE = new ReadSets(new TreeMap<>());
  private static final int PREFIX = 16;
  private static final int PARSED = 1_000;

  private final Map<String, byte[]> lines;
  private final Map<String, List<Read>> parsed = new ConcurrentHashMap<>();

  private ReadSets(Map<String, byte[]> lines) {
    this.lines = lines;
  }

  static ReadSets open(Path file) throws IOException {
    Map<String, byte[]> lines = new TreeMap<>();
    try (Stream<String> all = Files.lines(file, StandardCharsets.UTF_8)) {
      all.map(line -> line.getBytes(StandardCharsets.UTF_8))
          .forEach(line -> lines.put(key(line), line));
    }
    return new ReadSets(lines);
  }

  static String key(byte[] line) {
    return Digest.of(line).prefix(PREFIX);
  }

  /** The set; empty when the state is damaged. */
  Optional<List<Read>> find(String key) throws IOException {
    List<Read> known = parsed.get(key);
    byte[] line = lines.get(key);
    if (known != null || line == null) {
      return Optional.ofNullable(known);
    }
    List<List<String>> rows = StateFiles.JSON.readValue(line, new TypeReference<>() {});
    List<Read> reads = rows.stream().map(StateFiles::read).toList();
    if (parsed.size() < PARSED) {
      parsed.put(key, reads);
    }
    return Optional.of(reads);
  }
}
