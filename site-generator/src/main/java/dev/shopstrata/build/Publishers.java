package dev.shopstrata.build;

import dev.shopstrata.publish.PublishListener;
import dev.shopstrata.publish.PublishOptions;
import dev.shopstrata.publish.Publisher;
import dev.shopstrata.publish.Releaser;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.publish.edge.Pauses;
import dev.shopstrata.publish.netlify.NetlifyPublisher;
import dev.shopstrata.publish.netlify.NetlifyTarget;
import dev.shopstrata.publish.stop.StoppedProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes the publisher of each store. */
final class Publishers {
  private final BuildRequest request;
  private final Workspace workspace;
  private final PublishOrder order;

  Publishers(BuildRequest request, Workspace workspace, PublishOrder order) {
    this.request = request;
    this.workspace = workspace;
    this.order = order;
  }

  Releaser of(StoreEnvironment store, StoreTarget target, PublishListener listener) {
    try {
      Path work = workspace.folder("publish/" + store.store());
      return new Publisher(target, options(store), listener, work, Clock.systemUTC());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Releaser of(StoreEnvironment store, NetlifyTarget target, PublishListener listener) {
    return new NetlifyPublisher(target, options(store), listener, Clock.systemUTC(), Pauses.REAL);
  }

  PublishOptions options(StoreEnvironment store) {
    return new PublishOptions(
        order.kind().orElse(null),
        order.forced(),
        order.who(),
        owner(),
        order.oldest(),
        store.environment().width(),
        stopped(store));
  }

  private List<StoppedProduct> stopped(StoreEnvironment store) {
    String now = Clock.systemUTC().instant().toString();
    return store.settings().catalog().assortment().stopped().entrySet().stream()
        .map(entry -> new StoppedProduct(entry.getKey(), entry.getValue(), now, order.who()))
        .toList();
  }

  /** Tells this working copy from others, so that its own claims don't stop it after a crash. */
  private synchronized String owner() {
    Path note = request.output().resolve(".publish").resolve("owner");
    try {
      if (!Files.isRegularFile(note)) {
        Files.createDirectories(note.getParent());
        Files.writeString(note, UUID.randomUUID().toString(), StandardCharsets.US_ASCII);
      }
      return Files.readString(note, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
