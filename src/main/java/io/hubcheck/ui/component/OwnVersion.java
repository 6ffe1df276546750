package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import java.util.Objects;

/** Which version of the application this is. */
public final class OwnVersion {

    private OwnVersion() {}

    /** With the application's name; says so where it was never released. */
    public static String text() {
        String version = OwnVersion.class.getPackage().getImplementationVersion();
        return translate(
                "health.version", Objects.requireNonNullElseGet(version, () -> translate("health.version.own")));
    }
}
