package dev.shopstrata.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.content.RichText;
import java.io.IOException;
import java.util.Map;

/**
 * Writes view records as JSON: components in the order in which they are declared, absent ones as
 * null, rich text as its sanitized HTML, decimals with all their digits.
 */
final class ViewJson {
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .addModule(new SimpleModule().addSerializer(new RichTextSerializer()))
          .addMixIn(SfProduct.class, Custom.class)
          .addMixIn(SfCategory.class, Custom.class)
          .build()
          .writer();

  private ViewJson() {}

  static byte[] of(Object value) {
    try {
      return WRITER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What Java calls {@code custom}. */
  private interface Custom {
    @JsonProperty("$custom")
    Map<String, Object> custom();
  }

  private static final class RichTextSerializer extends StdSerializer<RichText> {
    private static final long serialVersionUID = 1L;

    RichTextSerializer() {
      super(RichText.class);
    }

    @Override
    public void serialize(RichText text, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(text.html());
    }
  }
}
