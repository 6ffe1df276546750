package io.hubcheck.plugin;

/** What a plugin can add. */
public enum ExtensionKind {
    SOURCE,
    CHECK,
    INSPECTOR,
    EXPORTER,
    LISTENER,
    COLUMN,
    SECTION
}
