package dev.shopstrata.layer;

import java.util.List;

/** What a layer says about the files of other layers, as written in its {@code layer.yaml}. */
public record LayerRules(
    List<PathRule> remove,
    List<PathRule> replace,
    List<PathRule> protect,
    List<PathRule> accept,
    List<String> owners) {
  public LayerRules {
    remove = List.copyOf(remove);
    replace = List.copyOf(replace);
    protect = List.copyOf(protect);
    accept = List.copyOf(accept);
    owners = List.copyOf(owners);
  }
}
