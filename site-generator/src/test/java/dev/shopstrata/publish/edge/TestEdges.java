package dev.shopstrata.publish.edge;

import dev.shopstrata.store.SiteUrl;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Edges as tests have them: nobody waits before something is tried again. */
public final class TestEdges {
  private static final Pauses NONE = time -> {};

  private TestEdges() {}

  /** Varnish on ports of this machine, before a directory, whose files carry no tags. */
  public static Edge varnish(Path directory, SiteUrl store, int... ports) {
    return varnish(directory, store, false, ports);
  }

  /** Varnish before a server that tells it tags. */
  public static Edge varnishWithTags(Path directory, SiteUrl store, int port) {
    return varnish(directory, store, true, port);
  }

  private static Edge varnish(Path directory, SiteUrl store, boolean tags, int... ports) {
    List<URI> machines =
        Arrays.stream(ports).mapToObj(port -> URI.create("http://127.0.0.1:" + port)).toList();
    Cache cache = new VarnishCache(machines, store, tags, NONE);
    return new CachedEdge(cache, new DirectoryEdge(directory));
  }
}
