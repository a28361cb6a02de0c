package dev.shopstrata.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves all demo stores on one loopback port, told apart by host as they would be at home; types
 * and cache rules are the manifests'.
 */
final class DemoServer implements AutoCloseable {
  private static final byte[] NOTHING = "nothing here".getBytes(StandardCharsets.UTF_8);

  private final DemoSites sites;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  DemoServer(DemoSites sites) throws IOException {
    this.sites = sites;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Host and port of the loopback. */
  String address() {
    return server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = exchange.getRequestHeaders().getFirst("Host");
      Optional<DemoPage> file = find(host, exchange.getRequestURI().getRawPath());
      byte[] body = NOTHING;
      if (file.isPresent()) {
        JsonNode line = file.get().store().manifest().get(file.get().path());
        String type = line.path("contentType").textValue();
        exchange.getResponseHeaders().set("Content-Type", type);
        body = Files.readAllBytes(file.get().store().site().resolve(file.get().path()));
      }
      exchange.sendResponseHeaders(file.isPresent() ? 200 : 404, body.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  /** Stores are asked for over http here, and live on https. */
  private Optional<DemoPage> find(String host, String path) {
    return sites.at(URI.create("https://" + host + path));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
