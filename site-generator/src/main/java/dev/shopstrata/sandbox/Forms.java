package dev.shopstrata.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/** Takes the plain forms of pages, such as contact and newsletter, and leads back to the page. */
final class Forms {
  private static final String PATH = "/forms/";
  private static final String TYPE = "application/x-www-form-urlencoded";

  /** Fields that pages fill in themselves. */
  private static final Set<String> OF_PAGES = Set.of("store", "locale", "return");

  private final Database database;
  private final Clock clock;

  Forms(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The answer; empty when the request is for something else. */
  Optional<Reply> reply(Ask ask, List<Shop> onHost) {
    String form = ask.path().startsWith(PATH) ? ask.path().substring(PATH.length()) : "";
    if (!ask.isPost() || !form.matches("[a-z0-9-]{1,40}")) {
      return Optional.empty();
    }
    if (!ask.header("content-type").orElse("").startsWith(TYPE)) {
      throw Refusal.of(RefusalCode.REQUEST_INVALID, "send a form with the content type " + TYPE);
    }
    NavigableMap<String, String> sent =
        PaymentPages.form(new String(ask.body(), StandardCharsets.UTF_8));
    boolean isEmpty =
        sent.entrySet().stream()
            .allMatch(field -> OF_PAGES.contains(field.getKey()) || field.getValue().isBlank());
    if (isEmpty) {
      throw Refusal.of(RefusalCode.REQUEST_INVALID, "nothing is filled in");
    }
    Shop shop = shop(onHost, Optional.ofNullable(sent.get("store")));
    String back = sent.getOrDefault("return", shop.settings().url().basePath());
    Reply reply = Reply.to(303, PaymentPages.own(ask, back));
    sent.keySet().removeAll(Set.of("store", "return"));
    database.in(
        data -> Messages.add(data, new Message(form, shop.id(), clock.instant().toString(), sent)));
    return Optional.of(reply);
  }

  private static Shop shop(List<Shop> onHost, Optional<String> id) {
    List<Shop> possible =
        onHost.stream().filter(shop -> id.isEmpty() || shop.id().equals(id.get())).toList();
    if (possible.size() != 1) {
      throw Refusal.of(
          RefusalCode.STORE_UNKNOWN, "name one store of this host in the field \"store\"");
    }
    return possible.get(0);
  }
}
