package dev.shopstrata.plan;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reports files that have the name of a folder, which no file system allows. Pages always have an
 * ending, so only other files without one are looked at.
 */
final class FolderCheck {
  private final StoreId store;
  private final Problems problems;

  FolderCheck(StoreId store, Problems problems) {
    this.store = store;
    this.problems = problems;
  }

  void check(PathClaims claims) {
    NavigableMap<String, OtherFile> open = new TreeMap<>();
    for (OtherFile file : claims.files()) {
      String path = file.path().folded();
      if (path.indexOf('.', path.lastIndexOf('/') + 1) < 0) {
        open.put(path, file);
      }
    }
    if (!open.isEmpty()) {
      claims.forEachFile(
          (path, claim) -> {
            String folded = path.folded();
            for (int end = folded.indexOf('/'); end > 0; end = folded.indexOf('/', end + 1)) {
              OtherFile file = open.remove(folded.substring(0, end));
              if (file != null) {
                problems.add(collision(file, claim.get()));
              }
            }
          });
    }
  }

  private Problem collision(OtherFile file, Claim inside) {
    return Problem.of(
            ProblemCode.PATH_COLLISION,
            "\"" + file.path() + "\" is a file, but " + inside.what() + " needs a folder there",
            "give one of them another path")
        .at(Claim.of(file).at())
        .inStore(store.value());
  }
}
