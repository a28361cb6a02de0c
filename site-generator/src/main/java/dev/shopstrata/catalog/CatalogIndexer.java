package dev.shopstrata.catalog;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads every product of a snapshot once and writes the index, unless it is there already. */
public final class CatalogIndexer {
  /** Changes with the meaning or the layout of the files. */
  private static final String FORMAT = "catalog-index-1";

  private final Problems problems;

  public CatalogIndexer(Problems problems) {
    this.problems = problems;
  }

  /**
   * The index of a snapshot, which must stay open as long as the index is used.
   *
   * @param directory belongs to this catalog's index alone; an index in it that fits the snapshot
   *     is used, anything else in its place is replaced
   */
  public CatalogIndex index(Snapshot snapshot, Path directory) {
    CatalogIndexFiles files = new CatalogIndexFiles(directory);
    Digest fingerprint =
        new DigestSink().text(FORMAT).digest(Digest.of(CatalogJson.line(snapshot.head()))).finish();
    Optional<CatalogIndexTables> stored = files.read(fingerprint);
    try {
      CatalogIndexTables tables =
          stored.isPresent() ? stored.get() : write(snapshot, files, fingerprint);
      reportCategories(snapshot);
      return new CatalogIndex(snapshot, RecordFile.open(files.records(), files.starts()), tables);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the catalog index to " + directory, e);
    }
  }

  private static CatalogIndexTables write(
      Snapshot snapshot, CatalogIndexFiles files, Digest fingerprint) throws IOException {
    files.begin();
    Words words = new Words();
    NavigableMap<String, IndexedAttribute> attributes = new TreeMap<>();
    SlimWriter slim = new SlimWriter(words, new SlugMaker());
    try (RecordFileWriter records = new RecordFileWriter(files.records(), files.starts())) {
      snapshot.forEachProduct(
          (ordinal, product) -> {
            records.add(slim.write(product));
            AttributeValue.attributes(product).forEach(attribute -> note(attribute, attributes));
          });
    }
    CatalogIndexTables tables =
        new CatalogIndexTables(words.texts(), new ArrayList<>(attributes.values()));
    files.finish(tables, fingerprint);
    return tables;
  }

  static void note(Attribute attribute, NavigableMap<String, IndexedAttribute> attributes) {
    IndexedAttribute known = attributes.get(attribute.name());
    attributes.put(
        attribute.name(), known == null ? IndexedAttribute.of(attribute) : known.plus(attribute));
  }

  private void reportCategories(Snapshot snapshot) {
    CategoryTree tree = CategoryTree.of(snapshot.categories());
    for (int i = 0; i < tree.size(); i++) {
      Category category = tree.category(i);
      if (tree.parent(i) < 0 && category.parent() != null) {
        problems.add(
            Problem.of(
                ProblemCode.CATEGORY_UNREACHABLE,
                "category \""
                    + category.id()
                    + "\" has the parent \""
                    + category.parent()
                    + "\", which "
                    + (tree.index(category.parent()) < 0 ? "does not exist" : "lies below it"),
                "correct the category's parent; until then it is a top category"));
      }
    }
  }
}
