package dev.shopstrata.render;

/** JSON that can stand in a script element as it is; elsewhere it is escaped like other text. */
record ScriptText(String text) {}
