package dev.shopstrata.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ends a request that can't be done as it is; nothing of it is kept. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RefusalCode code;
  private final transient Map<String, Object> details;

  private Refusal(RefusalCode code, String message, Map<String, Object> details) {
    super(message, null, false, false);
    this.code = code;
    this.details = details;
  }

  /**
   * @param message what is wrong, for the people who connect a client; no data of a customer
   */
  static Refusal of(RefusalCode code, String message) {
    return new Refusal(code, message, Map.of());
  }

  /** The same with one thing more that a client can act on. */
  Refusal with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(details);
    more.put(name, value);
    return new Refusal(code, getMessage(), more);
  }

  Reply reply() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("code", code.text());
    body.put("message", getMessage());
    body.putAll(details);
    return Reply.json(code.status(), body);
  }
}
