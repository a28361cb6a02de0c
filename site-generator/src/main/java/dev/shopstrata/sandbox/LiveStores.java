package dev.shopstrata.sandbox;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The stores as the last build left them: opened again when a build has replaced a bundle. */
final class LiveStores implements Closeable {
  private final ShopSource source;
  private final SandboxListener listener;
  private final int port;
  private final NavigableMap<String, BuiltSite> sites = new TreeMap<>();
  private NavigableMap<String, String> stamps = new TreeMap<>();
  private OpenStores current;
  private LocalHosts hosts = new LocalHosts(List.of(), 0);
  private Optional<OpenShops> former = Optional.empty();

  private LiveStores(ShopSource source, int port, SandboxListener listener) {
    this.source = source;
    this.port = port;
    this.listener = listener;
  }

  /**
   * @param port where they are served
   * @throws ProblemException when there is nothing to serve
   */
  static LiveStores open(ShopSource source, int port, SandboxListener listener) throws IOException {
    LiveStores live = new LiveStores(source, port, listener);
    OpenShops opened =
        source
            .open()
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(
                            ProblemCode.OUTPUT_LOCKED,
                            "a build is writing to this directory",
                            "wait until the build has ended, then start the sandbox again")));
    try {
      live.take(opened);
      live.stamps = live.stamps();
      return live;
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private void take(OpenShops opened) {
    OpenStores next = new OpenStores(opened);
    for (Shop shop : opened.shops()) {
      sites.computeIfAbsent(shop.id(), id -> new BuiltSite(shop.bundle()));
    }
    current = next;
    hosts = new LocalHosts(opened.shops(), port);
  }

  /** The stores, which may be a build behind. */
  synchronized OpenStores known() {
    return current;
  }

  /** The names of {@link #known} stores. */
  synchronized LocalHosts hosts() {
    return hosts;
  }

  /** The stores as they are built now. */
  synchronized OpenStores current() {
    try {
      NavigableMap<String, String> now = stamps();
      if (!now.equals(stamps)) {
        reopen(now);
      }
      return current;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that are in use stay open until the next time: requests may still read them. */
  private void reopen(NavigableMap<String, String> now) throws IOException {
    try {
      Optional<OpenShops> opened = source.open();
      if (opened.isEmpty()) {
        return;
      }
      OpenShops before = current.opened();
      take(opened.get());
      if (former.isPresent()) {
        former.get().close();
      }
      former = Optional.of(before);
    } catch (ProblemException e) {
      listener.failed("opening the stores again", e);
    }
    stamps = now;
  }

  private NavigableMap<String, String> stamps() throws IOException {
    NavigableMap<String, String> found = new TreeMap<>();
    for (var site : sites.entrySet()) {
      found.put(site.getKey(), site.getValue().stamp());
    }
    return found;
  }

  synchronized BuiltSite site(Shop shop) {
    return sites.get(shop.id());
  }

  @Override
  public synchronized void close() throws IOException {
    for (BuiltSite site : sites.values()) {
      site.close();
    }
    if (former.isPresent()) {
      former.get().close();
    }
    current.opened().close();
  }
}
