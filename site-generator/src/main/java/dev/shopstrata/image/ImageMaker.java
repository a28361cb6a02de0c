package dev.shopstrata.image;

import dev.shopstrata.cache.KeptFolder;
import dev.shopstrata.cache.Shelf;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/** Makes what pages ask for of pictures, once for all stores; from any thread. */
public final class ImageMaker {
  private static final String FILE = "image";
  private static final String SEAL = "sha256";
  private static final int LOCKS = 256;
  private static final int MEGAPIXEL = 1_000_000;
  private static final int MEGAPIXELS = (int) (PixelDecoder.MAX_PIXELS / MEGAPIXEL);

  private final Shelf shelf;
  private final List<Object> locks =
      IntStream.range(0, LOCKS).mapToObj(number -> new Object()).toList();

  /** Of decoded pictures only so many pixels are in memory at once. */
  private final Semaphore megapixels = new Semaphore(MEGAPIXELS);

  /**
   * @param shelf keeps what was made between builds
   */
  public ImageMaker(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The version of everything that turns a picture and a request into bytes. */
  public static String version() {
    return PixelEncoder.VERSION;
  }

  /**
   * Makes those variants of a picture that are not there yet.
   *
   * @throws ProblemException when the picture is damaged
   */
  public void make(LocalImage image) throws IOException {
    synchronized (lock(image)) {
      List<ImageVariant> missing = new ArrayList<>();
      for (ImageVariant variant : image.variants()) {
        if (!Files.isRegularFile(folder(variant).place().resolve(SEAL))) {
          missing.add(variant);
        }
      }
      if (!missing.isEmpty()) {
        make(image, missing);
      }
    }
  }

  private Object lock(LocalImage image) {
    return locks.get(Math.floorMod(image.source().content().digest().hashCode(), LOCKS));
  }

  /** The bytes of a variant, made anew where they were damaged. */
  public Content content(LocalImage image, ImageVariant variant) throws IOException {
    Optional<Content> kept = kept(variant);
    if (kept.isEmpty()) {
      synchronized (lock(image)) {
        make(image, List.of(variant));
      }
      kept = kept(variant);
    }
    return kept.orElseThrow(() -> new IOException("a picture was taken out of the cache"));
  }

  private Optional<Content> kept(ImageVariant variant) throws IOException {
    Path place = folder(variant).place();
    if (!Files.isRegularFile(place.resolve(SEAL))) {
      return Optional.empty();
    }
    Path file = place.resolve(FILE);
    FileContent content = new FileContent(file, Files.isRegularFile(file) ? Files.size(file) : 0);
    boolean whole =
        content.size() > 0
            && content.digest().hex().equals(Files.readString(place.resolve(SEAL)).strip());
    return Optional.<Content>of(content).filter(it -> whole);
  }

  private KeptFolder folder(ImageVariant variant) {
    return shelf.folder(shelf.key(variant.key()));
  }

  private void make(LocalImage image, List<ImageVariant> wanted) throws IOException {
    ImageHead head = image.head();
    long pixels =
        image.isDrawing()
            ? wanted.stream().mapToLong(v -> (long) v.width() * v.height()).max().orElse(0)
            : (long) head.width() * head.height();
    int permits = (int) Math.min(MEGAPIXELS, pixels / MEGAPIXEL + 1);
    megapixels.acquireUninterruptibly(permits);
    try {
      write(image, wanted);
    } catch (DamagedImage e) {
      throw new ProblemException(image.source().damaged(e.getMessage()));
    } finally {
      megapixels.release(permits);
    }
  }

  private void write(LocalImage image, List<ImageVariant> wanted) throws IOException {
    Content source = image.source().content();
    Optional<PixelRows> pixels =
        image.isDrawing()
            ? Optional.empty()
            : Optional.of(new PixelRows(PixelDecoder.decode(source, image.head())));
    int width = 0;
    BufferedImage scaled = null;
    for (ImageVariant variant : byWidth(wanted)) {
      if (scaled == null || variant.width() != width) {
        width = variant.width();
        scaled =
            pixels.isPresent()
                ? scaled(pixels.get(), image.head(), variant)
                : SvgPainter.paint(source, width, variant.height());
      }
      byte[] bytes = PixelEncoder.encode(scaled, variant.format(), variant.quality());
      shelf.renew(folder(variant), folder -> fill(folder, bytes));
    }
  }

  private static List<ImageVariant> byWidth(List<ImageVariant> wanted) {
    List<ImageVariant> sorted = new ArrayList<>(wanted);
    sorted.sort((one, other) -> Integer.compare(one.width(), other.width()));
    return sorted;
  }

  private static BufferedImage scaled(PixelRows pixels, ImageHead head, ImageVariant wanted) {
    boolean turned = head.isTurned();
    return Turning.of(
        AreaScaler.scale(
            pixels,
            turned ? wanted.height() : wanted.width(),
            turned ? wanted.width() : wanted.height()),
        head.orientation());
  }

  private static Path fill(Path folder, byte[] bytes) throws IOException {
    Files.writeString(folder.resolve(SEAL), Digest.of(bytes).hex());
    return Files.write(folder.resolve(FILE), bytes);
  }
}
