package dev.shopstrata.plan;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the items of a data list that pages are made for. */
final class DataListReader {
  private final StoreId store;
  private final Problems problems;

  DataListReader(StoreId store, Problems problems) {
    this.store = store;
    this.problems = problems;
  }

  /**
   * The items that can have a page: maps with a value for each variable of the URL patterns. The
   * {@code id} is what tells them apart, else their first variable.
   */
  List<Subject.OfItem> read(PageTemplate template, MergedFile file) {
    if (!(file.data().orElse(null) instanceof ListNode list)) {
      report(
          "data/" + template.list() + " is no list, so pages can't be made for it",
          "make it a list of maps",
          Location.of(file.winner().display()));
      return List.of();
    }
    NavigableSet<String> variables = new TreeSet<>();
    template.paths().values().forEach(paths -> variables.addAll(paths.path().variables()));
    List<Subject.OfItem> items = new ArrayList<>();
    NavigableSet<String> ids = new TreeSet<>();
    for (Node node : list.items()) {
      Optional<MapNode> item = usable(node, variables);
      if (item.isPresent()) {
        String id = item.get().text("id").orElseGet(() -> idOf(item.get(), variables));
        if (ids.add(id)) {
          items.add(new Subject.OfItem(template.list(), id, item.get().toJava()));
        } else {
          report("the item \"" + id + "\" is here twice", "give it another id", node.at());
        }
      }
    }
    return List.copyOf(items);
  }

  private static String idOf(MapNode item, NavigableSet<String> variables) {
    return String.join("/", variables.stream().map(name -> item.text(name).orElse("")).toList());
  }

  private Optional<MapNode> usable(Node node, NavigableSet<String> variables) {
    if (!(node instanceof MapNode item)) {
      report("an item must be a map, not a " + node.kindName(), "write keys and values", node.at());
      return Optional.empty();
    }
    for (String name : variables) {
      if (item.text(name).filter(text -> !text.isEmpty()).isEmpty()) {
        report(
            "the item has no \"" + name + "\", which its page's URL needs",
            "add \"" + name + ": …\" to the item",
            node.at());
        return Optional.empty();
      }
    }
    return Optional.of(item);
  }

  private void report(String message, String fix, Location at) {
    problems.add(
        Problem.of(ProblemCode.DATA_ITEM_INVALID, message, fix).at(at).inStore(store.value()));
  }
}
