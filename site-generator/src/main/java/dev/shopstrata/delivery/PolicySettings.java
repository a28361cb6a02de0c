package dev.shopstrata.delivery;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.store.Settings;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a store's settings add to its policy: {@code security.policy} of site.yaml. */
final class PolicySettings {
  private static final Set<String> DIRECTIVES =
      new TreeSet<>(
          Set.of(
              "base-uri",
              "child-src",
              "connect-src",
              "default-src",
              "font-src",
              "form-action",
              "frame-ancestors",
              "frame-src",
              "img-src",
              "manifest-src",
              "media-src",
              "object-src",
              "report-to",
              "report-uri",
              "require-trusted-types-for",
              "sandbox",
              "script-src",
              "script-src-elem",
              "script-src-attr",
              "style-src",
              "style-src-elem",
              "style-src-attr",
              "trusted-types",
              "upgrade-insecure-requests",
              "worker-src"));

  /** Directives that decide what runs; with one of the sources below they protect nothing. */
  private static final Set<String> RUNNING =
      Set.of("default-src", "script-src", "script-src-elem", "script-src-attr", "object-src");

  private static final Set<String> USELESS =
      Set.of("'unsafe-inline'", "'unsafe-eval'", "*", "data:", "http:", "https:");

  private static final Pattern SOURCE = Pattern.compile("[!-~&&[^,;]]+");

  private final Settings settings;
  private final SettingsReport report;

  PolicySettings(Settings settings, SettingsReport report) {
    this.settings = settings;
    this.report = report;
  }

  void apply(ContentPolicy policy) {
    PolicyMaker.map(settings, "security")
        .map("policy")
        .ifPresent(map -> map.fields().values().forEach(field -> apply(field, policy)));
  }

  private void apply(Field field, ContentPolicy policy) {
    String directive = field.key();
    if (!DIRECTIVES.contains(directive)) {
      report.add(
          Problem.of(
              ProblemCode.HEADER_INVALID,
              "\"" + directive + "\" is no directive of a content security policy",
              "use one of "
                  + String.join(", ", DIRECTIVES)
                  + DidYouMean.hint(directive, DIRECTIVES)),
          field.at());
    } else if (field.value() instanceof ListNode list) {
      if (list.items().isEmpty()) {
        policy.drop(directive);
      }
      list.items().forEach(item -> allow(directive, item, policy));
    }
  }

  private void allow(String directive, Node item, ContentPolicy policy) {
    String source = item instanceof ScalarNode scalar ? scalar.text() : "";
    if (!SOURCE.matcher(source).matches()) {
      report.add(
          Problem.of(
              ProblemCode.HEADER_INVALID,
              "\"" + source + "\" is no source that a policy can name",
              "write one source, such as https://cdn.example, without blanks, commas and semicolons"),
          item.at());
      return;
    }
    if (RUNNING.contains(directive) && USELESS.contains(source)) {
      report.add(
          Problem.of(
              ProblemCode.POLICY_WEAK,
              "with "
                  + source
                  + " under "
                  + directive
                  + " the policy no longer keeps foreign scripts out",
              "name the hosts the scripts come from, and move inline scripts to scripts/"),
          item.at());
    }
    policy.allow(directive, List.of(source));
  }
}
