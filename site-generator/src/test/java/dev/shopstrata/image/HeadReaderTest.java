package dev.shopstrata.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.tree.BytesContent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HeadReaderTest {
  @Test
  void size_and_transparency_are_told_without_pixels() throws IOException {
    assertThat(head(Pictures.jpeg(31, 17)))
        .isEqualTo(new ImageHead(ImageHead.Kind.JPEG, 31, 17, false));
    assertThat(head(Pictures.png(31, 17)))
        .isEqualTo(new ImageHead(ImageHead.Kind.PNG, 31, 17, false));
    assertThat(head(Pictures.transparent(31, 17)))
        .isEqualTo(new ImageHead(ImageHead.Kind.PNG, 31, 17, true));
  }

  @Test
  void each_kind_of_webp_is_understood() throws IOException {
    BufferedImage opaque = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    BufferedImage clear = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);

    assertThat(head(PixelEncoder.encode(opaque, ImageFormat.WEBP, 80)))
        .isEqualTo(new ImageHead(ImageHead.Kind.WEBP, 40, 30, false));
    assertThat(head(PixelEncoder.encode(clear, ImageFormat.WEBP, 80)))
        .isEqualTo(new ImageHead(ImageHead.Kind.WEBP, 40, 30, true));
  }

  @Test
  void a_photo_that_is_to_be_turned_has_the_size_it_is_seen_in() throws IOException {
    assertThat(head(Pictures.upright(40, 20)))
        .isEqualTo(new ImageHead(ImageHead.Kind.JPEG, 20, 40, false, 6));
  }

  @Test
  void drawings_have_the_size_of_their_root() throws IOException {
    assertThat(svg("<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20px'/>"))
        .isEqualTo(new ImageHead(ImageHead.Kind.SVG, 30, 20, true));
    assertThat(svg("<?xml version='1.0'?><!-- a --><svg viewBox='0 0 300 200'/>"))
        .isEqualTo(new ImageHead(ImageHead.Kind.SVG, 300, 200, true));
    assertThat(svg("<svg width='100%'/>").hasSize()).isFalse();
  }

  @Test
  void what_moves_or_is_not_known_is_left_alone() throws IOException {
    assertThat(
            head("GIF89a\0\1\0\1;;;;".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).kind())
        .isEqualTo(ImageHead.Kind.OTHER);
    assertThat(head("hello, world".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).hasSize())
        .isFalse();
    assertThat(head(new byte[0]).kind()).isEqualTo(ImageHead.Kind.OTHER);
  }

  @Test
  void a_head_that_is_cut_off_is_told_at_every_length() {
    for (byte[] whole : new byte[][] {Pictures.jpeg(9, 9), Pictures.png(9, 9)}) {
      for (int length = 8; length < 30; length++) {
        byte[] cut = Arrays.copyOf(whole, length);
        assertThatThrownBy(() -> head(cut)).isInstanceOf(DamagedImage.class);
      }
    }
  }

  private static ImageHead head(byte[] bytes) throws IOException {
    return HeadReader.read(new BytesContent(bytes));
  }

  private static ImageHead svg(String text) throws IOException {
    return HeadReader.read(new BytesContent(text));
  }
}
