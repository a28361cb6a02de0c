package snapshot;

import static snapshot.Languages.each;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Leaflets on use and care: a small PDF for each family that needs one, in English, German and
 * French.
 */
final class Manuals {
  static final List<String> FAMILIES =
      List.of("headlamp", "knife", "lantern", "press", "stove", "tent");

  private static final Map<String, String> TITLES =
      Map.of(
          "en", "Use and care (PDF)",
          "de", "Gebrauch und Pflege (PDF)",
          "fr", "Utilisation et entretien (PDF)",
          "ar", "الاستعمال والعناية (PDF)",
          "ja", "使い方とお手入れ（PDF）");

  private Manuals() {}

  static Map<String, Object> document(Family family) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("url", "/documents/" + family.id() + ".pdf");
    document.put("title", each(TITLES::get));
    return document;
  }

  static void write(Assortment assortment, Path layers) throws IOException {
    for (Family family : assortment.families()) {
      if (FAMILIES.contains(family.id())) {
        String range = assortment.isOutdoor(family) ? "outdoor" : "kitchen";
        Path folder = layers.resolve("ranges").resolve(range).resolve("public/documents");
        Files.createDirectories(folder);
        Files.write(folder.resolve(family.id() + ".pdf"), pdf(family));
      }
    }
  }

  private static byte[] pdf(Family family) {
    StringBuilder text = new StringBuilder("BT /F 22 Tf 60 770 Td 26 TL\n");
    for (String language : List.of("en", "de", "fr")) {
      List<String> texts = family.texts().get(language);
      text.append("/B 20 Tf ").append(shown(texts.get(0))).append("/F 12 Tf 18 TL T*\n");
      Map<String, Object> warnings = Makers.warnings(family.id());
      List<String> lines = new ArrayList<>(List.of(texts.get(1), texts.get(2), texts.get(3)));
      if (!warnings.isEmpty()) {
        lines.add("! " + warnings.get(language));
      }
      for (String line : lines) {
        wrapped(line).forEach(part -> text.append(shown(part)));
        text.append("T*\n");
      }
      text.append("T*\n");
    }
    return document(text + "ET");
  }

  private static List<String> wrapped(String line) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String word : line.split(" ")) {
      if (current.length() + word.length() > 78) {
        lines.add(current.toString().strip());
        current.setLength(0);
      }
      current.append(word).append(' ');
    }
    lines.add(current.toString().strip());
    return lines;
  }

  private static String shown(String line) {
    String plain = line.replace('’', '\'').replace('œ', 'o').replace("\u202f", " ");
    return "(" + plain.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ") Tj T*\n";
  }

  private static byte[] document(String text) {
    String font = "<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica";
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R/B"
                + " 6 0 R>>>>>>",
            "<</Length " + text.length() + ">>stream\n" + text + "\nendstream",
            font + ">>",
            font + "-Bold>>");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      places.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
    }
    int start = pdf.length();
    pdf.append("xref\n0 7\n").append(places).append("trailer<</Size 7/Root 1 0 R>>\nstartxref\n");
    return (pdf.toString() + start + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
  }
}
