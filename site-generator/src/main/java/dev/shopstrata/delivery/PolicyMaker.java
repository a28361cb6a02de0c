package dev.shopstrata.delivery;

import static dev.shopstrata.delivery.ContentPolicy.NONE;
import static dev.shopstrata.delivery.ContentPolicy.SELF;

import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.store.Settings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the strictest policy under which one store's pages still work. */
final class PolicyMaker {
  /** A list of more hosts guards little, and headers beyond some kilobytes are refused. */
  private static final int MOST_IMAGE_HOSTS = 40;

  private static final Pattern ORIGIN =
      Pattern.compile("(https?://[A-Za-z0-9.-]+(?::[0-9]+)?)(?:[/?#].*)?", Pattern.DOTALL);

  private final HeaderInputs inputs;
  private final InlineMemo inline;
  private final Problems problems;

  PolicyMaker(HeaderInputs inputs, InlineMemo inline, Problems problems) {
    this.inputs = inputs;
    this.inline = inline;
    this.problems = problems;
  }

  ContentPolicy policy() {
    Settings settings = inputs.settings();
    TemplateInlines inlines = new TemplateInlines(inputs.tree(), inline, problems);
    AssetTraits assets = AssetTraits.of(inputs.assets());
    ContentPolicy policy =
        new ContentPolicy()
            .allow("default-src", NONE)
            .allow("script-src", SELF)
            .allow("script-src", inlines.scripts())
            .allow("style-src", SELF)
            .allow("style-src", inlines.styles())
            .allow("img-src", SELF)
            .allow("img-src", assets.dataImages() ? List.of("data:") : List.of())
            .allow("img-src", images(settings))
            .allow("font-src", SELF)
            .allow("media-src", SELF)
            .allow("connect-src", SELF)
            .allow("connect-src", origin(settings.commerce().endpoint()))
            .allow("manifest-src", SELF)
            .allow("form-action", SELF)
            .allow("form-action", origin(settings.commerce().link()))
            .allow("base-uri", NONE)
            .allow("object-src", NONE)
            .allow("frame-ancestors", NONE);
    if (assets.trustedTypes()) {
      policy.allow("require-trusted-types-for", "'script'").allow("trusted-types", NONE);
    }
    if (settings.url().origin().startsWith("https:")) {
      policy.allow("upgrade-insecure-requests");
    }
    new PolicySettings(settings, new SettingsReport(inputs.tree(), problems)).apply(policy);
    return policy;
  }

  /** The hosts that settings allow, and those of the catalog. */
  private Collection<String> images(Settings settings) {
    Collection<String> sources = new TreeSet<>();
    String scheme = settings.url().origin().substring(0, settings.url().origin().indexOf(':'));
    settings.images().hosts().forEach(host -> sources.add(scheme + "://" + host));
    sources.addAll(inputs.imageOrigins());
    sources.remove(settings.url().origin());
    return sources.size() > MOST_IMAGE_HOSTS ? List.of("https:") : sources;
  }

  /** The origin of an address, when it is another one than the store's. */
  private List<String> origin(Optional<String> address) {
    String own = inputs.settings().url().origin();
    return address
        .map(ORIGIN::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .stream()
        .filter(origin -> !origin.equals(own))
        .toList();
  }

  /** Settings that are no map count as empty ones. */
  static MapNode map(Settings settings, String key) {
    return settings.raw().map(key).orElse(MapNode.empty(settings.raw().at()));
  }
}
