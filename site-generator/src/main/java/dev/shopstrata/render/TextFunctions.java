package dev.shopstrata.render;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import dev.shopstrata.catalog.view.SfMoney;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Translations, money, numbers, dates, letters and order, as the page's language has them. */
final class TextFunctions {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,9})?");

  private TextFunctions() {}

  static List<Callable> functions() {
    return List.of(
        Callable.of("t", TextFunctions::translate, "key", "arguments"),
        Callable.of("message", TextFunctions::message, "key"));
  }

  static List<Callable> filters() {
    return List.of(
        Callable.of("money", TextFunctions::money),
        Callable.of("number", TextFunctions::number, "digits"),
        Callable.of("date", TextFunctions::date, "skeleton"),
        Callable.of("upper", call -> UCharacter.toUpperCase(locale(call), call.inputText())),
        Callable.of("lower", call -> UCharacter.toLowerCase(locale(call), call.inputText())),
        Callable.of("title", call -> UCharacter.toTitleCase(locale(call), call.inputText(), null)),
        Callable.of("sort", call -> sort(call, false)),
        Callable.of("rsort", call -> sort(call, true)));
  }

  private static ULocale locale(Call call) {
    return call.page().locale().formats().locale();
  }

  private static Object translate(Call call) {
    String key = call.text("key");
    call.page().read(ReadKind.TRANSLATION, key);
    return orReported(call.page().locale().texts().text(key, arguments(call)), call);
  }

  /** The text as it is written, for scripts that fill in its arguments themselves. */
  private static Object message(Call call) {
    String key = call.text("key");
    call.page().read(ReadKind.TRANSLATION, key);
    return orReported(call.page().locale().texts().pattern(key), call);
  }

  private static String orReported(Optional<String> text, Call call) {
    String key = call.text("key");
    if (text.isEmpty()) {
      call.page().reportOnce(call.page().locale().texts().missing(key));
    }
    return text.orElseGet(() -> key.substring(key.lastIndexOf('.') + 1));
  }

  private static Map<String, Object> arguments(Call call) {
    if (!call.has("arguments")) {
      return Map.of();
    }
    if (!(call.argument("arguments") instanceof Map<?, ?> given)) {
      throw call.invalid("arguments", "a map such as {count: 3}", call.argument("arguments"));
    }
    Map<String, Object> arguments = new TreeMap<>();
    given.forEach((name, value) -> arguments.put(String.valueOf(name), argument(call, value)));
    return arguments;
  }

  private static Object argument(Call call, Object value) {
    if (value instanceof Number || value instanceof String) {
      return value;
    }
    if (value instanceof SfMoney money) {
      return call.page().locale().formats().money(money);
    }
    return value == null ? "" : Printing.text(value).orElseThrow(() -> unusable(call, value));
  }

  private static TemplateProblem unusable(Call call, Object value) {
    return call.invalid("arguments", "text, numbers or money", value);
  }

  private static Object money(Call call) {
    if (call.input() instanceof SfMoney money) {
      return call.page().locale().formats().money(money);
    }
    if (call.input() instanceof Map<?, ?> map) {
      Optional<SfMoney> written = written(map.get("currency"), map.get("amount"));
      if (written.isPresent()) {
        return call.page().locale().formats().money(written.get());
      }
    }
    throw call.invalid("the value", "an amount of money such as price.value", call.input());
  }

  /** An amount from data, where numbers are text. */
  private static Optional<SfMoney> written(Object currency, Object amount) {
    String code = Printing.text(currency).orElse("");
    String digits = Printing.text(amount).orElse("");
    return CURRENCY.matcher(code).matches() && AMOUNT.matcher(digits).matches()
        ? Optional.of(new SfMoney(code, new BigDecimal(digits), digits))
        : Optional.empty();
  }

  private static Object number(Call call) {
    BigDecimal value = call.inputNumber();
    return call.page().locale().formats().number(value, call.integerOr("digits", -1));
  }

  private static Object date(Call call) {
    try {
      String text = call.input().toString();
      return call.page().locale().formats().date(text, call.textOr("skeleton", "yMMMd"));
    } catch (DateTimeException e) {
      throw call.invalid("the value", "an ISO date such as 2026-11-23", call.inputText());
    } catch (IllegalArgumentException e) {
      throw call.invalid("skeleton", "letters such as yMMMd", call.argument("skeleton"));
    }
  }

  private static Object sort(Call call, boolean backwards) {
    if (!(call.input() instanceof Collection<?> items)) {
      throw call.invalid("the value", "a list", call.input());
    }
    List<Object> sorted = new ArrayList<>(items);
    Comparator<Object> order =
        sorted.stream().allMatch(Number.class::isInstance)
            ? Comparator.comparing(item -> new BigDecimal(item.toString()))
            : byText(call);
    sorted.sort(backwards ? order.reversed() : order);
    return Collections.unmodifiableList(sorted);
  }

  private static Comparator<Object> byText(Call call) {
    Collator collator = Collator.getInstance(locale(call));
    Comparator<Object> letters = Comparator.comparing(item -> text(call, item), collator::compare);
    return letters.thenComparing(item -> text(call, item));
  }

  private static String text(Call call, Object item) {
    return Printing.text(item)
        .orElseThrow(() -> call.invalid("the value", "a list of text or numbers", item));
  }
}
