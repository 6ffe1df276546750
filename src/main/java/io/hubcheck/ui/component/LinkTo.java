package io.hubcheck.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Links to addresses that came from elsewhere. */
public final class LinkTo {

    private static final Set<String> WEB = Set.of("http", "https");

    private LinkTo() {}

    /** A link, or empty if the address is neither a page of the web nor one of ours: anything else could run as script. */
    public static Optional<Anchor> address(String label, URI uri) {
        if (ours(uri)) {
            Anchor link = new Anchor(uri.toString(), label);
            link.getElement().setAttribute("router-link", true);
            return Optional.of(link);
        }
        return uri.getScheme() != null && WEB.contains(uri.getScheme()) && uri.getHost() != null
                ? Optional.of(outside(label, uri))
                : Optional.empty();
    }

    private static boolean ours(URI uri) {
        return uri.getScheme() == null
                && uri.getRawAuthority() == null
                && uri.toString().startsWith("/");
    }

    private static Anchor outside(String label, URI uri) {
        Anchor link = new Anchor(uri.toString(), label, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        link.addClassName("outside");
        return link;
    }
}
