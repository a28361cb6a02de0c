package dev.shopstrata.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A Content Security Policy while it is put together: directives in the order they are told. */
final class ContentPolicy {
  static final String NONE = "'none'";
  static final String SELF = "'self'";

  private final Map<String, List<String>> directives = new LinkedHashMap<>();

  /** Adds sources to a directive; one that says {@code 'none'} gets them in its place. */
  ContentPolicy allow(String directive, Collection<String> sources) {
    List<String> known = directives.computeIfAbsent(directive, name -> new ArrayList<>());
    if (!sources.isEmpty()) {
      known.remove(NONE);
    }
    sources.stream().filter(source -> !known.contains(source)).forEach(known::add);
    return this;
  }

  ContentPolicy allow(String directive, String... sources) {
    return allow(directive, List.of(sources));
  }

  /** Leaves a directive out. */
  void drop(String directive) {
    directives.remove(directive);
  }

  /** The sources of a directive. */
  List<String> sources(String directive) {
    return directives.getOrDefault(directive, List.of());
  }

  /** The header's value. */
  String text() {
    return directives.entrySet().stream()
        .map(
            d ->
                d.getValue().isEmpty()
                    ? d.getKey()
                    : d.getKey() + " " + String.join(" ", d.getValue()))
        .collect(Collectors.joining("; "));
  }
}
