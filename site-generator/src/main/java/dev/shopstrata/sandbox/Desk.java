package dev.shopstrata.sandbox;

import dev.shopstrata.store.CommerceAdapter;
import dev.shopstrata.store.CommerceSettings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Takes the requests that sell: the unified methods, and the orders of carts in browsers. */
final class Desk {
  private static final String METHODS = "/sandbox/unified/";
  private static final String ORDERS = "/sandbox/orders";
  private static final int COOKIE_SECONDS = 30 * 24 * 60 * 60;

  private final LiveStores stores;
  private final Database database;
  private final Overrides overrides;
  private final Outages outages;
  private final Clock clock;
  private final UnifiedMethods methods = new UnifiedMethods();

  Desk(LiveStores stores, Database database, Overrides overrides, Outages outages, Clock clock) {
    this.stores = stores;
    this.database = database;
    this.overrides = overrides;
    this.outages = outages;
    this.clock = clock;
  }

  /** The answer; empty when the request is for nobody here. */
  Optional<Reply> reply(Ask ask, List<Shop> onHost) throws InterruptedException {
    if (ask.path().equals(ORDERS) || isEndpoint(ask, onHost, CommerceAdapter.LOCAL)) {
      return Optional.of(order(ask, onHost));
    }
    Optional<String> method = method(ask, onHost);
    return method.isEmpty() ? Optional.empty() : Optional.of(call(ask, onHost, method.get()));
  }

  private static boolean isEndpoint(Ask ask, List<Shop> onHost, CommerceAdapter adapter) {
    return onHost.stream()
        .map(shop -> shop.settings().commerce())
        .anyMatch(own -> own.adapter() == adapter && endpoint(own).equals(ask.path()));
  }

  /** The part of the path behind a store's endpoint. */
  private static Optional<String> method(Ask ask, List<Shop> onHost) {
    if (ask.path().startsWith(METHODS)) {
      return Optional.of(ask.path().substring(METHODS.length()));
    }
    return onHost.stream()
        .map(shop -> shop.settings().commerce())
        .filter(own -> own.adapter() == CommerceAdapter.UNIFIED)
        .map(own -> endpoint(own) + "/")
        .filter(base -> base.startsWith("/") && ask.path().startsWith(base))
        .map(base -> ask.path().substring(base.length()))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static String endpoint(CommerceSettings commerce) {
    return commerce.endpoint().orElse("").replaceFirst("/$", "");
  }

  private Reply call(Ask ask, List<Shop> onHost, String name) throws InterruptedException {
    Optional<Method> method = methods.find(name);
    if (method.isEmpty()) {
      throw Refusal.of(RefusalCode.METHOD_UNKNOWN, "there is no such method");
    }
    checkPost(ask);
    Optional<Reply> planned = outages.of(name);
    if (planned.isPresent()) {
      return planned.get();
    }
    Arguments sent = Arguments.ofCall(ask.body());
    Shop shop = shop(onHost, ask.header("x-store"));
    Storefront front = stores.current().front(shop, ask.header("x-locale"));
    return database.in(
        data -> {
          Visit visit = new Visit(ask, front, data, overrides, clock.instant());
          Reply reply = Reply.json(200, method.get().call(visit, sent));
          return visit.newSession().map(id -> reply.with("Set-Cookie", cookie(id))).orElse(reply);
        });
  }

  private static String cookie(String session) {
    return Sandbox.COOKIE
        + "="
        + session
        + "; Path=/; Max-Age="
        + COOKIE_SECONDS
        + "; HttpOnly; SameSite=Lax";
  }

  private Reply order(Ask ask, List<Shop> onHost) throws InterruptedException {
    checkPost(ask);
    Optional<Reply> planned = outages.of("orders");
    if (planned.isPresent()) {
      return planned.get();
    }
    Arguments sent = Arguments.ofCall(ask.body());
    Shop shop = shop(onHost, sent.optional("store"));
    Storefront front = stores.current().front(shop, sent.optional("locale"));
    return database.in(
        data ->
            Reply.json(
                200,
                new LocalOrders(new Visit(ask, front, data, overrides, clock.instant()))
                    .place(sent)));
  }

  /** Forms of other sites can send neither this content type nor a foreign origin unnoticed. */
  private static void checkPost(Ask ask) {
    if (!ask.isPost() || !ask.header("content-type").orElse("").startsWith("application/json")) {
      throw Refusal.of(
          RefusalCode.REQUEST_INVALID, "send a POST with the content type application/json");
    }
  }

  /** The store on this host that the client names; it need not where there is only one. */
  private Shop shop(List<Shop> onHost, Optional<String> id) {
    List<Shop> possible =
        onHost.stream().filter(shop -> id.isEmpty() || shop.id().equals(id.get())).toList();
    if (possible.size() != 1) {
      throw Refusal.of(
          RefusalCode.STORE_UNKNOWN,
          id.isPresent()
              ? "this host has no such store"
              : "this host has several stores: name one in X-Store");
    }
    String found = possible.get(0).id();
    return stores.current().shops().stream()
        .filter(shop -> shop.id().equals(found))
        .findFirst()
        .orElseThrow(() -> Refusal.of(RefusalCode.STORE_UNKNOWN, "this store is no longer there"));
  }
}
