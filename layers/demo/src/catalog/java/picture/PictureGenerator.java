package picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picture.Thing.Frame;

/**
 * Draws the demo company's product pictures as small SVG files: of each family and colour one by
 * itself, one close, one in use.
 */
public final class PictureGenerator {
  private static final List<String> SHARED = List.of("mug", "flask");
  private static final List<String> OUTSIDE = List.of("dusk", "dawn", "day", "hut");
  private static final List<String> LARGE = List.of("tent", "hammock", "chair");
  private static final Map<String, Thing> THINGS = new TreeMap<>();

  static {
    THINGS.putAll(CoffeePictures.ALL);
    THINGS.putAll(TablePictures.ALL);
    THINGS.putAll(KitchenPictures.ALL);
    THINGS.putAll(ShelterPictures.ALL);
    THINGS.putAll(TrailPictures.ALL);
  }

  private PictureGenerator() {}

  /** Takes the folder of the layers. */
  public static void main(String[] args) throws IOException {
    Path brands = Path.of(args[0], "brands");
    Path sorrel = Files.createDirectories(brands.resolve("sorrel/public/media"));
    Path fellmark = Files.createDirectories(brands.resolve("fellmark/public/media"));
    Path quill = Files.createDirectories(brands.resolve("quill/public/media"));
    Files.writeString(quill.resolve("writing-desk.svg"), WritingDesk.draw());
    Path kitchen = Files.createDirectories(Path.of(args[0], "ranges/kitchen/public/media"));
    Path outdoor = Files.createDirectories(Path.of(args[0], "ranges/outdoor/public/media"));
    Path company = Files.createDirectories(Path.of(args[0], "company/public/media"));
    Files.writeString(sorrel.resolve("kitchen-morning.svg"), KitchenMorning.draw());
    Files.writeString(sorrel.resolve("workshop.svg"), Workshop.draw());
    Files.writeString(fellmark.resolve("camp-dusk.svg"), CampDusk.draw());
    Files.writeString(fellmark.resolve("night-roof.svg"), NightRoof.draw());
    for (Map.Entry<String, Map<String, String>> family : families().entrySet()) {
      Map<String, String> facts = family.getValue();
      String name = family.getKey();
      String scene = facts.get("scene");
      Path folder = SHARED.contains(name) ? company : isOutdoor(scene) ? outdoor : kitchen;
      String options = facts.get(name.equals("beans") ? "materials" : "options");
      for (String option : options.split(" ")) {
        String picture = name + "-" + option;
        Files.writeString(folder.resolve(picture + ".svg"), alone(name, option, scene));
        Files.writeString(folder.resolve(picture + "-close.svg"), close(name, option, scene));
        Files.writeString(folder.resolve(picture + "-scene.svg"), inUse(name, option, scene));
      }
    }
  }

  private static Map<String, Map<String, String>> families() throws IOException {
    Map<String, Map<String, String>> families = new TreeMap<>();
    Map<String, String> facts = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("families.txt"))) {
      if (line.startsWith("[")) {
        facts = new TreeMap<>();
        families.put(line.substring(1, line.length() - 1), facts);
      } else if (line.indexOf(' ') > 0) {
        facts.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
      }
    }
    return families;
  }

  private static boolean isOutdoor(String scene) {
    return OUTSIDE.contains(scene);
  }

  private static String alone(String family, String option, String scene) {
    Frame frame = THINGS.get(family).frame();
    return framed(family, option, scene, frame.x(), frame.y(), frame.scale());
  }

  private static String close(String family, String option, String scene) {
    Thing thing = THINGS.get(family);
    double scale = Math.max(2.1, 1.6 * thing.frame().scale());
    return framed(family, option, scene, thing.look().x(), thing.look().y(), scale);
  }

  private static String framed(
      String family, String option, String scene, double x, double y, double scale) {
    Canvas svg = new Canvas(option);
    Thing thing = THINGS.get(family);
    svg.zoom(x, y, scale, 200, 202);
    if (isOutdoor(scene)) {
      Studio.outdoor(svg, !scene.equals("hut"));
    } else {
      Studio.kitchen(svg, scene.equals("table"));
    }
    thing.drawing().accept(svg);
    svg.end();
    return svg.svg();
  }

  private static String inUse(String family, String option, String scene) {
    Canvas svg = new Canvas(option);
    Thing thing = THINGS.get(family);
    Frame frame = thing.frame();
    double scale = frame.scale() * (LARGE.contains(family) ? .96 : .7);
    Runnable standing =
        () -> {
          svg.zoom(frame.x(), frame.bottom(), scale, 206, 352);
          thing.drawing().accept(svg);
          svg.end();
        };
    Runnable drawing = () -> thing.drawing().accept(svg);
    switch (scene) {
      case "table" -> KitchenScene.table(svg, family, standing);
      case "above" -> KitchenScene.above(svg, drawing);
      case "hook" -> KitchenScene.peg(svg, drawing);
      case "dusk" -> CampScene.shore(svg, Hour.DUSK, standing);
      case "dawn" -> CampScene.shore(svg, Hour.DAWN, standing);
      case "day" -> CampScene.shore(svg, Hour.DAY, standing);
      case "hut" -> CampScene.hut(svg, drawing);
      default -> throw new IllegalArgumentException("no scene " + scene);
    }
    return svg.svg();
  }
}
