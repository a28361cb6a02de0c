package dev.shopstrata.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Speaks HTTP with a sandbox as a browser at one store does, and keeps the cookie. */
final class Browser {
  private static final String END_OF_HEAD = "\r\n\r\n";

  private final int port;
  private final String authority;
  private final Map<String, String> always = new LinkedHashMap<>();
  private String cookie = "";

  Browser(int port, String host) {
    this.port = port;
    this.authority = host + ":" + port;
  }

  /** A header of all requests. */
  Browser with(String name, String value) {
    always.put(name, value);
    return this;
  }

  /** Without what a browser shows to the server. */
  Browser forgetting() {
    cookie = "";
    return this;
  }

  String cookie() {
    return cookie;
  }

  String origin() {
    return "http://" + authority;
  }

  Heard get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  Heard head(String path) {
    return send("HEAD", path, "");
  }

  /** Calls a unified method. */
  Heard call(String method, String argument) {
    return post("/api/unified/" + method, "[" + argument.replace('\'', '"') + "]");
  }

  Heard post(String path, String json, String... headers) {
    String[] all = Arrays.copyOf(headers, headers.length + 1);
    all[headers.length] = "Content-Type: application/json";
    return send("POST", path, json, all);
  }

  Heard submit(String path, String form) {
    return send("POST", path, form, "Content-Type: application/x-www-form-urlencoded");
  }

  Heard send(String method, String path, String body, String... headers) {
    StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    boolean hasHost = Arrays.stream(headers).anyMatch(header -> header.startsWith("Host:"));
    if (!hasHost) {
      head.append("Host: ").append(authority).append("\r\n");
    }
    always.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (!cookie.isEmpty()) {
      head.append("Cookie: a=b; ").append(cookie).append("\r\n");
    }
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    byte[] sent = body.getBytes(StandardCharsets.UTF_8);
    head.append("Connection: close\r\nContent-Length: ").append(sent.length).append(END_OF_HEAD);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(sent);
      socket.getOutputStream().flush();
      return heard(read(socket.getInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    in.transferTo(all);
    return all.toByteArray();
  }

  private Heard heard(byte[] all) {
    String text = new String(all, StandardCharsets.ISO_8859_1);
    int end = text.indexOf(END_OF_HEAD);
    Map<String, String> headers = new TreeMap<>();
    String[] lines = text.substring(0, end).split("\r\n", -1);
    for (int i = 1; i < lines.length; i++) {
      String[] parts = lines[i].split(": ", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
    }
    if (headers.containsKey("set-cookie")) {
      cookie = headers.get("set-cookie").split(";", 2)[0];
    }
    byte[] body = Arrays.copyOfRange(all, end + END_OF_HEAD.length(), all.length);
    return new Heard(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, body);
  }

  /** A text in quotes, as JSON has it. */
  static String quoted(String text) {
    return JsonNodeFactory.instance.textNode(text).toString();
  }
}
