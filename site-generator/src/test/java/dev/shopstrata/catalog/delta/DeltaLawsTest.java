package dev.shopstrata.catalog.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.snapshot.ProductCursor;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** A snapshot with deltas is the snapshot that would have been made at once. */
class DeltaLawsTest {
  private final Problems problems = new Problems();
  private Path temp;

  @BeforeTry
  void make() throws IOException {
    temp = Files.createTempDirectory("delta-laws");
  }

  @AfterTry
  void delete() throws IOException {
    FolderTree.delete(temp);
  }

  private Snapshot open(String name) {
    return new SnapshotReader(problems).open(temp.resolve(name));
  }

  /**
   * Makes the snapshot "chain", whose deltas lead from what lies in "first" to what lies in
   * "whole"; gives the records of both.
   */
  private List<SmallCatalog> chain(Random random, int edits) {
    SmallCatalog first = SmallCatalog.empty().edited(random).edited(random);
    SmallCatalog catalog = first;
    catalog.write(temp.resolve("first"));
    catalog.write(temp.resolve("chain"));
    catalog.write(temp.resolve("whole"));
    for (int i = 0; i < edits; i++) {
      catalog = catalog.edited(random);
      catalog.write(temp.resolve("whole"));
      try (Snapshot chain = open("chain");
          Snapshot whole = open("whole")) {
        new DeltaMaker().make(temp.resolve("chain"), chain, whole);
      }
    }
    return List.of(first, catalog);
  }

  @Property(tries = 40)
  void it_reads_the_same(@ForAll long seed, @ForAll @IntRange(max = 5) int edits) {
    SmallCatalog catalog = chain(new Random(seed), edits).get(1);
    List<Product> products = List.copyOf(catalog.products().values());
    try (Snapshot chain = open("chain");
        Snapshot whole = open("whole")) {
      assertThat(problems.sorted()).isEmpty();
      assertThat(chain.productCount()).isEqualTo(products.size());
      for (int i = products.size() - 1; i >= 0; i--) {
        assertThat(chain.product(i)).isEqualTo(products.get(i));
        assertThat(chain.productId(i)).isEqualTo(products.get(i).id());
        assertThat(chain.ordinal(products.get(i).id())).hasValue(i);
        assertThat(chain.recordDigest(i)).isEqualTo(whole.recordDigest(i));
        assertThat(Digest.of(chain.line(i))).isEqualTo(chain.recordDigest(i));
      }
      for (String id : List.of("", "aa", "b", "m", "m-1", "z", "é", "zz", "\uD835\uDCB3")) {
        assertThat(chain.ordinal(id)).isEqualTo(whole.ordinal(id));
      }
      List<Product> inOrder = new ArrayList<>();
      for (ProductCursor cursor = chain.products(); cursor.advance(); ) {
        inOrder.add(cursor.product());
      }
      assertThat(inOrder).isEqualTo(products);
      assertThat(chain.categories()).isEqualTo(catalog.categories());
      assertThat(chain.reviews())
          .toIterable()
          .containsExactlyElementsOf(catalog.reviews().values());
      assertThat(chain.quarantined()).toIterable().isEqualTo(catalog.refused());
      assertThat(chain.head().dataAsOf()).isEqualTo(catalog.asOf());
    }
  }

  @Property(tries = 40)
  void it_compacts_to_the_same_bytes(@ForAll long seed, @ForAll @IntRange(max = 5) int edits)
      throws IOException {
    chain(new Random(seed), edits);
    try (Snapshot chain = open("chain")) {
      new SnapshotCopier().copy(chain, temp.resolve("compact"));
    }
    assertThat(files("compact")).isEqualTo(files("whole"));
  }

  @Property(tries = 20)
  void what_did_not_change_makes_no_delta(@ForAll long seed, @ForAll @IntRange(max = 3) int edits) {
    chain(new Random(seed), edits);
    try (Snapshot chain = open("chain");
        Snapshot whole = open("whole")) {
      assertThat(new DeltaMaker().make(temp.resolve("chain"), chain, whole)).isEmpty();
    }
  }

  @Property(tries = 40)
  void what_differs_from_the_first_is_told(
      @ForAll long seed, @ForAll @IntRange(max = 3) int edits, @ForAll boolean backwards) {
    List<SmallCatalog> records = chain(new Random(seed), edits);
    SmallCatalog before = records.get(backwards ? 1 : 0);
    SmallCatalog after = records.get(backwards ? 0 : 1);
    try (Snapshot from = open(backwards ? "chain" : "first");
        Snapshot to = open(backwards ? "first" : "chain")) {
      Differences differences = new Differences(from, to);
      assertThat(differences.products())
          .toIterable()
          .containsExactlyElementsOf(pairs(before.products(), after.products()));
      assertThat(differences.reviews())
          .toIterable()
          .containsExactlyElementsOf(pairs(before.reviews(), after.reviews()));
    }
  }

  private static <T> List<Pair<T>> pairs(Map<String, T> before, Map<String, T> after) {
    TreeSet<String> keys = new TreeSet<>(IdOrder.COMPARATOR);
    keys.addAll(before.keySet());
    keys.addAll(after.keySet());
    return keys.stream()
        .map(
            key ->
                new Pair<>(
                    Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key))))
        .filter(pair -> !pair.before().equals(pair.after()))
        .toList();
  }

  private Map<String, Digest> files(String name) throws IOException {
    Map<String, Digest> files = new TreeMap<>(IdOrder.COMPARATOR);
    try (Stream<Path> list = Files.list(temp.resolve(name))) {
      for (Path file : list.toList()) {
        files.put(file.getFileName().toString(), Digest.of(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
