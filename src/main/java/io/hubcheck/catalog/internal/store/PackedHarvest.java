package io.hubcheck.catalog.internal.store;

import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.spi.Harvest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A harvest as it lies on disk, and in memory between two refreshes, where nobody looks into it: as objects it would take
 * more room than all else. Immutable; each is only equal to itself.
 */
public final class PackedHarvest {

    /** Goes up whenever the bytes change their meaning; what has another format is not read. */
    static final int FORMAT = 1;

    private final byte[] bytes;
    private final int models;
    private final Set<ProviderId> providers;
    private final @Nullable Problem gap;

    /** Mostly it is wanted just after it was packed, or read. */
    private final WeakReference<Harvest> unpacked;

    private PackedHarvest(byte[] bytes, Harvest harvest) {
        this.bytes = bytes;
        models = harvest.listings().size();
        providers = harvest.listings().stream()
                .flatMap(listing -> listing.offers().stream())
                .map(Offer::provider)
                .collect(Collectors.toUnmodifiableSet());
        gap = harvest.gap();
        unpacked = new WeakReference<>(harvest);
    }

    /** The same in few bytes. */
    public static PackedHarvest of(Harvest harvest) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(HarvestWriter.bytes(harvest));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return new PackedHarvest(packed.toByteArray(), harvest);
    }

    /** @throws RuntimeException of any kind if these are not the bytes of a harvest */
    static PackedHarvest read(byte[] bytes) {
        return new PackedHarvest(bytes, unpack(bytes));
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many models are in it. */
    public int models() {
        return models;
    }

    /** Whose offers of models are in it. */
    public Set<ProviderId> providers() {
        return providers;
    }

    /** Why a part is missing, or null if this is all there is. */
    public @Nullable Problem gap() {
        return gap;
    }

    /** What was packed. */
    public Harvest unpack() {
        Harvest known = unpacked.get();
        return known != null ? known : unpack(bytes);
    }

    private static Harvest unpack(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return HarvestReader.harvest(in.readAllBytes());
        } catch (IOException damage) {
            throw new IllegalArgumentException("Not a packed harvest", damage);
        }
    }
}
