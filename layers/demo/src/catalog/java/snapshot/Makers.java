package snapshot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The companies behind the brands, with their addresses. */
final class Makers {
  private static final Map<String, String> PLACES =
      Map.of(
          "Sorrel",
              "Tarn & Thistle GmbH, Musterspeicher 4, 20457 Hamburg, Germany, safety@sorrel.example",
          "Fellmark",
              "Tarn & Thistle GmbH, Musterspeicher 4, 20457 Hamburg, Germany, safety@fellmark.example",
          "Atelier Noor",
              "Atelier Noor SARL, 3 rue du Modèle, 69000 Lyon, France, atelier-noor.example",
          "Velde & Rye",
              "Velde & Rye B.V., Voorbeeldgracht 12, 3500 Utrecht, Netherlands, velde-rye.example",
          "Ostra", "Ostra AB, Exempelgatan 4, 210 00 Malmö, Sweden, ostra.example",
          "Tarrow", "Tarrow Ltd, Example Mill 2, Leeds, United Kingdom, tarrow.example",
          "Nordal", "Nordal AS, Eksempelveien 9, 5000 Bergen, Norway, nordal.example",
          "Lumen & Oak",
              "Lumen & Oak ApS, Eksempelgade 5, 8000 Aarhus, Denmark, lumen-oak.example");

  private Makers() {}

  static Map<String, Object> compliance(Family family, Series series) {
    Map<String, Object> compliance = new LinkedHashMap<>();
    compliance.put("manufacturer", PLACES.get(series.maker()));
    if (series.maker().equals("Tarrow")) {
      compliance.put("responsiblePerson", PLACES.get("Fellmark"));
    }
    Map<String, Object> warnings = warnings(family.id());
    if (!warnings.isEmpty()) {
      compliance.put("warnings", warnings);
    }
    if (Manuals.FAMILIES.contains(family.id())) {
      compliance.put("documents", List.of(Manuals.document(family)));
    }
    return compliance;
  }

  /** In all languages; empty for what is harmless. */
  static Map<String, Object> warnings(String family) {
    boolean stove = family.equals("stove");
    Map<String, Object> text = new LinkedHashMap<>();
    if (!stove && !family.equals("knife")) {
      return text;
    }
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
