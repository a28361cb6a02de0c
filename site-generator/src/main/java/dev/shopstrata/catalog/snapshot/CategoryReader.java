package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.ProductCheck;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads categories.ndjson: parents before children, no id twice. */
final class CategoryReader {
  private final Problems problems;

  CategoryReader(Problems problems) {
    this.problems = problems;
  }

  List<Category> read(SnapshotFiles files, SnapshotPart part) throws IOException {
    List<Category> categories = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    forEach(
        files,
        part,
        lines -> {
          Optional<Category> category = lines.read();
          if (category.isPresent()) {
            check(category.get(), lines);
            checkPlace(category.get(), ids, lines);
            categories.add(category.get());
            ids.add(category.get().id());
          }
        });
    return categories;
  }

  /** What a delta does to categories, in any order. */
  List<Change<Category>> readChanges(SnapshotFiles files, SnapshotPart part) throws IOException {
    List<Change<Category>> changes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    forEach(
        files,
        part,
        lines -> {
          Optional<Removal> removal = lines.removal();
          Optional<Change<Category>> change =
              removal.isPresent()
                  ? removal.map(Removal::id).map(Change::withoutCategory)
                  : lines.read().map(category -> checked(category, lines));
          change.ifPresent(changes::add);
          if (change.isPresent() && !ids.add(change.get().key())) {
            lines.tell(twice(change.get().key()).at(lines.here()));
          }
        });
    return changes;
  }

  private static Change<Category> checked(Category category, RecordLines<Category> lines) {
    check(category, lines);
    return Change.put(category);
  }

  /** What is done with each line. */
  private interface LineAction {
    void accept(RecordLines<Category> lines) throws IOException;
  }

  private void forEach(SnapshotFiles files, SnapshotPart part, LineAction action)
      throws IOException {
    String label = files.label(part.file());
    RecordLines<Category> lines =
        new RecordLines<>(
            label,
            files.bytes(part.file()).orElseThrow(),
            part.isCompressed(),
            Category.class,
            problems);
    try {
      while (lines.advance()) {
        action.accept(lines);
      }
    } catch (IOException e) {
      problems.add(SnapshotParts.damaged(label, e.getMessage()));
    }
  }

  private static Problem twice(String id) {
    return Problem.of(
        ProblemCode.SNAPSHOT_UNSORTED,
        "category \"" + id + "\" is here twice",
        "remove one of the two lines");
  }

  private static void check(Category category, RecordLines<Category> lines) {
    String id = category.id();
    if (ProductCheck.isBlank(id) || ProductCheck.isEmpty(category.name())) {
      lines.tell(
          Problem.of(
                  ProblemCode.SNAPSHOT_RECORD_INVALID,
                  "category \"" + id + "\" has no \"id\" or no \"name\"",
                  "give the category an id and a name")
              .at(lines.here()));
    }
  }

  private static void checkPlace(
      Category category, Set<String> before, RecordLines<Category> lines) {
    String id = category.id();
    if (before.contains(id)) {
      lines.tell(twice(id).at(lines.here()));
    }
    if (category.parent() != null && !before.contains(category.parent())) {
      lines.tell(
          Problem.of(
                  ProblemCode.SNAPSHOT_UNSORTED,
                  "the parent \""
                      + category.parent()
                      + "\" of category \""
                      + id
                      + "\" is not above it",
                  "move the parent's line above this one, or correct \"parent\"")
              .at(lines.here()));
    }
  }
}
