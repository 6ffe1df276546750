package io.hubcheck.ui.compare;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.ComparedPair;
import io.hubcheck.ui.component.CurrentAddress;
import io.hubcheck.ui.component.Focus;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LatestOnly;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.Room;
import io.hubcheck.ui.component.Skeleton;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TroublePart;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two to five pairs side by side, with what they would cost; all of it is in the page's address. */
@Route(CompareAddress.PATH)
@AnonymousAllowed
public final class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Duration NEWS = Duration.ofSeconds(20);
    private static final int ROWS = 6;

    /** Below it a table turns into a card for each fact, which tells nothing of a pair. */
    private static final int ROOM_FOR_COLUMNS = 1025;

    private final Catalog catalog;
    private final Formats formats;
    private final TroublePart trouble;
    private final LatestOnly<CatalogSnapshot> loader;
    private final PairPicker picker;
    private final VolumeForm volume = new VolumeForm(this::reckonFor);
    private final Div content = new Div();
    private List<PairCell> pairs = List.of();
    private boolean narrow;
    private CompareAddress address = new CompareAddress(List.of(), Volume.USUAL);
    private @Nullable CatalogSnapshot shown;

    public CompareView(Catalog catalog, Background background, Clock clock, Ticker ticker, Formats formats) {
        this.catalog = catalog;
        this.formats = formats;
        trouble = new TroublePart(formats, clock, ticker, this::refresh);
        loader = new LatestOnly<>(this, background, this::show);
        picker = new PairPicker(catalog::peek, offer -> go(address.with(ComparedPair.of(offer))));
        addClassName("compare");
        Div form = new Div(picker, volume);
        form.addClassName("compare-form");
        add(new H1(translate("compare.title")), new Paragraph(translate("compare.intro")), form, trouble, content);
        ticker.whileAttached(this, NEWS, this::lookForNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = CompareAddress.of(event.getLocation().getQueryParameters());
        if (CurrentAddress.holdsToken(event.getLocation().getQueryParameters())) {
            CurrentAddress.replace(CompareAddress.PATH, address.parameters());
        }
        volume.show(address.volume());
        if (catalog.peek().at() == null) {
            loader.load(catalog::snapshot);
        } else {
            show();
        }
    }

    @Override
    protected void onAttach(AttachEvent opened) {
        super.onAttach(opened);
        Room.watch(this, ROOM_FOR_COLUMNS, this::showAsCards);
    }

    private void showAsCards(boolean wanted) {
        if (wanted != narrow) {
            narrow = wanted;
            if (shown != null) {
                show(shown);
            }
        }
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", translate("compare.title"));
    }

    private void go(CompareAddress next) {
        UI.getCurrent().navigate(CompareView.class, next.parameters());
    }

    private void remove(ComparedPair pair) {
        int place = address.pairs().indexOf(pair);
        go(address.without(pair));
        if (pairs.isEmpty()) {
            Focus.unlessKept(picker);
        } else {
            pairs.get(Math.min(place, pairs.size() - 1)).takeFocus();
        }
    }

    /** Typing is no step that one would want to go back through. */
    private void reckonFor(Volume other) {
        address = address.with(other);
        CurrentAddress.follow(CompareAddress.PATH, address.parameters());
        show(catalog.peek());
    }

    private void show(AsyncState<CatalogSnapshot> state) {
        switch (state) {
            case AsyncState.Idle<CatalogSnapshot>() -> {}
            case AsyncState.Loading<CatalogSnapshot>() -> showWaiting();
            case AsyncState.Loaded<CatalogSnapshot>(var snapshot) -> show();
            case AsyncState.Failed<CatalogSnapshot>(var problem) -> {
                show(catalog.peek());
                trouble.fail(problem);
            }
        }
    }

    /** What is shown stays until there is something newer. */
    private void showWaiting() {
        if (catalog.peek().at() == null) {
            content.removeAll();
            pairs = List.of();
            content.add(new Skeleton(translate("home.loading"), ROWS));
        }
    }

    private Component comparison(List<Compared> compared) {
        pairs = compared.stream().map(each -> new PairCell(each, this::remove)).toList();
        List<Fact> facts = new ComparedFacts(compared, formats).all(address.volume());
        return narrow ? new ComparisonCards(pairs, facts) : new ComparisonTable(pairs, facts);
    }

    private void refresh() {
        loader.load(() -> catalog.refresh().get());
    }

    private void lookForNews() {
        if (shown != null) {
            CatalogSnapshot now = catalog.peek();
            trouble.show(now, catalog.health());
            if (!now.id().equals(shown.id())) {
                show(now);
            }
        }
    }

    private void show() {
        trouble.show(catalog.peek(), catalog.health());
        show(catalog.peek());
    }

    private void show(CatalogSnapshot snapshot) {
        shown = snapshot;
        content.removeAll();
        pairs = List.of();
        picker.setReadOnly(address.full());
        picker.setHelperText(address.full() ? translate("compare.full") : null);
        if (!address.pairs().isEmpty()) {
            content.add(comparison(Compared.of(address.pairs(), snapshot)));
        }
        if (address.pairs().size() < 2) {
            content.add(new Paragraph(translate(address.pairs().isEmpty() ? "compare.none" : "compare.one")));
            Suggestion.from(snapshot)
                    .filter(suggested -> address.pairs().isEmpty())
                    .map(suggested -> Pages.link(translate("compare.example"), suggested.toString()))
                    .ifPresent(content::add);
        }
    }
}
