package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Pre;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A reader at the page of one model; the catalogue was read before. */
abstract class ModelStory extends UiStory {

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    static OfferBuilder live(String provider) {
        return Samples.chat(Samples.QWEN, provider, Availability.LIVE);
    }

    static CatalogSnapshot of(CatalogModel... models) {
        return CatalogSnapshot.of("made", Samples.READ, Basis.DISCOVERED, List.of(models));
    }

    static Anchor link(Nav nav, String text) {
        return _get(nav, Anchor.class, spec -> spec.withText(text));
    }

    static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .skip(1)
                .map(row -> textOf(row).lines().findFirst().orElseThrow())
                .toList();
    }

    static String row(String provider) {
        return _find(NativeTableRow.class).stream()
                .map(UiStory::textOf)
                .filter(text -> text.startsWith(provider + "\n"))
                .findFirst()
                .orElseThrow();
    }

    /** The program that is shown. */
    static String code() {
        return textOf(_get(Pre.class));
    }
}
