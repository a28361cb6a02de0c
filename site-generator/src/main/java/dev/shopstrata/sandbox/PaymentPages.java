package dev.shopstrata.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.StringEscapeUtils;

/** The page on which an order of the sandbox is paid or declined; plain forms, no script. */
final class PaymentPages {
  private static final String PATH = "/sandbox/pay/";
  private static final String STYLE = PATH + "style.css";
  private static final String CSP =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final Database database;

  PaymentPages(Database database) {
    this.database = database;
  }

  /** Where the customer goes from the page: only to where the request came from. */
  static PendingPayment pending(Ask ask, Arguments sent, boolean redirects) {
    return new PendingPayment(
        Secrets.id(),
        redirects,
        own(ask, sent.optional("returnUrl").orElse("/")),
        own(ask, sent.optional("failureUrl").or(() -> sent.optional("returnUrl")).orElse("/")));
  }

  /** An address of the host that was asked, so that nobody is led elsewhere. */
  static String own(Ask ask, String url) {
    boolean relative = url.startsWith("/") && !url.startsWith("//") && url.indexOf('\\') < 0;
    boolean clean = url.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    if (!clean || !(relative || url.startsWith(ask.origin() + "/"))) {
      throw Refusal.of(
          RefusalCode.RETURN_URL_FOREIGN, "an address to lead back to must be of this host");
    }
    return url;
  }

  /** The answer; empty when the request is for no such page. */
  Optional<Reply> reply(Ask ask) {
    if (!ask.path().startsWith(PATH)) {
      return Optional.empty();
    }
    if (ask.path().equals(STYLE)) {
      return Optional.of(Reply.of(200, "text/css; charset=utf-8", css()));
    }
    String id = ask.path().substring(PATH.length());
    NavigableMap<String, String> fields = new TreeMap<>(ask.query());
    if (ask.isPost()) {
      fields.putAll(form(new String(ask.body(), StandardCharsets.UTF_8)));
    }
    return Optional.of(
        database.in(
            data ->
                data.get(Tables.ORDERS, id)
                    .filter(order -> order.payment().key().equals(fields.get("key")))
                    .map(order -> reply(ask, data, order, fields.getOrDefault("action", "")))
                    .orElseGet(() -> Reply.text(404, "There is no such payment."))));
  }

  /** An order that is paid or declined already leads on, so that going back does no harm. */
  private static Reply reply(Ask ask, Transaction data, Order order, String action) {
    boolean decides = ask.isPost() && order.isOpen();
    if (decides && action.equals("pay")) {
      Orders.pay(data, order);
      return leadTo(order.payment().returnUrl(), order);
    }
    if (decides && action.equals("decline")) {
      Orders.cancel(data, order);
      return leadTo(order.payment().failureUrl(), order);
    }
    if (!order.isOpen()) {
      boolean paid = order.view().paymentStatus().equals("paid");
      return leadTo(paid ? order.payment().returnUrl() : order.payment().failureUrl(), order);
    }
    return Reply.of(200, "text/html; charset=utf-8", html(order))
        .with("Content-Security-Policy", CSP)
        .with("Referrer-Policy", "same-origin");
  }

  private static Reply leadTo(String url, Order order) {
    String[] parts = url.split("#", 2);
    String joint = parts[0].contains("?") ? "&" : "?";
    String rest = parts.length > 1 ? "#" + parts[1] : "";
    return Reply.to(303, parts[0] + joint + "order=" + order.id() + rest);
  }

  /** The fields of a form. */
  static NavigableMap<String, String> form(String text) {
    NavigableMap<String, String> fields = new TreeMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(RefusalCode.REQUEST_INVALID, "a field is not encoded as forms are");
    }
  }

  private static String html(Order order) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <title>Pay order %1$s</title>
        <link rel="stylesheet" href="%4$s">
        </head>
        <body>
        <main>
        <h1>Pay order %1$s</h1>
        <p class="amount">%2$s</p>
        <p>This page stands for a payment service. No money moves.</p>
        <form method="post" action="/sandbox/pay/%1$s">
        <input type="hidden" name="key" value="%3$s">
        <button name="action" value="pay">Pay</button>
        <button name="action" value="decline">Decline</button>
        </form>
        </main>
        </body>
        </html>
        """
        .formatted(
            StringEscapeUtils.escapeHtml4(order.id()),
            StringEscapeUtils.escapeHtml4(
                order.view().totalPrice().precisionAmount()
                    + " "
                    + order.view().totalPrice().currency()),
            StringEscapeUtils.escapeHtml4(order.payment().key()),
            STYLE);
  }

  private static String css() {
    return """
        body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #f4f4f4; }
        main { max-width: 28rem; margin: 10vh auto; padding: 2rem; background: #fff; }
        h1 { margin: 0; font-size: 1.5rem; }
        .amount { font-size: 2rem; }
        button { min-width: 8rem; padding: .75rem 1rem; font: inherit; cursor: pointer; }
        """;
  }
}
