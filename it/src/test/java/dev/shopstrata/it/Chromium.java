package dev.shopstrata.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium with one page, driven over the DevTools protocol; for one thread. */
final class Chromium implements AutoCloseable {
  private static final Pattern LISTENING = Pattern.compile("ws://\\S+");
  private static final int PATIENCE_SECONDS = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Path profile;
  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private final List<JsonNode> events = new ArrayList<>();
  private WebSocket socket;
  private String session = "";
  private int calls;

  private Chromium(Process process, Path profile) {
    this.process = process;
    this.profile = profile;
  }

  /** The browser of this machine, if it has one. */
  static Optional<Path> program() {
    String folders = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(Stream.of("/usr/bin"), Stream.of(folders.split(":", -1)))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts the browser; whatever host it asks for, it gets this server.
   *
   * @param server host and port
   */
  static Chromium start(Path program, String server) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("chromium");
    List<String> command =
        List.of(
            program.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--no-proxy-server",
            "--host-resolver-rules=MAP * " + server,
            "--user-data-dir=" + profile,
            "--remote-debugging-port=0",
            "about:blank");
    Path log = profile.resolve("stderr.txt");
    Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    Chromium chromium = new Chromium(process, profile);
    try {
      chromium.connect(log);
    } catch (IOException | InterruptedException | RuntimeException e) {
      chromium.close();
      throw e;
    }
    return chromium;
  }

  private void connect(Path log) throws IOException, InterruptedException {
    URI address = URI.create(listening(log));
    socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Messages()).join();
    ObjectNode blank = JSON.createObjectNode().put("url", "about:blank");
    JsonNode target = call("Target.createTarget", blank);
    ObjectNode attach = JSON.createObjectNode().put("flatten", true);
    attach.set("targetId", target.path("targetId"));
    session = call("Target.attachToTarget", attach).path("sessionId").textValue();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", JSON.createObjectNode());
    }
    call("Page.setLifecycleEventsEnabled", JSON.createObjectNode().put("enabled", true));
  }

  private String listening(Path log) throws IOException, InterruptedException {
    for (int tries = 0; tries < PATIENCE_SECONDS * 10; tries++) {
      Matcher found = LISTENING.matcher(Files.readString(log));
      if (found.find()) {
        return found.group();
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IOException("chromium did not start: " + Files.readString(log));
  }

  /** The CSS pixels of the window that pages are laid out in. */
  void resize(int width, int height) throws IOException, InterruptedException {
    call(
        "Emulation.setDeviceMetricsOverride",
        JSON.createObjectNode()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", true));
  }

  /** Opens a page and returns, once it has loaded, what went wrong meanwhile. */
  List<String> open(String url) throws IOException, InterruptedException {
    events.clear();
    JsonNode navigation = call("Page.navigate", JSON.createObjectNode().put("url", url));
    String loader = navigation.path("loaderId").asText();
    while (events.stream().noneMatch(event -> isLoad(event, loader))) {
      events.add(next());
    }
    evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))");
    List<String> wrong = new ArrayList<>();
    for (JsonNode event : events) {
      int status = event.at("/params/response/status").asInt();
      if ((is(event, "Network.loadingFailed") && !event.at("/params/canceled").asBoolean())
          || (is(event, "Network.responseReceived") && status >= 400)
          || is(event, "Runtime.exceptionThrown")
          || is(event, "Runtime.consoleAPICalled")
          || is(event, "Log.entryAdded")) {
        wrong.add(event.toString());
      }
    }
    return wrong;
  }

  /** The value of a JavaScript expression on the page; promises are waited for. */
  JsonNode evaluate(String expression) throws IOException, InterruptedException {
    ObjectNode parameters =
        JSON.createObjectNode()
            .put("expression", expression)
            .put("returnByValue", true)
            .put("awaitPromise", true);
    JsonNode answer = call("Runtime.evaluate", parameters);
    if (answer.has("exceptionDetails")) {
      throw new IOException(answer.toString());
    }
    return answer.path("result").path("value");
  }

  private static boolean isLoad(JsonNode event, String loader) {
    return is(event, "Page.lifecycleEvent")
        && event.at("/params/name").asText().equals("load")
        && event.at("/params/loaderId").asText().equals(loader);
  }

  private static boolean is(JsonNode event, String method) {
    return event.path("method").asText().equals(method);
  }

  private JsonNode call(String method, ObjectNode parameters)
      throws IOException, InterruptedException {
    int id = ++calls;
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    socket.sendText(message.toString(), true).join();
    while (true) {
      JsonNode answer = next();
      if (answer.path("id").asInt() != id) {
        events.add(answer);
      } else if (answer.has("error")) {
        throw new IOException(method + ": " + answer);
      } else {
        return answer.path("result");
      }
    }
  }

  private JsonNode next() throws IOException, InterruptedException {
    JsonNode message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (message == null) {
      throw new IOException("chromium is silent");
    }
    return message;
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Puts the socket's messages together. */
  private final class Messages implements WebSocket.Listener {
    private final StringBuilder parts = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket source, CharSequence part, boolean last) {
      parts.append(part);
      if (last) {
        try {
          received.add(JSON.readTree(parts.toString()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        parts.setLength(0);
      }
      source.request(1);
      return null;
    }
  }
}
