package dev.shopstrata.explain;

import java.util.List;

/** An answer and the stores that share it, by id. */
public record Explained(List<String> stores, Answer answer) {
  public Explained {
    stores = List.copyOf(stores);
  }
}
