package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.Decimals;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.tree.TreePath;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code data/shipping.yaml} and {@code data/sandbox.yaml} of a store. */
final class TermsReader {
  private static final List<PaymentMethod> PAYMENTS =
      List.of(
          new PaymentMethod("card", "payment-card", "payment-card-text", true),
          new PaymentMethod("invoice", "payment-invoice", "payment-invoice-text", false));

  private final Problems problems;

  TermsReader(Problems problems) {
    this.problems = problems;
  }

  /** The terms; what is wrong with them is reported. */
  ShopTerms read(Shop shop) {
    Optional<Node> sandbox = file(shop, "data/sandbox.yaml");
    MapNode own =
        sandbox
            .filter(MapNode.class::isInstance)
            .map(MapNode.class::cast)
            .orElse(MapNode.empty(Location.NOWHERE));
    List<Node> rates =
        file(shop, "data/shipping.yaml")
            .filter(ListNode.class::isInstance)
            .map(node -> ((ListNode) node).items())
            .orElse(List.of());
    Problems found = new Problems();
    Reading reading = new Reading(found, shop.settings().timeZone());
    List<PaymentMethod> payments = reading.each(items(own, "payments"), reading::payment);
    ShopTerms terms =
        new ShopTerms(
            reading.each(rates, reading::rate),
            reading.each(items(own, "coupons"), reading::coupon),
            payments.isEmpty() ? PAYMENTS : payments,
            reading.amount(own, "taxRate").orElse(BigDecimal.ZERO));
    // Without the store: what several have from one layer is told once.
    problems.addAll(found.sorted());
    return terms;
  }

  private static Optional<Node> file(Shop shop, String path) {
    return shop.tree().file(TreePath.of(path)).flatMap(MergedFile::data);
  }

  private static List<Node> items(MapNode map, String key) {
    return map.list(key).map(ListNode::items).orElse(List.of());
  }

  /** Turns one item into a value, or reports what is wrong with it. */
  private interface Item<T> {
    Optional<T> read(MapNode map);
  }

  private record Reading(Problems problems, ZoneId zone) {
    <T> List<T> each(List<Node> items, Item<T> item) {
      List<T> values = new ArrayList<>();
      for (Node node : items) {
        if (node instanceof MapNode map) {
          item.read(map).ifPresent(values::add);
        } else {
          report("this is no map", "write for example {id: standard, …}", node.at());
        }
      }
      return values;
    }

    Optional<ShippingRate> rate(MapNode map) {
      Optional<BigDecimal> amount = amount(map, "amount");
      if (amount.isEmpty() || !has(map, "id", "label", "amount")) {
        return Optional.empty();
      }
      return Optional.of(
          new ShippingRate(
              text(map, "id"),
              text(map, "label"),
              map.text("text"),
              amount.get(),
              amount(map, "freeFrom"),
              lastDay(map)));
    }

    Optional<Coupon> coupon(MapNode map) {
      if (!has(map, "id", "code")) {
        return Optional.empty();
      }
      Optional<BigDecimal> percent = amount(map, "percent");
      Optional<BigDecimal> amount = amount(map, "amount");
      if (percent.isPresent() == amount.isPresent()) {
        report(
            "the coupon \"" + text(map, "id") + "\" has no percent and no amount, or both",
            "write \"percent: 10\" or \"amount: 5.00\"",
            map.at());
        return Optional.empty();
      }
      String label = map.text("label").orElse(text(map, "code"));
      return Optional.of(
          new Coupon(text(map, "id"), text(map, "code"), label, percent, amount, until(map)));
    }

    Optional<PaymentMethod> payment(MapNode map) {
      if (!has(map, "id", "label")) {
        return Optional.empty();
      }
      boolean redirects = map.text("redirects").map(Boolean::parseBoolean).orElse(false);
      return Optional.of(
          new PaymentMethod(
              text(map, "id"), text(map, "label"), map.text("text").orElse(""), redirects));
    }

    Optional<BigDecimal> amount(MapNode map, String key) {
      Optional<Node> node = map.get(key);
      Optional<BigDecimal> amount =
          node.filter(ScalarNode.class::isInstance)
              .flatMap(value -> Decimals.parse(((ScalarNode) value).text()))
              .filter(value -> value.signum() >= 0);
      if (node.isPresent() && amount.isEmpty()) {
        report(
            "\"" + key + "\" is no amount",
            "write for example \"" + key + ": 4.90\"",
            node.get().at());
      }
      return amount;
    }

    private Optional<Integer> lastDay(MapNode map) {
      List<Node> days = map.list("days").map(ListNode::items).orElse(List.of());
      if (days.isEmpty()) {
        return Optional.empty();
      }
      Node last = days.get(days.size() - 1);
      Optional<Integer> day =
          Optional.of(last)
              .filter(ScalarNode.class::isInstance)
              .map(node -> ((ScalarNode) node).text())
              .filter(text -> text.matches("[0-9]{1,3}"))
              .map(Integer::valueOf);
      if (day.isEmpty()) {
        report("this is no number of days", "write for example \"days: [2, 4]\"", last.at());
      }
      return day;
    }

    /** A date means its begin in the store's time zone. */
    private Optional<Instant> until(MapNode map) {
      Optional<String> text = map.text("until");
      try {
        return text.map(
            written ->
                written.contains("T")
                    ? Instant.parse(written)
                    : LocalDate.parse(written).atStartOfDay(zone).toInstant());
      } catch (DateTimeException e) {
        report(
            "\"" + text.orElse("") + "\" is no moment",
            "write a date such as 2026-12-24, or an instant such as 2026-12-24T12:00:00Z",
            map.get("until").orElseThrow().at());
        return Optional.empty();
      }
    }

    private boolean has(MapNode map, String... keys) {
      boolean has = true;
      for (String key : keys) {
        if (map.text(key).isEmpty()) {
          report("\"" + key + "\" is missing", "add it to this item", map.at());
          has = false;
        }
      }
      return has;
    }

    private static String text(MapNode map, String key) {
      return map.text(key).orElseThrow();
    }

    private void report(String message, String fix, Location at) {
      problems.add(Problem.of(ProblemCode.SANDBOX_DATA_INVALID, message, fix).at(at));
    }
  }
}
