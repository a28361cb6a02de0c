package dev.shopstrata.build;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.render.Read;
import dev.shopstrata.render.ReadKind;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The build state of one store on disk: {@code pages.ndjson} has a line per page, {@code index.bin}
 * finds a page's line by its path, {@code sets.ndjson} holds read sets that many pages share, and
 * {@code head.json} says for which bundle all this is true.
 */
record StateFiles(Path directory) {
  /** Changes whenever the format, or the meaning of a read, does. */
  static final int FORMAT = 4;

  /** Bytes of an index entry: hash of the path, offset of its line. */
  static final int ENTRY = 2 * Long.BYTES;

  static final ObjectMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .build();

  private static final Set<ReadKind> SHARED =
      EnumSet.of(
          ReadKind.TEMPLATE,
          ReadKind.FRAGMENT,
          ReadKind.CATEGORIES,
          ReadKind.BRANDS,
          ReadKind.DATA,
          ReadKind.SETTING,
          ReadKind.STORE,
          ReadKind.TRANSLATION,
          ReadKind.ASSET,
          ReadKind.IMAGE);

  /** What {@code head.json} holds. */
  record Head(int format, String engine, String bundle) {}

  /** A page's line: path, identity, key of the shared set, own reads, problems, parts. */
  record Line(
      String p, String i, String s, List<List<String>> o, List<Problem> w, List<String> f) {}

  Path pages() {
    return directory.resolve("pages.ndjson");
  }

  Path index() {
    return directory.resolve("index.bin");
  }

  Path sets() {
    return directory.resolve("sets.ndjson");
  }

  Path head() {
    return directory.resolve("head.json");
  }

  /** Whether both hold the same. */
  boolean equal(StateFiles other) throws IOException {
    List<Path> own = List.of(head(), pages(), index(), sets());
    List<Path> others = List.of(other.head(), other.pages(), other.index(), other.sets());
    for (int i = 0; i < own.size(); i++) {
      if (!Files.isRegularFile(others.get(i)) || Files.mismatch(own.get(i), others.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether many pages of a template find the same for reads of a kind. */
  static boolean isShared(ReadKind kind) {
    return SHARED.contains(kind);
  }

  static long hash(String path) {
    byte[] sha = Digest.sha256().digest(path.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(sha).getLong();
  }

  /** Index entries by hash; those of one hash stay in their order. */
  static byte[] sorted(byte[] index) {
    ByteBuffer entries = ByteBuffer.wrap(index);
    int count = index.length / ENTRY;
    List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    order.sort(Comparator.comparingLong(entry -> entries.getLong(entry * ENTRY)));
    ByteBuffer sorted = ByteBuffer.allocate(index.length);
    for (int entry : order) {
      sorted.put(index, entry * ENTRY, ENTRY);
    }
    return sorted.array();
  }

  static List<String> row(Read read) {
    return List.of(read.kind().name(), read.key(), read.digest().hex());
  }

  static Read read(List<String> row) {
    return new Read(ReadKind.valueOf(row.get(0)), row.get(1), new Digest(row.get(2)));
  }
}
