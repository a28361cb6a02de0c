package dev.shopstrata.store;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code publish} from settings that fit the schema. */
final class PublishSettingsReader {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final String PRODUCTION = "production";

  private final StoreId store;
  private final Problems problems;

  PublishSettingsReader(StoreId store, Problems problems) {
    this.store = store;
    this.problems = problems;
  }

  PublishSettings read(MapNode publish) {
    NavigableMap<String, EnvironmentSettings> environments = new TreeMap<>();
    for (Field field : publish.fields().values()) {
      publish
          .map(field.key())
          .flatMap(map -> environment(field, map))
          .ifPresent(found -> environments.put(found.name(), found));
    }
    return new PublishSettings(environments);
  }

  private Optional<EnvironmentSettings> environment(Field field, MapNode map) {
    String name = field.key();
    if (!NAME.matcher(name).matches()) {
      report(
          "\"" + name + "\" is no name of an environment",
          "write lower-case letters, digits and hyphens, for example staging",
          field.at());
      return Optional.empty();
    }
    return target(name, map)
        .map(
            target ->
                new EnvironmentSettings(
                    name,
                    target,
                    edge(name, target, map.map("edge").orElse(MapNode.empty(map.at()))),
                    retention(map.map("retain").orElse(MapNode.empty(map.at()))),
                    map.text("width").map(Integer::parseInt).orElse(16),
                    rules(name, map)));
  }

  private Optional<TargetSettings> target(String name, MapNode map) {
    return switch (map.text("target").orElseThrow()) {
      case "directory" ->
          needed(name, map, "directory", "/srv/www/{store}").map(TargetSettings.Directory::new);
      case "s3" -> needed(name, map, "bucket", "acme-shops").map(bucket -> s3(bucket, map));
      default ->
          needed(name, map, "site", "acme-{store}")
              .map(site -> new TargetSettings.Netlify(site, map.text("server")));
    };
  }

  private TargetSettings s3(String bucket, MapNode map) {
    return new TargetSettings.S3(
        bucket,
        filled(map.text("prefix").orElse("{store}")),
        map.text("preset").orElse("aws"),
        map.get("endpoint").flatMap(node -> checked("endpoint", node)),
        map.text("region"),
        map.text("pathStyle").map(Boolean::parseBoolean),
        map.text("server"));
  }

  private EdgeChoice edge(String environment, TargetSettings target, MapNode edge) {
    EdgeChoice.Kind kind =
        edge.text("kind")
            .map(text -> EdgeChoice.Kind.valueOf(text.toUpperCase(Locale.ROOT)))
            .orElse(EdgeChoice.Kind.NONE);
    List<String> urls = urls(edge);
    switch (kind) {
      case CLOUDFRONT, CLOUDFLARE, FASTLY, BUNNY ->
          needed(environment + ".edge", edge, "id", "023e105f4ecef8ad9ca31a8372d0c353");
      case NONE, NGINX, CADDY, VARNISH -> {}
    }
    boolean hasTags = edge.text("tags").map(Boolean::parseBoolean).orElse(false);
    if (hasTags && target instanceof TargetSettings.Directory) {
      report(
          "the server of a directory sends no cache tags, so purges by tag would forget nothing",
          "remove it, or publish to a bucket whose headers the edge gets",
          edge.get("tags").orElseThrow().at());
    }
    return new EdgeChoice(
        kind,
        urls,
        edge.text("id").map(this::filled),
        edge.text("keyValueStore").map(this::filled),
        hasTags,
        edge.text("server"));
  }

  /** One {@code url} or several {@code urls}. */
  private List<String> urls(MapNode edge) {
    List<String> urls = new ArrayList<>();
    edge.get("url").ifPresent(url -> checked("url", url).ifPresent(urls::add));
    edge.list("urls")
        .ifPresent(list -> list.items().forEach(url -> checked("urls", url).ifPresent(urls::add)));
    return urls;
  }

  private static Retention retention(MapNode retain) {
    return new Retention(
        retain.text("releases").map(Integer::parseInt).orElse(Retention.USUAL.releases()),
        retain.text("hours").map(Integer::parseInt).orElse(Retention.USUAL.hours()));
  }

  private ReleaseRules rules(String name, MapNode map) {
    boolean snapshots = map.text("snapshots").map("allow"::equals).orElse(!name.equals(PRODUCTION));
    MapNode budget = map.map("budget").orElse(MapNode.empty(map.at()));
    return new ReleaseRules(
        snapshots,
        map.text("expires").flatMap(text -> period(text, map.get("expires").orElseThrow())),
        new PublishBudget(
            limit(budget, "objects"), limit(budget, "bytes"), limit(budget, "purges")),
        map.text("publicKey").map(this::filled));
  }

  private static long limit(MapNode budget, String key) {
    return budget.text(key).map(Long::parseLong).orElse(Long.MAX_VALUE);
  }

  private Optional<Period> period(String text, Node node) {
    try {
      Period period = Period.parse(text);
      if (!period.isNegative() && !period.isZero()) {
        return Optional.of(period);
      }
    } catch (DateTimeException e) {
      // Told below.
    }
    report("\"" + text + "\" is no period", "write for example P7D for seven days", node.at());
    return Optional.empty();
  }

  private Optional<String> needed(String parent, MapNode map, String key, String example) {
    Optional<String> found = map.text(key).map(this::filled);
    if (found.isEmpty()) {
      report(
          "\"publish.%s.%s\" is missing".formatted(parent, key),
          "add \"%s: %s\"".formatted(key, example),
          map.at());
    }
    return found;
  }

  /** The address of a service, which must not hold a password; what is wrong is not repeated. */
  private Optional<String> checked(String key, Node node) {
    String written = node instanceof ScalarNode scalar ? scalar.text() : "";
    if (written.contains("@")) {
      problems.add(SettingsSchema.secret(key, node.at()));
      return Optional.empty();
    }
    try {
      URI url = new URI(written.replace("{region}", "region"));
      if (url.getHost() != null && "https http".contains(String.valueOf(url.getScheme()))) {
        return Optional.of(written);
      }
    } catch (URISyntaxException e) {
      // Told below.
    }
    report("\"" + key + "\" is no URL", "write for example https://s3.example.com", node.at());
    return Optional.empty();
  }

  private String filled(String written) {
    return written.replace("{store}", store.value());
  }

  private void report(String message, String fix, Location at) {
    problems.add(Problem.of(ProblemCode.SETTINGS_INVALID, message, fix).at(at));
  }
}
