package dev.shopstrata.publish.netlify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;

/** An HTTP server that keeps sites as Netlify's documentation says Netlify does. */
public final class NetlifyServer implements AutoCloseable {
  public static final String TOKEN = "CANARY-NETLIFY-TOKEN";
  private static final String ROOT = "/api/v1/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant FIRST = Instant.parse("2026-11-25T12:00:00Z");

  private record Reply(int status, String body, Map<String, String> headers) {
    static Reply of(int status, String body) {
      return new Reply(status, body, Map.of());
    }
  }

  /** A deploy with its files by path, and how often it is looked at before its state changes. */
  private static final class Kept {
    final ObjectNode json = JSON.createObjectNode();
    final Map<String, String> files = new TreeMap<>();
    final TreeSet<String> lacks = new TreeSet<>();
    int looks;
  }

  private final HttpServer server;
  private final Map<String, byte[]> contents = new TreeMap<>();
  private final Map<String, Kept> deploys = new TreeMap<>();
  private final Map<String, String> published = new TreeMap<>();
  private final Deque<Reply> next = new ArrayDeque<>();
  private final List<String> writes = new ArrayList<>();
  private int looks;
  private boolean locked;
  private String failure = "";

  public NetlifyServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.createContext("/", this::handle);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v1";
  }

  /** The next requests are answered so, with one header. */
  public synchronized NetlifyServer busy(int times, int status, String header, String value) {
    for (int i = 0; i < times; i++) {
      next.add(new Reply(status, "{\"code\": " + status + "}", Map.of(header, value)));
    }
    return this;
  }

  /** Deploys stay as they are until they were looked at so often. */
  public synchronized NetlifyServer slow(int times) {
    looks = times;
    return this;
  }

  /** Deploys are not shown when they are ready. */
  public synchronized NetlifyServer lock() {
    locked = true;
    return this;
  }

  /** Deploys break once they are whole. */
  public synchronized NetlifyServer failing(String why) {
    failure = why;
    return this;
  }

  /** A deploy that somebody else made is shown. */
  public synchronized void showOther(String site) {
    Kept other = kept("somebody else's");
    other.json.put("state", "ready");
    published.put(site, other.json.path("id").asText());
  }

  /** What shoppers get. */
  public synchronized Optional<String> live(String site, String path) {
    return Optional.ofNullable(published.get(site))
        .map(id -> deploys.get(id).files.get("/" + path))
        .map(digest -> new String(contents.get(digest), StandardCharsets.UTF_8));
  }

  /** All that was not just asked, since last looked: method and path. */
  public synchronized List<String> writes() {
    List<String> since = List.copyOf(writes);
    writes.clear();
    return since;
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    Reply reply;
    synchronized (this) {
      reply = reply(exchange, body);
    }
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Reply reply(HttpExchange exchange, byte[] body) throws IOException {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    if (!("Bearer " + TOKEN).equals(authorization)) {
      return Reply.of(401, "{\"message\": \"Access Denied: " + authorization + "\"}");
    }
    if (!next.isEmpty()) {
      return next.poll();
    }
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath().substring(ROOT.length());
    if (!method.equals("GET")) {
      writes.add(method + " " + path);
    }
    List<String> parts = List.of(path.split("/", 4));
    if (parts.get(0).equals("deploys")) {
      return upload(deploys.get(parts.get(1)), "/" + parts.get(3), body);
    }
    String site = parts.get(1);
    if (!site.startsWith("acme-")) {
      return Reply.of(404, "{\"code\": 404, \"message\": \"Not Found\"}");
    }
    if (parts.size() == 2) {
      ObjectNode json = JSON.createObjectNode().put("id", site);
      Optional.ofNullable(published.get(site))
          .ifPresent(id -> json.set("published_deploy", deploys.get(id).json));
      return Reply.of(200, json.toString());
    }
    if (parts.size() == 3) {
      return method.equals("POST")
          ? create(site, exchange.getRequestURI().getQuery(), JSON.readTree(body))
          : list(site);
    }
    if (parts.get(3).endsWith("/restore")) {
      published.put(site, parts.get(3).substring(0, parts.get(3).indexOf('/')));
      return Reply.of(200, deploys.get(published.get(site)).json.toString());
    }
    return Reply.of(200, looked(deploys.get(parts.get(3))).json.toString());
  }

  private Reply create(String site, String query, JsonNode body) {
    if (!body.path("files").isObject()) {
      return Reply.of(422, "{\"code\": 422, \"message\": \"files is missing\"}");
    }
    Kept made = kept(query.substring("title=".length()));
    made.json.put("site_id", site);
    body.path("files")
        .properties()
        .forEach(file -> made.files.put(file.getKey(), file.getValue().asText()));
    made.lacks.addAll(made.files.values());
    made.lacks.removeAll(contents.keySet());
    made.looks = looks;
    if (body.path("async").asBoolean()) {
      made.json.put("state", "preparing");
    } else {
      tellLacks(made);
    }
    return Reply.of(200, made.json.toString());
  }

  private Kept kept(String title) {
    Kept made = new Kept();
    String id = "%024d".formatted(deploys.size() + 1);
    made.json.put("id", id).put("title", title).putNull("error_message");
    made.json.put("created_at", FIRST.plusSeconds(deploys.size()).toString());
    deploys.put(id, made);
    return made;
  }

  private void tellLacks(Kept deploy) {
    deploy.lacks.forEach(deploy.json.putArray("required")::add);
    deploy.json.put("state", deploy.lacks.isEmpty() ? "processing" : "uploading");
  }

  private Kept looked(Kept deploy) {
    String state = deploy.json.path("state").asText();
    if (deploy.looks-- > 0) {
      return deploy;
    }
    deploy.looks = looks;
    if (state.equals("preparing")) {
      tellLacks(deploy);
    } else if (state.equals("processing") && !failure.isEmpty()) {
      deploy.json.put("state", "error").put("error_message", failure);
    } else if (state.equals("processing")) {
      deploy.json.put("state", "ready");
      if (!locked) {
        published.put(deploy.json.path("site_id").asText(), deploy.json.path("id").asText());
      }
    }
    return deploy;
  }

  private Reply upload(Kept deploy, String path, byte[] body) {
    String digest = sha1(body);
    if (!digest.equals(deploy.files.get(path))) {
      return Reply.of(422, "{\"code\": 422, \"message\": \"the digest is not the one told\"}");
    }
    contents.put(digest, body);
    deploy.lacks.remove(digest);
    if (deploy.lacks.isEmpty()) {
      deploy.json.put("state", "processing");
    }
    return Reply.of(200, "{\"id\": \"" + path + "\", \"sha\": \"" + digest + "\"}");
  }

  private Reply list(String site) {
    List<String> found = new ArrayList<>();
    for (Kept deploy : deploys.values()) {
      if (deploy.json.path("site_id").asText().equals(site)
          && deploy.json.path("state").asText().equals("ready")) {
        found.add(0, deploy.json.toString());
      }
    }
    return Reply.of(200, "[" + String.join(", ", found) + "]");
  }

  private static String sha1(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
