package dev.shopstrata.image;

import dev.shopstrata.store.ImageServices;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A picture on another host that gives it in any width.
 *
 * @param service the name of a preset, or a template
 * @param query without a question mark, empty for none
 */
public record RemoteImage(String service, String url, String origin, String path, String query) {
  private static final String UPLOAD = "/upload/";

  /** The picture, when its host is one of the services. */
  public static Optional<RemoteImage> of(String url, ImageServices services) {
    try {
      URI uri = new URI(url.replace(" ", "%20"));
      if (uri.getHost() == null || uri.getScheme() == null) {
        return Optional.empty();
      }
      String origin = uri.getScheme() + "://" + uri.getRawAuthority();
      String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
      return services
          .of(uri.getHost())
          .map(service -> new RemoteImage(service, uri.toString(), origin, uri.getRawPath(), query))
          .filter(image -> !service(image, "cloudinary") || image.path().contains(UPLOAD));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean service(RemoteImage image, String name) {
    return image.service().equals(name);
  }

  /**
   * Whether the page chooses the format; services with presets choose by what the browser takes.
   */
  public boolean hasFormats() {
    return service.contains("{format}");
  }

  /** Where the picture is in a width. */
  public String at(int width, ImageFormat format, int quality) {
    return switch (service) {
      case "akamai" -> with("imwidth=" + width);
      case "cloudinary" -> origin + transformed("f_auto,q_auto,c_limit,w_" + width) + more("?");
      case "imgix" -> with("auto=format,compress&fit=max&w=" + width);
      case "shopify" -> with("width=" + width);
      default ->
          service
              .replace("{width}", String.valueOf(width))
              .replace("{quality}", String.valueOf(quality))
              .replace("{format}", format.extension())
              .replace("{origin}", origin)
              .replace("{path}", path)
              .replace("{query}", query)
              .replace("{url}", URLEncoder.encode(url, StandardCharsets.UTF_8));
    };
  }

  private String with(String parameters) {
    return origin + path + "?" + (query.isEmpty() ? "" : query + "&") + parameters;
  }

  private String more(String before) {
    return query.isEmpty() ? "" : before + query;
  }

  private String transformed(String how) {
    int at = path.indexOf(UPLOAD) + UPLOAD.length();
    return path.substring(0, at) + how + "/" + path.substring(at);
  }
}
