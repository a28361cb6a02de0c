package dev.shopstrata.catalog.reason;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which of the ids that a record names are shown, in its order.
 *
 * @param rule how the ids are used, as one sentence
 */
public record LinksReason(String rule, List<Link> links) implements ViewReason {
  /** One id; {@code why} is one clause. */
  public record Link(String id, boolean isShown, String why) {}

  public LinksReason {
    links = List.copyOf(links);
  }

  @Override
  public String kind() {
    return "links";
  }

  @Override
  public List<String> sentences() {
    return Stream.concat(
            Stream.of(rule),
            links.stream()
                .map(
                    link ->
                        "\""
                            + link.id()
                            + "\" is "
                            + (link.isShown() ? "" : "not ")
                            + "shown: "
                            + link.why()
                            + "."))
        .toList();
  }

  @Override
  public List<String> settings() {
    return List.of();
  }
}
