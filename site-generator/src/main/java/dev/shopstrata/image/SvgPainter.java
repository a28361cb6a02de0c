package dev.shopstrata.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import dev.shopstrata.tree.Content;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Paints SVG as pixels. Nothing but the file itself is read; scripts are not run. */
final class SvgPainter {
  private static final ResourcePolicy NOTHING =
      new ResourcePolicy() {
        @Override
        public URI resolveResourceURI(URI document, String reference) {
          return null;
        }

        @Override
        public URI resolveResourceURI(URI document, URI reference) {
          return null;
        }
      };

  private SvgPainter() {}

  static BufferedImage paint(Content content, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      document(content)
          .renderWithPlatform(
              NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
    } catch (RuntimeException e) {
      throw new DamagedImage("it can't be painted");
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private static SVGDocument document(Content content) throws IOException {
    LoaderContext context = LoaderContext.builder().externalResourcePolicy(NOTHING).build();
    try (InputStream in = new BufferedInputStream(content.open())) {
      SVGDocument document =
          new SVGLoader().load(() -> SvgHead.factory().createXMLEventReader(in), null, context);
      if (document == null) {
        throw new DamagedImage("it is no SVG that can be painted");
      }
      return document;
    }
  }
}
