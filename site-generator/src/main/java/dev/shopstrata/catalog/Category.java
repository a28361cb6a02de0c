package dev.shopstrata.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * One category.
 *
 * @param order sorts siblings; exact decimal text
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
    boolean published,
    @JsonProperty("$custom") Map<String, Object> custom) {}
