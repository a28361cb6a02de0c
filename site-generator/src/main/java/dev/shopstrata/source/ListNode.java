package dev.shopstrata.source;

import dev.shopstrata.problem.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list. */
public record ListNode(List<Node> items, Location at) implements Node {
  public ListNode {
    items = List.copyOf(items);
  }

  @Override
  public List<Object> toJava() {
    List<Object> list = new ArrayList<>(items.size());
    items.forEach(item -> list.add(item.toJava()));
    return Collections.unmodifiableList(list);
  }

  @Override
  public String kindName() {
    return "list";
  }
}
