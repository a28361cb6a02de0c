package dev.shopstrata.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.FolderTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Damages a good export at random, as transfers, spreadsheets and people do, and sees that it still
 * makes a snapshot in which every record is accounted for, or is a problem.
 */
public final class MutatedExport {
  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "\"",
          "'",
          ",",
          ";",
          "\t",
          "|",
          ">",
          "<b>",
          "&amp;amp;",
          "null",
          "NaN",
          "-1",
          "1e999",
          "99999999999999999999",
          "0",
          "1,299.00",
          "../../x",
          "\u202e\u0000\ufeff",
          "=1+1",
          "https://x.example/?a=1&b=2",
          "2026-13-45",
          "[]",
          "{}",
          "]]>",
          "日本語",
          "مرحبا",
          "\n\n",
          "a".repeat(5_000));

  private final String format;
  private final String yaml;
  private final Map<String, byte[]> files;

  /**
   * @param yaml further lines of catalog.yaml
   * @param files a good export, by name
   */
  public MutatedExport(String format, String yaml, Map<String, byte[]> files) {
    this.format = format;
    this.yaml = yaml;
    this.files = new TreeMap<>(files);
  }

  /** Damages the export as a number tells, and makes a snapshot of it. */
  public void check(long seed) throws IOException {
    Random random = new Random(seed);
    Path temp = Files.createTempDirectory("mutated");
    try {
      TestExport export = new TestExport(temp, new Problems(), format).with(yaml);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        byte[] bytes = file.getValue();
        for (int i = random.nextInt(4); i > 0; i--) {
          bytes = mutated(bytes, random);
        }
        export.file(file.getKey(), bytes);
      }
      SnapshotSummary made = export.make();
      assertThat(made.content().products()).isEqualTo(export.products(made).size());
    } catch (ProblemException e) {
      assertThat(e.problems()).isNotEmpty().allMatch(problem -> !problem.message().isBlank());
    } finally {
      FolderTree.delete(temp);
    }
  }

  private static byte[] mutated(byte[] good, Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> flipped(good, random);
      case 1 -> cut(good, random);
      case 2 -> doubled(good, random);
      case 3 -> shuffled(good, random);
      case 4 -> inserted(good, random);
      case 5 -> replaced(good, random);
      default -> good.length == 0 ? good : sub(good, 0, random.nextInt(good.length));
    };
  }

  private static byte[] flipped(byte[] good, Random random) {
    byte[] bad = good.clone();
    for (int i = 0; i < 5 && bad.length > 0; i++) {
      bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
    }
    return bad;
  }

  private static byte[] cut(byte[] good, Random random) {
    int from = random.nextInt(good.length + 1);
    int to = Math.min(good.length, from + random.nextInt(60));
    return joined(sub(good, 0, from), sub(good, to, good.length));
  }

  private static byte[] doubled(byte[] good, Random random) {
    int from = random.nextInt(good.length + 1);
    int to = Math.min(good.length, from + random.nextInt(400));
    return joined(sub(good, 0, to), sub(good, from, good.length));
  }

  /** Lines in another order, the first one in its place. */
  private static byte[] shuffled(byte[] good, Random random) {
    String text = new String(good, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
    Collections.shuffle(lines.subList(Math.min(1, lines.size()), lines.size()), random);
    return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] inserted(byte[] good, Random random) {
    int at = random.nextInt(good.length + 1);
    return joined(sub(good, 0, at), nasty(random), sub(good, at, good.length));
  }

  /** One word or number everywhere by something else. */
  private static byte[] replaced(byte[] good, Random random) {
    String text = new String(good, StandardCharsets.ISO_8859_1);
    String[] words = text.split("[^\\w.]+", -1);
    String word = words[random.nextInt(words.length)];
    if (word.isEmpty()) {
      return good;
    }
    String other = new String(nasty(random), StandardCharsets.ISO_8859_1);
    return text.replace(word, other).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] nasty(Random random) {
    return NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] sub(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
