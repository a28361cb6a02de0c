package dev.shopstrata.sandbox;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes prices and stock, plans outages and shows messages, for tests and demonstrations. */
final class Admin {
  private static final String PATH = "/sandbox/admin/";
  private static final int LONGEST_DELAY = 60_000;

  private final LiveStores stores;
  private final Database database;
  private final Overrides overrides;
  private final Outages outages;

  Admin(LiveStores stores, Database database, Overrides overrides, Outages outages) {
    this.stores = stores;
    this.database = database;
    this.overrides = overrides;
    this.outages = outages;
  }

  /** The answer; empty when the request is for something else. */
  Optional<Reply> reply(Ask ask) {
    if (!ask.path().startsWith(PATH)) {
      return Optional.empty();
    }
    if (!ask.isPost() || !ask.header("content-type").orElse("").startsWith("application/json")) {
      throw Refusal.of(
          RefusalCode.REQUEST_INVALID, "send a POST with the content type application/json");
    }
    Arguments sent = Arguments.ofCall(ask.body());
    switch (ask.path().substring(PATH.length())) {
      case "messages" -> {
        return Optional.of(messages(sent));
      }
      case "price" -> price(sent);
      case "stock" -> stock(sent);
      case "fail" -> fail(sent);
      default -> throw Refusal.of(RefusalCode.METHOD_UNKNOWN, "use price, stock, fail or messages");
    }
    return Optional.of(Reply.json(200, Map.of()));
  }

  private void price(Arguments sent) {
    BigDecimal amount =
        sent.amount("amount")
            .filter(value -> value.signum() >= 0)
            .orElseThrow(() -> Refusal.of(RefusalCode.REQUEST_INVALID, "\"amount\" is no amount"));
    overrides.price(shop(sent).id(), sent.text("sku"), amount);
  }

  /** What was sold before is forgotten: so many are there now. */
  private void stock(Arguments sent) {
    StockKey key =
        StockKey.of(stores.current().front(shop(sent), Optional.empty()), sent.text("sku"));
    int quantity = Math.max(0, sent.integer("quantity").orElse(0));
    overrides.stock(key, quantity);
    database.in(
        data -> {
          data.remove(Tables.RESERVED, key.text());
          return key;
        });
  }

  private void fail(Arguments sent) {
    outages.plan(
        sent.text("method"),
        sent.integer("status").orElse(0),
        sent.integer("times").orElse(1),
        Math.min(LONGEST_DELAY, Math.max(0, sent.integer("delayMs").orElse(0))));
  }

  private Reply messages(Arguments sent) {
    String store = shop(sent).id();
    return Reply.json(200, Map.of("messages", database.in(data -> Messages.of(data, store))));
  }

  private Shop shop(Arguments sent) {
    String id = sent.text("store");
    List<Shop> shops = stores.current().shops();
    return shops.stream()
        .filter(shop -> shop.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.of(RefusalCode.STORE_UNKNOWN, "there is no such store"));
  }
}
