package dev.shopstrata.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads {@code published}, which people leave out of records they write by hand. */
final class TrueWhenAbsent extends StdScalarDeserializer<Boolean> {
  private static final long serialVersionUID = 1L;

  TrueWhenAbsent() {
    super(Boolean.class);
  }

  @Override
  public Boolean deserialize(JsonParser in, DeserializationContext context) throws IOException {
    return _parseBooleanPrimitive(in, context);
  }

  @Override
  public Boolean getNullValue(DeserializationContext context) {
    return true;
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return true;
  }
}
