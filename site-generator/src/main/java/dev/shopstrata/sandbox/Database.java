package dev.shopstrata.sandbox;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * What carts, customers and orders are kept in: one transaction after the other, each written as a
 * whole.
 */
final class Database implements Closeable {
  private final MVStore store;

  private Database(MVStore store) {
    this.store = store;
  }

  /**
   * @param file empty keeps everything in memory
   * @throws ProblemException when another sandbox has the file
   */
  static Database open(Optional<Path> file) throws IOException {
    MVStore.Builder builder = new MVStore.Builder().autoCommitDisabled();
    if (file.isPresent()) {
      Files.createDirectories(file.get().getParent());
      builder.fileName(file.get().toString());
    }
    try {
      return new Database(builder.open());
    } catch (MVStoreException e) {
      throw unusable(file.orElseThrow(), e);
    }
  }

  private static ProblemException unusable(Path file, MVStoreException cause) {
    ProblemException raised =
        new ProblemException(
            Problem.of(
                    ProblemCode.SANDBOX_LOCKED,
                    "the sandbox's data can't be opened",
                    "stop the sandbox that is running here; if there is none, delete this file")
                .at(Location.of(file.toString().replace('\\', '/'))));
    raised.initCause(cause);
    return raised;
  }

  /** Does the work and keeps what it changed, unless it ends in an exception. */
  synchronized <T> T in(Function<Transaction, T> work) {
    Transaction transaction =
        new Transaction((table, key) -> Optional.ofNullable(map(table).get(key)));
    T result = work.apply(transaction);
    Map<String, Map<String, Optional<String>>> changes = transaction.changes();
    if (!changes.isEmpty()) {
      changes.forEach(this::keep);
      store.commit();
    }
    return result;
  }

  private void keep(String table, Map<String, Optional<String>> values) {
    MVMap<String, String> map = map(table);
    values.forEach(
        (key, value) -> {
          if (value.isPresent()) {
            map.put(key, value.get());
          } else {
            map.remove(key);
          }
        });
  }

  private MVMap<String, String> map(String table) {
    return store.openMap(table);
  }

  @Override
  public synchronized void close() {
    store.close();
  }
}
