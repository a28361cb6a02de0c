package picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Draws the demo company's product pictures, one per family and colour, as small SVG files. */
public final class PictureGenerator {
  private static final List<String> SHARED = List.of("mug", "flask");
  private static final Map<String, Consumer<Canvas>> DRAWINGS = new TreeMap<>();

  static {
    DRAWINGS.putAll(CoffeePictures.ALL);
    DRAWINGS.putAll(TablePictures.ALL);
    DRAWINGS.putAll(KitchenPictures.ALL);
    DRAWINGS.putAll(ShelterPictures.ALL);
    DRAWINGS.putAll(TrailPictures.ALL);
  }

  private PictureGenerator() {}

  /** Takes the folder of the layers. */
  public static void main(String[] args) throws IOException {
    boolean outdoor = false;
    String family = "";
    List<String> materials = List.of();
    for (String line : Files.readAllLines(Path.of("families.txt"))) {
      if (line.startsWith("[")) {
        family = line.substring(1, line.length() - 1);
        outdoor = outdoor || family.equals("flask");
      } else if (line.startsWith("materials ")) {
        materials = List.of(line.substring(10).split(" "));
      } else if (line.startsWith("options ")) {
        List<String> options =
            family.equals("beans") ? materials : List.of(line.substring(8).split(" "));
        String layer =
            SHARED.contains(family) ? "company" : outdoor ? "brands/fellmark" : "brands/sorrel";
        Path folder = Path.of(args[0], layer.split("/")).resolve("public/media");
        Files.createDirectories(folder);
        for (String option : options) {
          String svg = picture(family, option, outdoor);
          Files.writeString(folder.resolve(family + "-" + option + ".svg"), svg);
        }
      }
    }
  }

  private static String picture(String family, String option, boolean outdoor) {
    Canvas svg = new Canvas(Colors.of(option));
    Scene.draw(svg, family, outdoor);
    DRAWINGS.get(family).accept(svg);
    return svg.svg();
  }
}
