package dev.shopstrata.layer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can happen while one path of a stack is merged, each by the definition's own words. */
enum MergeFact {
  REMOVE,
  REMOVE_BY_PATTERN,
  REMOVE_THEN_OWN_FILE,
  OVERRIDE,
  ADDITION,
  ADDITION_TO_ADDITION,
  ADDITION_UNDER_REMOVE,
  ADDITION_TO_NOTHING,
  ADDITION_BESIDE_FILE,
  MERGE,
  REPLACE,
  TOKENS,
  TRANSLATIONS,
  PAGE_EXTENDS_SUPER,
  PAGE_ALONE,
  DEEP_MAP,
  SCALAR_REPLACED,
  NULL_TAKES_AWAY,
  NULL_THEN_NEARER_VALUE,
  KEY_APPENDS,
  KEY_APPENDS_TO_NOTHING,
  KEY_APPENDS_TO_NO_LIST,
  KEY_BESIDE_APPENDING_KEY,
  LITERAL_PLUS,
  APPEND_TO_LITERAL_PLUS,
  LIST_REPLACES,
  ID_ITEM_MERGES,
  ID_ITEM_NEW,
  ID_ITEM_REMOVED,
  ID_ITEM_REMOVED_IN_VAIN,
  ID_ITEM_MOVED,
  ID_AFTER_UNKNOWN,
  ID_TWICE,
  MARKER_WITHOUT_ID,
  LIST_AT_THE_TOP;

  /** The rules that speak of whole files; the others speak of what is in them. */
  static final Set<MergeFact> OF_FILES =
      Collections.unmodifiableSet(
          EnumSet.of(REMOVE, OVERRIDE, ADDITION, MERGE, REPLACE, PAGE_EXTENDS_SUPER, PAGE_ALONE));
}
