package dev.shopstrata.publish.edge;

import dev.shopstrata.store.SiteUrl;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Varnish on one machine or several: a PURGE for each URL, a BAN for all of a store, and tags by
 * the module xkey. Every machine has to answer.
 */
final class VarnishCache implements Cache {
  private static final int URLS = 20_000;
  private static final int TAGS = 2_000;
  private static final int TAGS_AT_ONCE = 50;
  private static final TagHeader HEADER = new TagHeader("xkey", " ", 50);

  private final List<Node> nodes;
  private final SiteUrl store;
  private final boolean tags;

  /**
   * @param addresses of each machine; empty: the store's own host
   * @param tags whether Varnish has xkey
   */
  VarnishCache(List<URI> addresses, SiteUrl store, boolean tags, Pauses pauses) {
    List<URI> all = addresses.isEmpty() ? List.of(URI.create(store.origin())) : addresses;
    this.nodes = all.stream().map(address -> Node.at(address, pauses)).toList();
    this.store = store;
    this.tags = tags;
  }

  /** One machine; it is spoken to as to a proxy, so that it is asked for the store's own host. */
  private record Node(EdgeCalls calls) {
    static Node at(URI address, Pauses pauses) {
      int port = address.getPort() < 0 ? 80 : address.getPort();
      HttpClient http =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .connectTimeout(Duration.ofSeconds(5))
              .proxy(ProxySelector.of(new InetSocketAddress(address.getHost(), port)))
              .build();
      String name = "varnish at " + address.getHost() + ":" + port;
      return new Node(new EdgeCalls(name, EdgeSecret.token(""), http, pauses));
    }
  }

  @Override
  public String name() {
    return nodes.size() == 1 ? "varnish" : "varnish on " + nodes.size() + " machines";
  }

  @Override
  public PurgeLimits limits() {
    return new PurgeLimits(URLS, tags ? TAGS : 0, 1, 0);
  }

  @Override
  public Optional<TagHeader> tagHeader() {
    return tags ? Optional.of(HEADER) : Optional.empty();
  }

  @Override
  public void forgetUrls(List<String> paths) {
    onEach(node -> paths.forEach(path -> tell(node, request("PURGE", path))));
  }

  @Override
  public void forgetTags(List<String> wanted) {
    onEach(
        node -> {
          for (List<String> some : Chunks.of(wanted, TAGS_AT_ONCE)) {
            String value = String.join(" ", some.stream().map(TagHeader::safe).toList());
            tell(node, request("PURGE", "/").header("xkey-purge", value));
          }
        });
  }

  @Override
  public void forgetStore() {
    onEach(node -> tell(node, request("BAN", store.basePath())));
  }

  private HttpRequest.Builder request(String method, String path) {
    String host = store.origin().replaceFirst("(?i)^https?://", "").toLowerCase(Locale.ROOT);
    return HttpRequest.newBuilder(URI.create("http://" + host + path))
        .method(method, BodyPublishers.noBody())
        .timeout(EdgeCalls.PATIENCE);
  }

  private static void tell(Node node, HttpRequest.Builder request) {
    node.calls.accepted(request::build);
  }

  private interface Order {
    void give(Node node);
  }

  /** Gives an order to all machines at once; one that fails keeps no other from it. */
  private void onEach(Order order) {
    ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
    try {
      List<Callable<Void>> orders = new ArrayList<>();
      for (Node node : nodes) {
        orders.add(
            () -> {
              order.give(node);
              return null;
            });
      }
      throwFailures(threads.invokeAll(orders));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EdgeException("publishing was interrupted while " + name() + " was called", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void throwFailures(List<Future<Void>> answers) throws InterruptedException {
    List<String> failures = new ArrayList<>();
    for (Future<Void> answer : answers) {
      try {
        answer.get();
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof EdgeException)) {
          throw new IllegalStateException(e.getCause());
        }
        failures.add(e.getCause().getMessage());
      }
    }
    if (!failures.isEmpty()) {
      throw new EdgeException(String.join("; ", failures), null);
    }
  }
}
