package dev.shopstrata.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A web server before a store's bucket that keeps what it is told to keep, as a stale edge does.
 */
final class StaleServer implements AutoCloseable {
  private final PublishedStore store;
  private final HttpServer server;
  private final Map<String, String> kept = new ConcurrentHashMap<>();
  private final Map<String, String> dropped = new ConcurrentHashMap<>();

  StaleServer(PublishedStore store) throws IOException {
    this.store = store;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** From now on a path is answered with this text. */
  StaleServer keeping(String path, String text) {
    kept.put(path, text);
    return this;
  }

  /** From now on a path is answered without this header. */
  StaleServer dropping(String path, String header) {
    dropped.put(path, header);
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath().substring(1);
    String path = asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked;
    String key = store.key(path);
    String text = kept.getOrDefault(path, store.bucket.text(key).orElse(null));
    if (text == null) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      ObjectHeaders headers = store.bucket.headers(key).orElseThrow();
      headers.others().forEach(exchange.getResponseHeaders()::set);
      exchange.getResponseHeaders().set("Content-Type", headers.contentType());
      exchange.getResponseHeaders().set("Cache-Control", headers.cacheControl());
      exchange.getResponseHeaders().remove(dropped.getOrDefault(path, "none"));
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
