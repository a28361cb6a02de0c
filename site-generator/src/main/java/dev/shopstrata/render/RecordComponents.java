package dev.shopstrata.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The declared components of record classes, found once per class. */
final class RecordComponents {
  private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

  private final ClassValue<Map<String, Accessor>> known =
      new ClassValue<>() {
        @Override
        protected Map<String, Accessor> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  /** Gives one component of a record. */
  record Accessor(MethodHandle handle) {
    Object get(Object instance) {
      try {
        return (Object) handle.invokeExact(instance);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Component name → accessor, in declaration order. */
  Map<String, Accessor> of(Class<?> type) {
    return known.get(type);
  }

  private static Map<String, Accessor> accessors(Class<?> type) {
    Map<String, Accessor> accessors = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        MethodHandle handle = MethodHandles.lookup().unreflect(component.getAccessor());
        accessors.put(component.getName(), new Accessor(handle.asType(ANY)));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(type + " is not open to templates", e);
      }
    }
    return Collections.unmodifiableMap(accessors);
  }
}
