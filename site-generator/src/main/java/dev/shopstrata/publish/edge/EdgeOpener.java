package dev.shopstrata.publish.edge;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.store.SiteUrl;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the edge that settings describe. */
public final class EdgeOpener {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");
  private static final Pattern ARN =
      Pattern.compile("arn:[a-z-]+:cloudfront::[0-9]{12}:key-value-store/[A-Za-z0-9-]+");

  private final SiteUrl store;
  private final Optional<Path> directory;
  private final Clock clock;
  private final Pauses pauses;
  private final Optional<URI> api;

  /**
   * Opens edges of one store.
   *
   * @param store where shoppers find it
   * @param directory that it is published to; empty where its bucket is on no disk
   */
  public EdgeOpener(SiteUrl store, Optional<Path> directory) {
    this(store, directory, Clock.systemUTC(), Pauses.REAL, Optional.empty());
  }

  /**
   * @param api in place of a vendor's own; ends in a slash
   */
  EdgeOpener(
      SiteUrl store, Optional<Path> directory, Clock clock, Pauses pauses, Optional<URI> api) {
    this.store = store;
    this.directory = directory;
    this.clock = clock;
    this.pauses = pauses;
    this.api = api;
  }

  /**
   * The edge of some settings. Nothing is asked of it yet.
   *
   * @param secret what it lets a publisher in by; empty where nothing is known
   * @throws ProblemException when something isn't told that the edge can't be without
   */
  public Edge open(EdgeSettings settings, Optional<EdgeSecret> secret) {
    return switch (settings.kind()) {
      case NONE -> new NoEdge();
      case NGINX, CADDY ->
          new DirectoryEdge(
              directory.orElseThrow(
                  () ->
                      incomplete(
                          settings,
                          "serves a directory, and the store is published to none",
                          "write target: directory beside it, or another kind of edge")));
      case VARNISH -> cached(new VarnishCache(settings.urls(), store, settings.tags(), pauses));
      case CLOUDFLARE ->
          cached(
              new CloudflareCache(
                  access(settings, secret, CloudflareCache.API),
                  id(settings, "zone"),
                  store,
                  settings.tags()));
      case FASTLY ->
          cached(
              new FastlyCache(
                  access(settings, secret, FastlyCache.API),
                  id(settings, "service"),
                  store,
                  settings.tags()));
      case BUNNY ->
          cached(
              new BunnyCache(
                  access(settings, secret, BunnyCache.API),
                  id(settings, "pull zone"),
                  store,
                  settings.tags()));
      case CLOUDFRONT -> cloudFront(settings, secret);
    };
  }

  /** A cache before a directory's web server, which follows its link, or before a bucket. */
  private Edge cached(Cache cache) {
    Edge origin = directory.<Edge>map(DirectoryEdge::new).orElseGet(NoEdge::new);
    return new CachedEdge(cache, origin);
  }

  private Edge cloudFront(EdgeSettings settings, Optional<EdgeSecret> secret) {
    EdgeSecret keys = known(settings, secret);
    String distribution = id(settings, "distribution");
    EdgeCalls calls = new EdgeCalls("cloudfront " + distribution, keys, EdgeCalls.client(), pauses);
    Optional<KeyValuePointer> pointer =
        settings.keyValueStore().isEmpty()
            ? Optional.empty()
            : Optional.of(pointer(settings, keys, calls));
    CloudFront at =
        new CloudFront(
            api.orElse(CloudFrontCache.API),
            distribution,
            calls,
            new RegionSigner(keys, "us-east-1", "cloudfront"),
            clock,
            pauses);
    Cache cache = new CloudFrontCache(at, store, pointer, settings.tags());
    return pointer.<Edge>map(p -> new CachedEdge(cache, p)).orElseGet(() -> cached(cache));
  }

  private KeyValuePointer pointer(EdgeSettings settings, EdgeSecret keys, EdgeCalls calls) {
    String arn = settings.keyValueStore();
    if (!ARN.matcher(arn).matches()) {
      throw incomplete(
          settings,
          "has a keyValueStore that is no ARN of one: \"" + arn + "\"",
          "write it as arn:aws:cloudfront::<account>:key-value-store/<id>");
    }
    AwsSigner signer = new RegionsSigner(keys, "*", "cloudfront-keyvaluestore");
    return new KeyValuePointer(
        calls, signer, clock, api.orElseGet(() -> KeyValuePointer.api(arn)), arn);
  }

  private Access access(EdgeSettings settings, Optional<EdgeSecret> secret, URI own) {
    String name = settings.kind().word() + " " + settings.id();
    return Access.to(api.orElse(own), name, known(settings, secret), pauses);
  }

  private EdgeSecret known(EdgeSettings settings, Optional<EdgeSecret> secret) {
    return secret.orElseThrow(
        () ->
            incomplete(
                settings,
                "has no credentials",
                "name a <server> of settings.xml under server:, or set "
                    + String.join(" and ", EdgeSecret.names(settings.kind()))));
  }

  private String id(EdgeSettings settings, String what) {
    if (!ID.matcher(settings.id()).matches()) {
      throw incomplete(
          settings,
          settings.id().isEmpty()
              ? "doesn't say which " + what + " it is"
              : "has no id of a " + what + ": \"" + settings.id() + "\"",
          "write the " + what + "'s id under id:");
    }
    return settings.id();
  }

  private ProblemException incomplete(EdgeSettings settings, String what, String fix) {
    return new ProblemException(
        Problem.of(
            ProblemCode.EDGE_INCOMPLETE,
            "the edge %s before %s%s %s"
                .formatted(settings.kind().word(), store.origin(), store.basePath(), what),
            fix));
  }
}
