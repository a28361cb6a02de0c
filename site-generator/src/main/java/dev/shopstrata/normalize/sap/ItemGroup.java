package dev.shopstrata.normalize.sap;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** All lines about a base product and its variants, put together item by item. */
final class ItemGroup {
  private final String root;
  private final List<Member<ItemLine>> members;
  private final Map<String, ItemState> items = new LinkedHashMap<>();
  private final Map<String, ImpexPrices> prices = new HashMap<>();
  private final Map<String, List<Stock>> stock = new HashMap<>();
  private final Map<SourcePosition, String> refused = new HashMap<>();
  private final TreeSet<String> withoutPrice = new TreeSet<>();
  private Member<ItemLine> first;

  ItemGroup(String root, List<Member<ItemLine>> members) {
    this.root = root;
    this.members = members;
    for (Member<ItemLine> member : members) {
      try {
        take(member);
      } catch (UnreadableException e) {
        refused.put(member.at(), e.getMessage());
      }
    }
  }

  private void take(Member<ItemLine> member) {
    ItemLine line = member.record();
    switch (line.kind()) {
      case PRODUCT -> {
        ItemState state = items.computeIfAbsent(line.code(), c -> new ItemState());
        state.apply(line.mode(), line.fields());
        boolean makesRoot = line.code().equals(root) && state.isCreated();
        first = first == null && makesRoot ? member : first;
      }
      case PRICE -> {
        try {
          prices.computeIfAbsent(line.code(), c -> new ImpexPrices()).add(line);
        } catch (UnreadableException e) {
          withoutPrice.add(line.code());
          throw e;
        }
      }
      case STOCK ->
          stock.computeIfAbsent(line.code(), c -> new ArrayList<>()).add(ImpexStock.read(line));
      default -> {}
    }
  }

  /** The line that made the base product; empty when none did, or it was removed. */
  Optional<Member<ItemLine>> product() {
    return Optional.ofNullable(first).filter(member -> items.get(root).isCreated());
  }

  ItemState base() {
    return items.get(root);
  }

  /** The chains of items from below the base to each that has no variants itself. */
  List<ItemChain> chains() {
    List<ItemChain> chains = new ArrayList<>();
    follow(root, new ArrayList<>(), chains);
    return chains;
  }

  private void follow(String code, List<ItemChain.Link> above, List<ItemChain> chains) {
    boolean isLeaf = true;
    for (Map.Entry<String, ItemState> item : items.entrySet()) {
      boolean isBelow =
          item.getValue().isCreated() && item.getValue().text("baseproduct").equals(code);
      if (isBelow && above.size() < 5) {
        isLeaf = false;
        List<ItemChain.Link> chain = new ArrayList<>(above);
        chain.add(new ItemChain.Link(item.getKey(), item.getValue()));
        follow(item.getKey(), chain, chains);
      }
    }
    if (isLeaf && !above.isEmpty()) {
      chains.add(new ItemChain(above));
    }
  }

  /** Lines of a kind about an item. */
  List<ItemLine> lines(ItemKind kind, String code) {
    return members.stream()
        .map(Member::record)
        .filter(line -> line.kind() == kind && line.code().equals(code))
        .toList();
  }

  /** Lines of a kind about the base or a variant. */
  List<ItemLine> lines(ItemKind kind) {
    return members.stream().map(Member::record).filter(line -> line.kind() == kind).toList();
  }

  List<Price> prices(String code) {
    return prices.containsKey(code) ? prices.get(code).prices() : List.of();
  }

  List<Stock> stock(String code) {
    return stock.getOrDefault(code, List.of());
  }

  /** Whether a price of it could not be read, so that no other may stand for it. */
  boolean lacksPrice(String code) {
    return withoutPrice.contains(code);
  }

  /** Tells what became of all lines but the one that made the product. */
  void settle(CatalogSink sink) {
    for (Member<ItemLine> member : members) {
      String reason = refused.get(member.at());
      if (reason != null) {
        sink.quarantine(member.at(), reason, member.record().text());
      } else if (!member.at().equals(first.at())) {
        settle(member, sink);
      }
    }
  }

  private void settle(Member<ItemLine> member, CatalogSink sink) {
    ItemState item = items.get(member.record().code());
    if (item != null && (item.isCreated() || member.record().mode() == ImpexHeader.Mode.REMOVE)) {
      sink.tally().merged();
    } else {
      sink.tally().skipped("it is about a product that no line makes", member.at());
    }
  }

  /** Leaves all lines out but one that was told already, and those that were refused themselves. */
  void skip(String rule, Optional<SourcePosition> told, CatalogSink sink) {
    for (Member<ItemLine> member : members) {
      String reason = refused.get(member.at());
      if (told.isPresent() && reason != null) {
        sink.quarantine(member.at(), reason, member.record().text());
      } else if (told.filter(member.at()::equals).isEmpty()) {
        sink.tally().skipped(rule, member.at());
      }
    }
  }
}
