package dev.shopstrata.publish.s3;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server that gives one answer to every request, or none, and notes what it was asked. */
final class ScriptedServer implements AutoCloseable {
  /** What it was asked. */
  record Asked(String method, String path, Headers headers) {}

  /** What to do with a request. */
  interface Script {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  ScriptedServer(Script script) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          asked.add(
              new Asked(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().toString(),
                  exchange.getRequestHeaders()));
          script.answer(exchange);
          exchange.close();
        });
    server.start();
  }

  /** Answers with an error as S3 does. */
  static ScriptedServer failing(int status, String code, String message, String... headers) {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>%s</Code><Message>%s</Message></Error>"
            .formatted(code, message);
    return new ScriptedServer(
        exchange -> {
          for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
          }
          reply(exchange, status, "application/xml", xml);
        });
  }

  static void reply(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean hasBody = !exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, hasBody ? bytes.length : -1);
    if (hasBody) {
      exchange.getResponseBody().write(bytes);
    }
  }

  /** What it was asked, in order. */
  List<Asked> asked() {
    return List.copyOf(asked);
  }

  S3Settings settings(S3Preset preset) {
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    return preset
        .settings("shops", "acme-de")
        .withEndpoint(url)
        .withRegion("eu-central-1")
        .withPathStyle(true);
  }

  /** The headers of the only request, names in their own case. */
  Map<String, List<String>> headers() {
    return asked.get(0).headers();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
