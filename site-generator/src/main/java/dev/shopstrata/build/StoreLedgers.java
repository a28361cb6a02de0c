package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.ledger.Ledger;
import dev.shopstrata.ledger.LedgerReader;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Opens the URL ledgers of stores, each once. */
final class StoreLedgers {
  private final BuildRequest request;
  private final Problems problems;
  private final Map<StoreId, Ledger> ledgers = new ConcurrentHashMap<>();

  StoreLedgers(BuildRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
  }

  /** The store's ledger; empty where none is kept, or an error was reported. */
  Ledger of(Settings settings) {
    return ledgers.computeIfAbsent(
        settings.store(),
        store ->
            file(request, settings)
                .map(file -> new LedgerReader(problems).read(file, request.display(file), store))
                .orElse(Ledger.EMPTY));
  }

  /** Where the store's ledger lies among the sources; empty where none is kept. */
  static Optional<Path> file(BuildRequest request, Settings settings) {
    return settings.urls().ledger().map(request.project()::resolve);
  }
}
