package dev.shopstrata.publish.edge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An HTTP server that notes what it is asked and answers as the test says. */
final class FakeVendor implements AutoCloseable {
  /**
   * What was asked.
   *
   * @param line method, path and query
   * @param headers by their names in small letters
   */
  record Asked(String line, Map<String, String> headers, String body) {}

  /** What is answered; a status of 0 ends the connection without an answer. */
  record Answer(int status, String body, Map<String, String> headers) {
    static Answer of(int status, String body) {
      return new Answer(status, body, Map.of());
    }
  }

  private final HttpServer server;
  private final List<Asked> asked = new ArrayList<>();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private Answer otherwise = Answer.of(200, "{}");

  FakeVendor() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** The next answers, one each. */
  synchronized FakeVendor answering(Answer... next) {
    answers.addAll(List.of(next));
    return this;
  }

  /** The answer when no other is left. */
  synchronized FakeVendor always(Answer answer) {
    otherwise = answer;
    return this;
  }

  /** All that was asked since last looked. */
  synchronized List<Asked> asked() {
    List<Asked> since = List.copyOf(asked);
    asked.clear();
    return since;
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        new Asked(exchange.getRequestMethod() + " " + exchange.getRequestURI(), headers, body));
    Answer answer = answers.isEmpty() ? otherwise : answers.poll();
    if (answer.status() != 0) {
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
