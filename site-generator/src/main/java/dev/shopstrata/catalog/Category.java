package dev.shopstrata.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;

/**
 * One category.
 *
 * @param order sorts siblings; exact decimal text, 0 when absent
 * @param published true when absent
 * @param custom what the snapshot calls {@code $custom}
 */
public record Category(
    String id,
    String parent,
    LocalizedText slug,
    LocalizedText name,
    LocalizedText description,
    Image image,
    String order,
    Seo seo,
    @JsonDeserialize(using = TrueWhenAbsent.class) boolean published,
    @JsonProperty("$custom") Map<String, Object> custom) {
  public Category {
    order = order == null ? "0" : order;
  }
}
