package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import io.hubcheck.api.Source;
import java.util.Set;

/** What sources are called on a page; one that nobody here knows keeps its id. */
public final class SourceName {

    private static final Set<Source> KNOWN =
            Set.of(Source.ROUTER, Source.HUB_LIST, Source.HUB_MODEL, Source.WHOAMI, Source.REAL_CALL, Source.HUBCHECK);

    private SourceName() {}

    public static String of(Source source) {
        return source.partner()
                .map(provider -> translate("source.partner-list", provider.value()))
                .orElseGet(() -> ofOther(source));
    }

    private static String ofOther(Source source) {
        return KNOWN.contains(source) ? translate("source." + source.id()) : source.id();
    }
}
