package dev.shopstrata.catalog.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a slug comes from.
 *
 * @param plain the slug before collisions
 * @param rounds how often a suffix of the id was put on it; 0 for nearly all
 * @param holder the id that has the plain slug, where this one had to give way
 * @param kept whether the URL ledger says who has which slug
 */
public record SlugReason(
    Origin origin, String plain, int rounds, Optional<String> holder, boolean kept)
    implements ViewReason {
  /** What a slug is made of. */
  public enum Origin {
    GIVEN("the catalog gives it"),
    NAME("it is made of the name"),
    ID("it is made of the id, as the name gives none");

    private final String why;

    Origin(String why) {
      this.why = why;
    }
  }

  @Override
  public String kind() {
    return "slug";
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add("The slug is \"" + plain + "\": " + origin.why + ".");
    if (rounds > 0) {
      sentences.add(
          holder
                  .map(
                      id ->
                          "\""
                              + id
                              + (kept ? "\", who had it first" : "\", the smaller id")
                              + ", has the same slug")
                  .orElse(kept ? "The URL ledger has it with a suffix" : "It is taken")
              + (kept && holder.isEmpty()
                  ? ", and URLs stay as they are."
                  : ", so this one gets a suffix made of its own id."));
    }
    return sentences;
  }

  @Override
  public List<String> settings() {
    return List.of();
  }
}
