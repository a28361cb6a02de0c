package dev.shopstrata.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The variables of a dry run, as {@code ScopeChain} has those of a page: the innermost first. */
final class DryScope {
  /**
   * @param isWall whether what lies outside can't be seen: a macro's arguments
   */
  private record Frame(Map<String, Form> variables, boolean isWall) {
    Frame copy() {
      return new Frame(new TreeMap<>(variables), isWall);
    }
  }

  private final List<Frame> frames = new ArrayList<>();

  DryScope() {
    push(Map.of());
  }

  void push(Map<String, Form> variables) {
    frames.add(new Frame(new TreeMap<>(variables), false));
  }

  /** What follows is seen alone. */
  void pushWall() {
    frames.add(new Frame(new TreeMap<>(), true));
  }

  void pop() {
    frames.remove(frames.size() - 1);
  }

  /** A variable; empty when there is none. */
  Optional<Form> get(String name) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      Form found = frames.get(i).variables().get(name);
      if (found != null || frames.get(i).isWall()) {
        return Optional.ofNullable(found);
      }
    }
    return Optional.empty();
  }

  /** Whether the variables of the page can't be seen from here. */
  boolean isWalled() {
    return frames.stream().anyMatch(Frame::isWall);
  }

  void put(String name, Form value) {
    frames.get(frames.size() - 1).variables().put(name, value);
  }

  /** Changes the variable where it is, or makes a new one here. */
  void set(String name, Form value) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      Frame frame = frames.get(i);
      if (frame.isWall() || frame.variables().containsKey(name)) {
        frame.variables().put(name, value);
        return;
      }
    }
    put(name, value);
  }

  DryScope copy() {
    DryScope copy = new DryScope();
    copy.restore(this);
    return copy;
  }

  /** Takes over the variables of another state of this scope. */
  void restore(DryScope state) {
    frames.clear();
    state.frames.forEach(frame -> frames.add(frame.copy()));
  }

  /** Goes on with what is known whichever of two states it is. */
  void join(DryScope other) {
    for (int i = 0; i < frames.size(); i++) {
      Map<String, Form> mine = frames.get(i).variables();
      Map<String, Form> theirs = other.frames.get(i).variables();
      mine.replaceAll(
          (name, form) ->
              theirs.containsKey(name) ? Forms.join(form, theirs.get(name)) : Forms.OPEN);
      theirs.keySet().forEach(name -> mine.putIfAbsent(name, Forms.OPEN));
    }
  }

  /** Forgets what is known of variables that another state has otherwise. */
  void forgetChanges(DryScope before) {
    for (int i = 0; i < before.frames.size(); i++) {
      Map<String, Form> then = before.frames.get(i).variables();
      frames
          .get(i)
          .variables()
          .replaceAll((name, form) -> form.equals(then.get(name)) ? form : Forms.OPEN);
    }
  }
}
