package io.hubcheck.plugin.internal;

import io.hubcheck.api.spi.CatalogChange;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.api.spi.Exporter;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.TokenInspector;
import io.hubcheck.plugin.FolderNews;
import io.hubcheck.plugin.PluginOrigin;
import io.hubcheck.plugin.PluginStatus;
import io.hubcheck.plugin.Plugins;
import io.hubcheck.plugin.SideBySide;
import io.hubcheck.plugin.internal.Slot.Condition;
import io.hubcheck.plugin.internal.guard.Extensions;
import io.hubcheck.plugin.internal.load.Candidate;
import io.hubcheck.plugin.internal.load.PluginFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SequencedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is at work: readers see one picture of all plugins, and one change follows the other. */
final class PluginHost implements Plugins, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PluginHost.class);

    /** All of one moment. */
    private record Picture(List<Slot> slots, Extensions extensions) {
        static Picture of(List<Slot> slots) {
            return new Picture(
                    List.copyOf(slots),
                    Extensions.all(slots.stream().map(Slot::extensions).toList()));
        }
    }

    /** Those that are no jars come first, in their own order. */
    private static final Comparator<Slot> ORDER = Comparator.comparing(
            slot -> slot.candidate().origin() instanceof PluginOrigin.Jar(String name) ? name : "");

    private final SlotFiller filler;
    private final PluginFolder folder;
    private final ReentrantLock changing = new ReentrantLock();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Picture picture = Picture.of(List.of());
    private boolean closed;

    PluginHost(SlotFiller filler, PluginFolder folder) {
        this.filler = filler;
        this.folder = folder;
    }

    /** Brings to work what is there at the start: these, and the jars. */
    void start(List<Candidate> others) {
        changing.lock();
        try {
            List<Candidate> all =
                    Stream.concat(others.stream(), folder.first().stream()).toList();
            picture = Picture.of(filler.fill(all, List.of()));
        } finally {
            changing.unlock();
        }
        list().forEach(StateLog::write);
        tellListeners();
    }

    @Override
    public SequencedMap<String, PairCheck> checks() {
        return picture.extensions().checks();
    }

    @Override
    public SequencedMap<String, CatalogSource> sources() {
        return picture.extensions().sources();
    }

    @Override
    public SequencedMap<String, TokenInspector> inspectors() {
        return picture.extensions().inspectors();
    }

    @Override
    public SequencedMap<ExportFormat, Exporter> exporters() {
        return picture.extensions().exporters();
    }

    @Override
    public List<ColumnSpec> columns() {
        return picture.extensions().columns();
    }

    @Override
    public List<DetailSection> sections() {
        return picture.extensions().sections();
    }

    @Override
    public void publish(CatalogChange change) {
        picture.extensions().listeners().forEach(listener -> listener.tell(change));
    }

    @Override
    public List<PluginStatus> list() {
        return picture.slots().stream().map(Slot::status).toList();
    }

    @Override
    public PluginStatus enable(String id) {
        return change(id, slot -> filler.enabled(slot, picture.slots()));
    }

    @Override
    public PluginStatus disable(String id) {
        return change(id, filler::disabled);
    }

    /** What goes is gone before anything comes, as both may want the same port or file. */
    @Override
    public FolderNews lookAgain() {
        changing.lock();
        try {
            Turnover turnover = Turnover.of(picture.slots(), folder.again());
            if (!turnover.isNone() && !closed) {
                letGo(turnover);
                fill(turnover);
            }
            return turnover.news();
        } finally {
            changing.unlock();
        }
    }

    private void letGo(Turnover turnover) {
        picture = Picture.of(turnover.staying());
        turnover.going().forEach(PluginHost::end);
        turnover.news().gone().forEach(jar -> LOG.info("Plugin {} is gone", jar));
        tellListeners();
    }

    private void fill(Turnover turnover) {
        List<Slot> filled = filler.fill(turnover.coming(), turnover.staying());
        picture = Picture.of(Stream.concat(turnover.staying().stream(), filled.stream())
                .sorted(ORDER)
                .toList());
        filled.forEach(slot -> StateLog.write(slot.status()));
        tellListeners();
    }

    /** New calls find the new picture before the old plugin ends. */
    private PluginStatus change(String id, UnaryOperator<Slot> step) {
        Slot after;
        boolean changed;
        changing.lock();
        try {
            Slot before = find(id);
            after = step.apply(before);
            changed = !after.equals(before);
            if (changed) {
                List<Slot> slots = new ArrayList<>(picture.slots());
                slots.set(slots.indexOf(before), after);
                picture = Picture.of(slots);
                end(before);
            }
        } finally {
            changing.unlock();
        }
        if (changed) {
            StateLog.write(after.status());
            tellListeners();
        }
        return after.status();
    }

    private Slot find(String id) {
        return picture.slots().stream()
                .filter(slot -> slot.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no plugin '" + id + "'"));
    }

    private static void end(Slot slot) {
        if (slot.condition() instanceof Condition.Running(Activation activation)) {
            activation.close();
        }
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tellListeners() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException broken) {
                LOG.error("Somebody could not follow a change of the plugins", broken);
            }
        }
    }

    /** Ends all plugins, side by side. */
    @Override
    public void close() {
        changing.lock();
        try {
            closed = true;
            List<Slot> slots = picture.slots();
            picture = Picture.of(List.of());
            SideBySide.each(slots, slot -> {
                end(slot);
                return slot;
            });
        } finally {
            changing.unlock();
        }
    }
}
