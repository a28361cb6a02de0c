package snapshot;

import static snapshot.Languages.TAGS;
import static snapshot.Languages.each;
import static snapshot.Typography.arabicDigits;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The words of words.txt in all languages. */
final class Words {
  private final Map<String, Map<String, List<String>>> words;

  Words() throws IOException {
    words = TextFiles.sections("words.txt");
  }

  List<String> row(String section, String key) {
    return words.get(section).get(key);
  }

  Map<String, Object> word(String section, String key) {
    List<String> row = row(section, key);
    return each(l -> row.get(TAGS.indexOf(l)));
  }

  Map<String, Object> size(String size) {
    if (!size.contains("_")) {
      return each(l -> size);
    }
    String number = size.substring(0, size.indexOf('_'));
    String unit = size.substring(size.indexOf('_') + 1);
    if (unit.equals("P")) {
      return word("units", "P" + number);
    }
    Map<String, Object> units = word("units", unit);
    return each(
        l -> {
          String amount = l.equals("de") || l.equals("fr") ? number.replace('.', ',') : number;
          return unit.equals("cups") && l.equals("ja")
              ? amount.replace('–', '〜') + units.get(l)
              : arabicDigits(amount, l) + "\u00a0" + units.get(l);
        });
  }
}
