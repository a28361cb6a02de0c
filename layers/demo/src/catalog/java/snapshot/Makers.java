package snapshot;

import java.util.LinkedHashMap;
import java.util.Map;

/** The companies behind the brands, with their addresses. */
final class Makers {
  private static final Map<String, String> PLACES =
      Map.of(
          "Sorrel", "Tarn & Thistle GmbH, Hamburg, sorrel.example",
          "Fellmark", "Tarn & Thistle GmbH, Hamburg, fellmark.example",
          "Atelier Noor", "Atelier Noor SARL, Lyon, atelier-noor.example",
          "Velde & Rye", "Velde & Rye B.V., Utrecht, velde-rye.example",
          "Ostra", "Ostra AB, Malmö, ostra.example",
          "Tarrow", "Tarrow Ltd, Leeds, tarrow.example",
          "Nordal", "Nordal AS, Bergen, nordal.example",
          "Lumen & Oak", "Lumen & Oak ApS, Aarhus, lumen-oak.example");

  private Makers() {}

  static Map<String, Object> compliance(Family family, Series series) {
    Map<String, Object> compliance = new LinkedHashMap<>();
    compliance.put("manufacturer", PLACES.get(series.maker()));
    if (series.maker().equals("Tarrow")) {
      compliance.put("responsiblePerson", PLACES.get("Fellmark"));
    }
    if (family.id().equals("stove") || family.id().equals("knife")) {
      compliance.put("warnings", warning(family.id()));
    }
    return compliance;
  }

  private static Map<String, Object> warning(String family) {
    boolean stove = family.equals("stove");
    Map<String, Object> text = new LinkedHashMap<>();
    text.put(
        "en",
        stove
            ? "Use outdoors only: risk of carbon monoxide poisoning."
            : "Very sharp. Keep out of the reach of children.");
    text.put(
        "de",
        stove
            ? "Nur im Freien verwenden: Gefahr einer Kohlenmonoxidvergiftung."
            : "Sehr scharf. Außerhalb der Reichweite von Kindern aufbewahren.");
    text.put(
        "fr",
        stove
            ? "À utiliser uniquement en plein air : risque d’intoxication au monoxyde de carbone."
            : "Très tranchant. Tenir hors de portée des enfants.");
    text.put(
        "ar",
        stove
            ? "للاستعمال في الهواء الطلق فقط: خطر التسمّم بأوّل أكسيد الكربون."
            : "حادّ جدًّا. يُحفظ بعيدًا عن متناول الأطفال.");
    text.put("ja", stove ? "屋外専用です。一酸化炭素中毒のおそれがあります。" : "刃がたいへん鋭くなっています。お子さまの手の届かないところに保管してください。");
    return text;
  }
}
