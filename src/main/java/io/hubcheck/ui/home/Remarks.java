package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import io.hubcheck.catalog.Newcomers;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.TroublePart;
import io.hubcheck.ui.home.address.LeftOut;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is to know about the offers that are shown: what of the address has no effect, and what could not be read. */
final class Remarks extends Div {

    private static final long serialVersionUID = 1L;

    private final Formats formats;
    private final Div leftOut = part();
    private final Div newness = part();

    /** @param trouble where it is told what keeps the sources from answering */
    Remarks(Formats formats, TroublePart trouble) {
        this.formats = formats;
        addClassName("messages");
        add(leftOut, trouble, newness);
    }

    private static Div part() {
        Div part = new Div();
        part.getElement().setAttribute("role", "status");
        return part;
    }

    void showLeftOut(QueryParameters asked) {
        List<String> names = LeftOut.of(asked);
        show(leftOut, names.isEmpty() ? null : info(translate("home.left.out", String.join(", ", names))));
    }

    /** Says from when on it can be told what is new, where that is not all that was asked for. */
    void showNewness(Optional<Newcomers> newcomers) {
        show(
                newness,
                newcomers
                        .filter(found -> !found.complete())
                        .map(found -> info(sentence(found.keptSince())))
                        .orElse(null));
    }

    private String sentence(@Nullable Instant keptSince) {
        return keptSince == null
                ? translate("newness.unknown")
                : translate("newness.since", formats.absolute(keptSince));
    }

    private static Notice info(String sentence) {
        return new Notice(Notice.Kind.INFO, sentence);
    }

    private static void show(Div part, @Nullable Notice notice) {
        part.removeAll();
        if (notice != null) {
            part.add(notice);
        }
    }
}
