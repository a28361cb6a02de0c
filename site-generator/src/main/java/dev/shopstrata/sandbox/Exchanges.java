package dev.shopstrata.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Turns what the JDK's server hands over into requests, and replies into what it sends. */
final class Exchanges implements HttpHandler {
  private static final int LONGEST_BODY = 1 << 16;

  private final Front front;
  private final SandboxListener listener;

  Exchanges(Front front, SandboxListener listener) {
    this.front = front;
    this.listener = listener;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, reply(exchange));
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    try {
      return front.reply(ask(exchange));
    } catch (Refusal refusal) {
      return refusal.reply();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Refusal.of(RefusalCode.UNAVAILABLE, "the sandbox is being stopped").reply();
    } catch (RuntimeException e) {
      listener.failed(exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath(), e);
      return Reply.json(500, Map.of("code", "internal", "message", "the sandbox has an error"));
    }
  }

  private static Ask ask(HttpExchange exchange) throws IOException {
    NavigableMap<String, String> headers = new TreeMap<>();
    for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
      headers.put(
          header.getKey().toLowerCase(Locale.ROOT),
          header.getKey().equalsIgnoreCase("cookie")
              ? String.join(";", header.getValue())
              : header.getValue().get(0));
    }
    String query = exchange.getRequestURI().getRawQuery();
    String path = exchange.getRequestURI().getPath();
    return new Ask(
        exchange.getRequestMethod(),
        headers.getOrDefault("host", "").toLowerCase(Locale.ROOT),
        path == null || path.isEmpty() ? "/" : path,
        exchange.getRequestURI().getRawPath(),
        query == null ? new TreeMap<>() : PaymentPages.form(query),
        headers,
        body(exchange));
  }

  private static byte[] body(HttpExchange exchange) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(LONGEST_BODY + 1);
      if (body.length > LONGEST_BODY) {
        throw Refusal.of(
            RefusalCode.BODY_TOO_LARGE, "a body has at most " + LONGEST_BODY + " bytes");
      }
      return body;
    }
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    boolean isEmpty = reply.body().length == 0 || reply.status() == 304;
    if (isHead && !isEmpty) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(reply.body().length));
    }
    exchange.sendResponseHeaders(reply.status(), isHead || isEmpty ? -1 : reply.body().length);
    if (!isHead && !isEmpty) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(reply.body());
      }
    }
  }
}
