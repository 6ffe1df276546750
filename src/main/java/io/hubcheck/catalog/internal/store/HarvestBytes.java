package io.hubcheck.catalog.internal.store;

import io.hubcheck.api.spi.Harvest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A harvest as it lies on disk. */
final class HarvestBytes {

    /** Goes up whenever the bytes change their meaning; what has another format is not read. */
    static final int FORMAT = 1;

    private HarvestBytes() {}

    static byte[] pack(Harvest harvest) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(HarvestWriter.bytes(harvest));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** @throws RuntimeException of any kind if these are not the bytes of a harvest */
    static Harvest unpack(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return HarvestReader.harvest(in.readAllBytes());
        } catch (IOException damage) {
            throw new IllegalArgumentException("Not a packed harvest", damage);
        }
    }
}
