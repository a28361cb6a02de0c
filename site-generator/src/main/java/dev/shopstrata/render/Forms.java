package dev.shopstrata.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/** The forms that many values have, and how forms are made. */
final class Forms {
  static final Form OPEN = new OpenForm();
  static final Form TEXT = new ScalarForm("text");
  static final Form NUMBER = new ScalarForm("a number");
  static final Form BOOLEAN = new ScalarForm("true or false");
  static final Form NOTHING = new KnownForm(null);

  private Forms() {}

  /** What is known of a value that is one of two; absent values have the form of present ones. */
  static Form join(Form one, Form other) {
    if (one.equals(other) || other.equals(NOTHING)) {
      return one.equals(other) ? one : one.general();
    }
    if (one.equals(NOTHING)) {
      return other.general();
    }
    return one.general().equals(other.general()) ? one.general() : OPEN;
  }

  /** The form of the values of a declared type. */
  static Form of(Type type) {
    if (type instanceof ParameterizedType generic) {
      boolean list = generic.getRawType() instanceof Class<?> raw && raw == List.class;
      return list ? new ListForm(of(generic.getActualTypeArguments()[0])) : OPEN;
    }
    if (!(type instanceof Class<?> plain)) {
      return OPEN;
    }
    if (plain.isRecord()) {
      return new RecordForm(plain);
    }
    if (plain == String.class || plain.isEnum()) {
      return TEXT;
    }
    if (plain == Boolean.class || plain == boolean.class) {
      return BOOLEAN;
    }
    boolean number = Number.class.isAssignableFrom(plain) || plain == int.class;
    return number || plain == long.class ? NUMBER : OPEN;
  }

  static Form listOf(Class<?> items) {
    return new ListForm(of(items));
  }

  /** A value that is known, or a form that stands for one inside a known map. */
  static Form known(Object value) {
    return value instanceof Form form ? form : new KnownForm(value);
  }
}
