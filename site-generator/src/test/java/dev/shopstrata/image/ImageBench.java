package dev.shopstrata.image;

import dev.shopstrata.cache.Shelf;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerId;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FolderTree;
import dev.shopstrata.tree.SitePath;
import dev.shopstrata.tree.TreePath;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what pictures cost: processor time of one thread per picture and step, then per picture
 * that is made whole and per picture that is in the cache. Arguments: pictures of each kind, width
 * and height of the sources.
 */
public final class ImageBench {
  private static final List<Integer> WIDTHS = List.of(240, 480, 960);

  private final int count;
  private final int width;
  private final int height;

  private ImageBench(int count, int width, int height) {
    this.count = count;
    this.width = width;
    this.height = height;
  }

  /** Something to be measured. */
  private interface Step {
    void run(int number) throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    new ImageBench(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]))
        .run();
  }

  private void run() throws IOException {
    for (int round = 1; round <= 2; round++) {
      System.out.println("round " + round + ", ms of one processor per picture");
      steps();
      whole("jpeg");
      whole("png");
      drawings();
    }
  }

  private void steps() throws IOException {
    byte[] jpeg = photo(0, "jpeg");
    BytesContent content = new BytesContent(jpeg);
    ImageHead head = HeadReader.read(content);
    BufferedImage decoded = PixelDecoder.decode(content, head);
    BufferedImage small = AreaScaler.scale(new PixelRows(decoded), 960, head.heightAt(960));
    measure("read a head", i -> HeadReader.read(content));
    measure("decode " + width + " × " + height, i -> PixelDecoder.decode(content, head));
    measure("scale to 960", i -> AreaScaler.scale(new PixelRows(decoded), 960, head.heightAt(960)));
    for (ImageFormat format : ImageFormat.values()) {
      measure("encode 960 as " + format, i -> PixelEncoder.encode(small, format, 80));
    }
  }

  private void whole(String format) throws IOException {
    List<LocalImage> images = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      images.add(image(new BytesContent(photo(i, format)), i));
    }
    made(format + " in three widths and two formats", images);
  }

  private void drawings() throws IOException {
    List<LocalImage> images = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      images.add(image(new BytesContent(drawing(i)), i));
    }
    made("svg in three widths and two formats", images);
  }

  private void made(String what, List<LocalImage> images) throws IOException {
    Path folder = Files.createTempDirectory("image-bench");
    ImageMaker maker = new ImageMaker(Shelf.shared(folder, "bench"));
    measure("make " + what, i -> maker.make(images.get(i)));
    measure("find it in the cache", i -> maker.make(images.get(i)));
    measure(
        "read it from the cache",
        i -> {
          for (ImageVariant variant : images.get(i).variants()) {
            maker.content(images.get(i), variant);
          }
        });
    FolderTree.delete(folder);
  }

  private LocalImage image(BytesContent content, int number) throws IOException {
    ImageHead head = HeadReader.read(content);
    TreePath path = TreePath.of("public/picture" + number);
    List<ImageVariant> variants = new ArrayList<>();
    for (ImageFormat format : List.of(ImageFormat.WEBP, ImageFormat.JPEG)) {
      for (int wanted : WIDTHS) {
        ImageFormat used = head.alpha() && format == ImageFormat.JPEG ? ImageFormat.PNG : format;
        Digest key = ImageVariant.key(content.digest(), wanted, used, 80);
        SitePath place = SitePath.of("assets/images/" + key.prefix(12) + "." + used.extension());
        variants.add(new ImageVariant(place, key, wanted, head.heightAt(wanted), used, 80));
      }
    }
    LayerFile file = new LayerFile(LayerId.of("base"), path, content, path.value());
    return new LocalImage(new ImageSource(path, content, file), head, variants);
  }

  /** Soft shapes with some noise, as photos have. */
  private byte[] photo(int number, String format) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int noise = ((x * 31 + y * 17 + number * 7) * 0x9E3779B1) >>> 29;
        int red = (int) (127 + 100 * StrictMath.sin((x + number * 40) / 97.0)) + noise;
        int green = (int) (127 + 100 * StrictMath.sin(y / 71.0)) + noise;
        int blue = (int) (127 + 100 * StrictMath.sin((x + y) / 133.0)) + noise;
        image.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
    return Pictures.encoded(image, format);
  }

  private static String drawing(int number) {
    StringBuilder svg =
        new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 800 800'>");
    for (int i = 0; i < 60; i++) {
      int at = (i * 137 + number * 31) % 800;
      svg.append("<path d='M").append(at).append(' ').append(i * 13 % 800);
      svg.append("c40 10 80 60 10 90s-70-20-10-90z' fill='#").append(100 + i * 13).append("'/>");
    }
    return svg.append("</svg>").toString();
  }

  private void measure(String what, Step step) throws IOException {
    long before = cpu();
    for (int i = 0; i < count; i++) {
      step.run(i);
    }
    double each = (cpu() - before) / 1e6 / count;
    System.out.printf(Locale.ROOT, "%-50s %8.2f%n", what, each);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
