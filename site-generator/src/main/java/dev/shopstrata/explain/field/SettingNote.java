package dev.shopstrata.explain.field;

import dev.shopstrata.layer.KeyOrigin;
import java.util.Optional;

/**
 * A setting that took part.
 *
 * @param key as it is written in docs/SETTINGS.md: {@code catalog.channels}
 * @param value as JSON text, empty when the key isn't set and its default counts
 * @param origin which layer wrote it and where
 */
public record SettingNote(String key, Optional<String> value, Optional<KeyOrigin> origin) {}
