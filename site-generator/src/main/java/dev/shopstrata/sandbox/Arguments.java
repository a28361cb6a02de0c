package dev.shopstrata.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.shopstrata.catalog.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a client sent with a method: an object whose components are asked for one by one. */
record Arguments(JsonNode node) {
  private static final int LONGEST = 2_000;

  /** The argument of a method, sent as a list of one object or as the object itself. */
  static Arguments ofCall(byte[] body) {
    if (body.length == 0) {
      return new Arguments(JsonNodeFactory.instance.objectNode());
    }
    JsonNode sent = Json.read(body);
    JsonNode first = sent.isArray() && sent.size() <= 1 ? sent.path(0) : sent;
    return first.isMissingNode() || first.isNull()
        ? new Arguments(JsonNodeFactory.instance.objectNode())
        : of(first);
  }

  static Arguments of(JsonNode node) {
    if (!node.isObject()) {
      throw invalid("send one JSON object, or a list of one");
    }
    return new Arguments(node);
  }

  private static Refusal invalid(String message) {
    return Refusal.of(RefusalCode.REQUEST_INVALID, message);
  }

  /** A text; absent, null and blank are the same. */
  Optional<String> optional(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw invalid("\"" + name + "\" must be text");
    }
    String text = value.asText().strip();
    if (text.length() > LONGEST) {
      throw invalid("\"" + name + "\" is longer than " + LONGEST + " characters");
    }
    return Optional.of(text).filter(found -> !found.isEmpty());
  }

  String text(String name) {
    return optional(name).orElseThrow(() -> invalid("\"" + name + "\" is missing"));
  }

  /** A password is taken as it is, blanks included. */
  String password(String name) {
    JsonNode value = node.path(name);
    if (!value.isTextual() || value.asText().length() > LONGEST) {
      throw invalid("\"" + name + "\" must be text of at most " + LONGEST + " characters");
    }
    return value.asText();
  }

  Optional<Integer> integer(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = Decimals.parse(value.asText());
    try {
      return Optional.of(number.orElseThrow(ArithmeticException::new).intValueExact());
    } catch (ArithmeticException e) {
      throw invalid("\"" + name + "\" must be a whole number");
    }
  }

  Optional<BigDecimal> amount(String name) {
    return Decimals.parse(node.path(name).asText());
  }

  Optional<Arguments> object(String name) {
    JsonNode value = node.path(name);
    return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(of(value));
  }

  List<Arguments> objects(String name) {
    List<Arguments> found = new ArrayList<>();
    node.path(name).forEach(item -> found.add(of(item)));
    return found;
  }

  /**
   * A whole address.
   *
   * @throws Refusal when a parcel could not be sent to it
   */
  Optional<Address> address(String name) {
    Optional<Address> address = object(name).map(Arguments::address);
    address.ifPresent(
        given -> {
          List<String> missing = given.missing();
          if (!missing.isEmpty()) {
            throw Refusal.of(
                    RefusalCode.ADDRESS_INCOMPLETE,
                    "the address has no " + String.join(", ", missing))
                .with("fields", missing);
          }
        });
    return address;
  }

  private static Address address(Arguments sent) {
    return new Address(
        sent.orNull("id"),
        sent.orNull("title"),
        sent.orNull("firstName"),
        sent.orNull("lastName"),
        sent.orNull("address1"),
        sent.orNull("address2"),
        sent.orNull("postalCode"),
        sent.orNull("city"),
        sent.orNull("state"),
        sent.orNull("country"),
        sent.orNull("phoneNumber"));
  }

  private String orNull(String name) {
    return optional(name).orElse(null);
  }
}
