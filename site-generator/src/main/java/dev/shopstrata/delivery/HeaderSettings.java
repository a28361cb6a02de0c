package dev.shopstrata.delivery;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.store.Settings;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The headers that a store's settings set or leave out: {@code headers} of site.yaml. */
final class HeaderSettings {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

  /** A line break would begin another header. */
  private static final Pattern VALUE = Pattern.compile("[ -~]*");

  /** What each file's own line of the manifest says, or the server must work out itself. */
  private static final Set<String> MADE =
      Set.of(
          "cache-control",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "date",
          "etag",
          "last-modified",
          "location",
          "set-cookie",
          "transfer-encoding",
          "vary");

  private final Settings settings;
  private final SettingsReport report;

  HeaderSettings(Settings settings, SettingsReport report) {
    this.settings = settings;
    this.report = report;
  }

  /** Changes the headers of all files where they are told, else those of pages. */
  void apply(NavigableMap<String, String> all, NavigableMap<String, String> pages) {
    for (Field field : PolicyMaker.map(settings, "headers").fields().values()) {
      String value = field.value() instanceof ScalarNode scalar ? scalar.text() : "";
      Optional<String> fault = fault(field.key(), value);
      if (fault.isPresent()) {
        report.add(invalid(fault.get()), field.at());
        continue;
      }
      NavigableMap<String, String> target = known(all, field.key()).isPresent() ? all : pages;
      String name = known(target, field.key()).orElse(field.key());
      if (value.isBlank()) {
        target.remove(name);
      } else {
        target.put(name, value);
      }
    }
  }

  /** The name as it is there already: names of headers have no case. */
  private static Optional<String> known(NavigableMap<String, String> headers, String name) {
    return headers.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
  }

  private static Optional<String> fault(String name, String value) {
    if (!NAME.matcher(name).matches()) {
      return Optional.of("\"" + name + "\" is no name of a header");
    }
    if (MADE.contains(name.toLowerCase(Locale.ROOT))) {
      return Optional.of("\"" + name + "\" follows from the file and can't be set");
    }
    if (name.equalsIgnoreCase("Content-Security-Policy") && !value.isBlank()) {
      return Optional.of("the content security policy is made of what the pages contain");
    }
    return VALUE.matcher(value).matches()
        ? Optional.empty()
        : Optional.of("the value of \"" + name + "\" has characters that headers can't have");
  }

  private static Problem invalid(String message) {
    return Problem.of(
        ProblemCode.HEADER_INVALID,
        message,
        "write a header such as \"Referrer-Policy: no-referrer\" in printable ASCII; sources of the"
            + " policy go under \"security: policy:\"");
  }
}
