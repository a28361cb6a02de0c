package dev.shopstrata.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * An answer as it came over the wire.
 *
 * @param headers by name in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Heard(int status, Map<String, String> headers, byte[] body) {
  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  String unpacked() {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode json() {
    return Json.read(body);
  }

  /** A part of the JSON as text: {@code /lineItems/0/id}. */
  String at(String pointer) {
    return json().at(pointer).asText();
  }

  /** Why it was refused; empty when it wasn't. */
  String code() {
    return status < 400 ? "" : at("/code");
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
