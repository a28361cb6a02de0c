package dev.shopstrata.catalog.snapshot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Skips fields that no record has, telling the reader's listener when there is one. */
final class UnknownFields extends DeserializationProblemHandler {
  static final Object LISTENER = UnknownFields.class;

  @Override
  @SuppressWarnings("unchecked")
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String name)
      throws IOException {
    Object listener = context.getAttribute(LISTENER);
    if (listener != null) {
      ((Consumer<String>) listener).accept(path(parser.getParsingContext(), name));
    }
    parser.skipChildren();
    return true;
  }

  private static String path(JsonStreamContext innermost, String name) {
    Deque<String> names = new ArrayDeque<>();
    JsonStreamContext context = innermost.inObject() ? innermost.getParent() : innermost;
    for (; context != null; context = context.getParent()) {
      if (context.inObject() && context.getCurrentName() != null) {
        names.addFirst(context.getCurrentName());
      }
    }
    names.addLast(name);
    return String.join(".", names);
  }
}
