package dev.shopstrata.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What a request is answered with. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(int status, NavigableMap<String, String> headers, byte[] body) {
  Reply {
    headers = Collections.unmodifiableNavigableMap(new TreeMap<>(headers));
  }

  static Reply of(int status, String contentType, String body) {
    return new Reply(status, new TreeMap<>(), body.getBytes(StandardCharsets.UTF_8))
        .with("Content-Type", contentType)
        .with("Cache-Control", "no-store")
        .with("X-Content-Type-Options", "nosniff");
  }

  static Reply json(int status, Object value) {
    return of(status, "application/json", Json.text(value));
  }

  static Reply text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", text + "\n");
  }

  /** Leads elsewhere. */
  static Reply to(int status, String location) {
    return new Reply(status, new TreeMap<>(), new byte[0]).with("Location", location);
  }

  Reply with(String name, String value) {
    NavigableMap<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, body);
  }
}
