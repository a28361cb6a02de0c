package dev.shopstrata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.TextFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small project in a document and what the document says comes out of it: the problems as they
 * are printed, then parts of the result, each below a line {@code -- name --} (see {@link
 * ExampleSite}).
 *
 * @param site the block with the files
 * @param files these files, with those that all examples of the document share
 */
record DocExample(Fence site, String files, Fence result) {
  /** Files of all examples below it. */
  private static final String COMMON = "site common";

  private static final String SITE = "site";

  /** What merging gives: problems, and parts of the merged tree. */
  private static final String RESULT = "result";

  /** What a whole build gives: problems, and published files. */
  private static final String PUBLISHED = "published";

  /**
   * The examples of a document: a block {@code site} with a block {@code result} behind it. A block
   * that is neither promises something nobody checks, so there are no others.
   */
  static List<DocExample> in(String document) {
    List<DocExample> examples = new ArrayList<>();
    String common = "";
    Optional<Fence> open = Optional.empty();
    for (Fence fence : Fence.in(document)) {
      boolean begins = List.of(COMMON, SITE).contains(fence.info());
      if (begins && open.filter(site -> site.info().equals(SITE)).isEmpty()) {
        common = fence.info().equals(COMMON) ? fence.text() : common;
        open = Optional.of(fence);
      } else if (List.of(RESULT, PUBLISHED).contains(fence.info()) && open.isPresent()) {
        examples.add(new DocExample(open.get(), common + open.get().text(), fence));
        open = Optional.empty();
      } else {
        String expected = open.isPresent() ? RESULT : SITE;
        throw new AssertionError(
            "line %s: expected a block \"%s\", not \"%s\""
                .formatted(fence.line(), expected, fence.info()));
      }
    }
    open.filter(site -> site.info().equals(SITE))
        .ifPresent(
            site -> {
              throw new AssertionError("line " + site.line() + ": the example has no result");
            });
    return examples;
  }

  /** Fails when something else comes out. */
  void check(Path directory) {
    ExampleSite example = new ExampleSite(directory, files);
    String text = result.text();
    int parts = text.startsWith("-- ") ? 0 : text.indexOf("\n-- ") + 1;
    boolean hasParts = parts > 0 || text.startsWith("-- ");
    List<String> names =
        hasParts ? List.copyOf(TextFiles.parse(text.substring(parts)).keySet()) : List.of();
    assertThat(result.info().equals(PUBLISHED) ? example.build(names) : example.merge(names))
        .as("line %s, %s", site.line(), site.heading())
        .isEqualTo(text);
  }
}
