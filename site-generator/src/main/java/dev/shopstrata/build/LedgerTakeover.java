package dev.shopstrata.build;

import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.ledger.LedgerChanges;
import dev.shopstrata.ledger.LedgerReader;
import dev.shopstrata.ledger.LedgerUpdater;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the URL ledgers of the last bundles over into the sources. Lines are added and changed,
 * never lost: what a source has and a bundle has not stays as it is.
 */
public final class LedgerTakeover {
  /**
   * What was written for a store.
   *
   * @param file as messages name it
   */
  public record Taken(StoreId store, String file, LedgerChanges changes) {}

  /** What was written, and what is wrong with the others. */
  public record Result(List<Taken> taken, List<Problem> problems) {}

  /** Takes over the ledgers of the selected stores that keep one. */
  public Result take(BuildRequest request) throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      return take(request, workspace);
    }
  }

  private static Result take(BuildRequest request, Workspace workspace) throws IOException {
    Problems problems = request.problems();
    StoreSources stores = new StoreSources(problems, request.stores());
    List<StoreSource> sources =
        stores.readAll(stores.trees(new LayerReader(problems).read(request.layers())));
    List<Taken> taken = new ArrayList<>();
    for (StoreSource source : sources) {
      Optional<Path> file = StoreLedgers.file(request, source.settings());
      if (request.stores().includes(source.id()) && file.isPresent()) {
        try {
          take(request, source.id(), file.get(), workspace, problems).ifPresent(taken::add);
        } catch (ProblemException e) {
          problems.addAll(e.problems());
        }
      }
    }
    return new Result(List.copyOf(taken), problems.sorted());
  }

  /** Empty when an error was reported, or the bundle was made without a ledger. */
  private static Optional<Taken> take(
      BuildRequest request, StoreId store, Path file, Workspace workspace, Problems problems)
      throws IOException {
    Path made = new BundleReader().read(request.output().resolve(store.value())).ledger();
    Problems own = new Problems();
    String display = request.display(file);
    boolean isNew = !Files.exists(file);
    if (!isNew) {
      new LedgerReader(own).read(file, display, store);
    }
    problems.addAll(own.sorted());
    if (own.hasErrors() || !Files.isRegularFile(made)) {
      return Optional.empty();
    }
    Files.createDirectories(file.getParent());
    Path updated = workspace.folder("ledgers").resolve(store + ".ndjson");
    LedgerChanges changes = new LedgerUpdater().join(file, made, updated);
    if (isNew || Files.mismatch(updated, file) >= 0) {
      Path staged = file.resolveSibling("." + file.getFileName() + ".new");
      Files.copy(updated, staged, StandardCopyOption.REPLACE_EXISTING);
      Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Optional.of(new Taken(store, display, changes));
  }
}
