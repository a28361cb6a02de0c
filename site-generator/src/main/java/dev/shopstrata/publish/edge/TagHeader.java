package dev.shopstrata.publish.edge;

import java.util.List;

/**
 * How objects carry cache tags.
 *
 * @param name of the header: {@code Cache-Tag}, {@code Surrogate-Key}, {@code xkey}
 * @param separator between tags
 * @param most tags of one object; those after it are left out
 */
public record TagHeader(String name, String separator, int most) {
  /** The header's value; tags are made of what all edges take: visible ASCII without a comma. */
  public String value(List<String> tags) {
    return String.join(separator, tags.stream().limit(most).map(TagHeader::safe).toList());
  }

  /** A tag as it is sent, in headers and purges alike. */
  public static String safe(String tag) {
    StringBuilder safe = new StringBuilder();
    for (byte b : tag.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      boolean isPlain = b > 0x20 && b < 0x7f && b != ',' && b != '%' && b != '"';
      safe.append(isPlain ? String.valueOf((char) b) : "%%%02X".formatted(b));
    }
    return safe.toString();
  }
}
