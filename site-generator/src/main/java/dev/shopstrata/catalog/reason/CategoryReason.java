package dev.shopstrata.catalog.reason;

import java.util.List;

/** Whether a store shows a category, and why not. */
public record CategoryReason(String id, CategoryStanding standing) implements ViewReason {
  public boolean isShown() {
    return standing == CategoryStanding.SHOWN;
  }

  @Override
  public String kind() {
    return "category";
  }

  @Override
  public List<String> sentences() {
    return List.of(
        "Category \""
            + id
            + "\" "
            + (isShown() ? "is shown: " : "isn't shown: ")
            + standing.why()
            + ".");
  }

  @Override
  public List<String> settings() {
    return standing.settings();
  }
}
