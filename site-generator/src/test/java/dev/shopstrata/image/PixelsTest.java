package dev.shopstrata.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Content;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What becomes of pixels on their way from one file to another. */
class PixelsTest {
  @Test
  void fine_patterns_keep_their_light() {
    BufferedImage small = AreaScaler.scale(new PixelRows(Pictures.chessboard(64)), 8, 8);

    // Half the light is stored as 188; the mean of stored values, 128, would be far too dark.
    assertThat(small.getRGB(3, 3) & 0xFF).isBetween(187, 189);
  }

  @Test
  void transparent_pixels_have_no_colour_to_give() throws IOException {
    BufferedImage small = scaled(Pictures.transparent(10, 10), 1, 1);

    assertThat(small.getRGB(0, 0) >>> 24).isBetween(127, 128);
    assertThat(small.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0x0000FF);
  }

  @Test
  void grays_stay_as_light_as_they_are() throws IOException {
    BufferedImage small = scaled(Pictures.gray(8, 8, 100), 4, 4);

    assertThat(small.getRGB(1, 1)).isEqualTo(0xFF646464);
  }

  @Test
  void the_same_size_keeps_each_pixel() throws IOException {
    BufferedImage same = scaled(Pictures.png(7, 5), 7, 5);

    assertThat(same.getRGB(0, 0)).isEqualTo(0xFFFF0000);
    assertThat(same.getRGB(6, 4)).isEqualTo(0xFF0000FF);
  }

  @Test
  void photos_are_turned_as_the_camera_was_held() throws IOException {
    BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 6; i++) {
      image.setRGB(i % 3, i / 3, i);
    }

    assertThat(numbers(Turning.of(image, 1))).isEqualTo("012 345");
    assertThat(numbers(Turning.of(image, 2))).isEqualTo("210 543");
    assertThat(numbers(Turning.of(image, 3))).isEqualTo("543 210");
    assertThat(numbers(Turning.of(image, 4))).isEqualTo("345 012");
    assertThat(numbers(Turning.of(image, 5))).isEqualTo("03 14 25");
    assertThat(numbers(Turning.of(image, 6))).isEqualTo("30 41 52");
    assertThat(numbers(Turning.of(image, 7))).isEqualTo("52 41 30");
    assertThat(numbers(Turning.of(image, 8))).isEqualTo("25 14 03");
  }

  private static String numbers(BufferedImage image) {
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < image.getHeight(); y++) {
      text.append(y == 0 ? "" : " ");
      for (int x = 0; x < image.getWidth(); x++) {
        text.append(image.getRGB(x, y) & 0xFF);
      }
    }
    return text.toString();
  }

  @Test
  void drawings_are_painted_in_any_size() throws IOException {
    Content circle =
        new BytesContent(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
            <circle cx="5" cy="5" r="5" fill="#0a0"/></svg>
            """);

    BufferedImage painted = SvgPainter.paint(circle, 200, 200);

    assertThat(painted.getRGB(100, 100)).isEqualTo(0xFF00AA00);
    assertThat(painted.getRGB(2, 2)).isZero();
  }

  @Test
  void drawings_read_no_entities_and_no_other_files() throws IOException {
    Content bomb =
        new BytesContent(
            """
            <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><text>&a;&f;</text>
            <image href="file:///etc/passwd" width="10" height="10"/>
            <image href="http://127.0.0.1:1/x.png" width="10" height="10"/></svg>
            """);

    assertThat(SvgPainter.paint(bomb, 20, 20).getRGB(10, 10)).isZero();
  }

  @Test
  void more_pixels_than_fit_are_refused_before_they_are_read() {
    byte[] bomb = Pictures.png(8, 8);
    ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);

    assertThatThrownBy(
            () ->
                PixelDecoder.decode(
                    new BytesContent(bomb), new ImageHead(ImageHead.Kind.PNG, 8, 8, false)))
        .isInstanceOf(DamagedImage.class);
  }

  @Test
  void pixels_that_are_cut_off_are_told() {
    for (byte[] whole : new byte[][] {Pictures.noise("jpeg"), Pictures.noise("png")}) {
      Content cut = new BytesContent(Arrays.copyOf(whole, whole.length * 2 / 3));
      assertThatThrownBy(() -> PixelDecoder.decode(cut, HeadReader.read(cut)))
          .isInstanceOf(DamagedImage.class);
    }
  }

  private static BufferedImage scaled(byte[] picture, int width, int height) throws IOException {
    Content content = new BytesContent(picture);
    BufferedImage decoded = PixelDecoder.decode(content, HeadReader.read(content));
    return AreaScaler.scale(new PixelRows(decoded), width, height);
  }
}
