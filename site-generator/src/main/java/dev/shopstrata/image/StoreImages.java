package dev.shopstrata.image;

import dev.shopstrata.asset.Asset;
import dev.shopstrata.asset.AssetSet;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The pictures of one store's public folder; shared by all threads. */
public final class StoreImages {
  /** Wider than any screen shows; drawings have no width of their own to stop at. */
  private static final int MAX_PAINTED = 4096;

  private static final int MAX_STEM = 60;
  private static final int FINGERPRINT = 12;

  private final ImageHeads heads;
  private final MergedTree tree;
  private final AssetSet assets;
  private final Settings settings;
  private final Map<String, Optional<LocalImage>> known = new ConcurrentHashMap<>();

  StoreImages(ImageHeads heads, MergedTree tree, AssetSet assets, Settings settings) {
    this.heads = heads;
    this.tree = tree;
    this.assets = assets;
    this.settings = settings;
  }

  /**
   * What a request finds; empty when there is no such file.
   *
   * @param key of an {@link ImageRequest}
   * @throws ProblemException when the picture is damaged or too large
   */
  public Optional<LocalImage> find(String key) {
    Optional<LocalImage> found = known.get(key);
    if (found != null) {
      return found;
    }
    ImageRequest request = ImageRequest.of(key);
    Optional<LocalImage> made = source(request).map(source -> image(source, request));
    Optional<LocalImage> first = known.putIfAbsent(key, made);
    return first == null ? made : first;
  }

  /** As {@link #find}, and empty also for a picture that can't be used, which was reported. */
  public Optional<LocalImage> usable(String key) {
    try {
      return find(key);
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  private Optional<ImageSource> source(ImageRequest request) {
    return assets
        .find(request.path().value())
        .map(Asset::content)
        .flatMap(
            content ->
                tree.file(request.path())
                    .map(file -> new ImageSource(request.path(), content, file.winner())));
  }

  private LocalImage image(ImageSource source, ImageRequest request) {
    ImageHead head = head(source);
    boolean painted = head.kind() == ImageHead.Kind.SVG && request.painted() && head.hasSize();
    if (!painted && !heads.canRead(head)) {
      return new LocalImage(source, head, List.of());
    }
    if (!painted && (long) head.width() * head.height() > PixelDecoder.MAX_PIXELS) {
      throw new ProblemException(source.tooLarge(head.width(), head.height()));
    }
    TreeSet<Integer> widths = new TreeSet<>();
    int most = painted ? MAX_PAINTED : head.width();
    request.widths().forEach(width -> widths.add(Math.max(1, Math.min(width, most))));
    if (widths.isEmpty()) {
      widths.add(Math.min(head.width(), most));
    }
    List<ImageVariant> variants = new ArrayList<>();
    List<ImageFormat> formats = heads.formats(head);
    int first = request.single() ? formats.size() - 1 : 0;
    for (ImageFormat format : formats.subList(first, formats.size())) {
      widths.forEach(width -> variants.add(variant(source, head, width, format)));
    }
    return new LocalImage(source, head, variants);
  }

  private ImageHead head(ImageSource source) {
    try {
      return heads.of(source.content());
    } catch (DamagedImage e) {
      throw new ProblemException(source.damaged(e.getMessage()));
    } catch (IOException e) {
      throw new ProblemException(source.damaged("the file can't be opened"));
    }
  }

  private ImageVariant variant(ImageSource source, ImageHead head, int width, ImageFormat format) {
    int quality = settings.images().quality();
    var key = ImageVariant.key(source.content().digest(), width, format, quality);
    String path =
        settings.url().basePath().substring(1)
            + "assets/images/"
            + stem(source)
            + "-"
            + width
            + "."
            + key.prefix(FINGERPRINT)
            + "."
            + format.extension();
    return new ImageVariant(SitePath.of(path), key, width, head.heightAt(width), format, quality);
  }

  private static String stem(ImageSource source) {
    String name = source.path().name();
    String stem =
        name.substring(0, name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.'));
    int end = stem.offsetByCodePoints(0, Math.min(MAX_STEM, stem.codePointCount(0, stem.length())));
    return stem.substring(0, end);
  }
}
